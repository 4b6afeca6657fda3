package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.solve.Matrix;
import it.trama.budget.solve.Solution;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the totals of the matrix say of its cells.
 *
 * @param answer in a sentence
 * @param unmet what cannot be met, a sentence each
 * @param proposal what may be written into the version; null: nothing, or no version may be written
 */
public record SolvePage(
        String title,
        String base,
        int year,
        List<Chip> years,
        Choice choice,
        String answer,
        List<String> unmet,
        List<String> columns,
        List<Row> rows,
        @Nullable SolveProposal proposal) {

    /** What the form holds. */
    public record Choice(boolean whole, boolean onlyUsed, List<String> closed) {}

    /** A line with its planned amount and its cells. */
    public record Row(String label, String planned, boolean determined, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param closed this line may not use the channel
     * @param range from how much to how much it can be, or that nobody knows; null: it is determined
     */
    public record Cell(
            String name,
            String label,
            boolean closed,
            boolean checked,
            String amount,
            @Nullable String range) {}

    static SolvePage of(OpenDraft draft, SolveChoice choice, Matrix matrix, Solution solution) {
        return new SolvePage(
                t("budget.solve.title", String.valueOf(draft.year())),
                draft.base(),
                draft.year(),
                draft.years().stream()
                        .map(year -> new Chip(
                                String.valueOf(year), draft.base() + "/risolvi?anno=" + year, year == draft.year()))
                        .toList(),
                new Choice(choice.whole(), choice.onlyUsed(), choice.closed()),
                answer(choice, matrix, solution),
                solution.unmet().stream().map(unmet -> unmet(draft, unmet)).toList(),
                MatrixPage.labels(draft),
                draft.lines().stream()
                        .map(line -> row(draft, choice, matrix, solution, line))
                        .toList(),
                solution.feasible() && draft.version().state().open() ? SolveProposal.of(draft, solution) : null);
    }

    private static String answer(SolveChoice choice, Matrix matrix, Solution solution) {
        if (!solution.feasible()) {
            var none = choice.whole() ? "budget.solve.no-whole" : "budget.solve.infeasible";
            return t(solution.complete() ? none : "budget.solve.too-long");
        }
        if (!solution.complete()) {
            return counted("budget.solve.incomplete", matrix, line -> solution.open(line.code()));
        }
        return counted("budget.solve.answer", matrix, line -> solution.determined(line.code()))
                + (solution.ways() < 0 ? "" : " " + t("budget.solve.ways", Words.number(solution.ways())));
    }

    private static String counted(String sentence, Matrix matrix, Predicate<Matrix.Line> which) {
        return t(
                sentence,
                Words.number(matrix.lines().stream().filter(which).count()),
                Words.number(matrix.lines().size()));
    }

    private static String unmet(OpenDraft draft, Solution.Unmet unmet) {
        var euro = Words.money(BigDecimal.valueOf(unmet.cents(), 2));
        return unmet.line()
                ? t("budget.solve.unmet-line", draft.budget().line(unmet.code()), euro)
                : t("budget.solve.unmet-channel", draft.budget().channel(unmet.code()), euro);
    }

    private static Row row(OpenDraft draft, SolveChoice choice, Matrix matrix, Solution solution, ExpenditureRow line) {
        var allowed = matrix.lines().stream()
                .filter(l -> l.code().equals(line.code()))
                .map(Matrix.Line::allowed)
                .findFirst()
                .orElseThrow();
        Stream<ListItem> channels = draft.channels().stream();
        return new Row(
                line.label(),
                EuroText.text(draft.budget().planned(line)),
                solution.feasible() && solution.determined(line.code()),
                channels.map(channel -> cell(choice, solution, line, channel, allowed.contains(channel.code())))
                        .toList());
    }

    private static Cell cell(
            SolveChoice choice, Solution solution, ExpenditureRow line, ListItem channel, boolean open) {
        var name = SolveChoice.name(line.code(), channel.code());
        var place = new Matrix.Place(line.code(), channel.code());
        var range = solution.ranges().get(place);
        return new Cell(
                name,
                t("budget.cell", line.label(), channel.label()),
                !open,
                choice.closed().contains(name),
                range == null ? "" : euro(solution.completion().getOrDefault(place, 0L)),
                range == null ? null : words(solution, place, range));
    }

    private static @Nullable String words(Solution solution, Matrix.Place place, Solution.Range range) {
        if (solution.determined(place)) {
            return null;
        }
        if (!range.open()) {
            return t("budget.solve.unknown");
        }
        var sentence = solution.complete() ? "budget.solve.range" : "budget.solve.range.least";
        return t(sentence, euro(range.least()), euro(range.most()));
    }

    private static String euro(long cents) {
        return EuroText.text(BigDecimal.valueOf(cents, 2));
    }
}
