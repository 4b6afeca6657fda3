package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.documents.Tally;
import it.trama.documents.Tally.Amount;
import it.trama.documents.Tally.Cell;
import it.trama.documents.Tally.Row;
import it.trama.documents.Tally.Sum;
import it.trama.documents.Tally.Text;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The budget of a year as a spreadsheet: lines by channels and where their money stands, every sum a formula. */
final class BudgetTally {
    private final OpenBudget budget;
    private final List<String> channels;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();

    private BudgetTally(OpenBudget budget) {
        this.budget = budget;
        channels = budget.channels().stream().map(ListItem::code).toList();
    }

    static Tally of(OpenBudget budget) {
        return new BudgetTally(budget).tally();
    }

    private Tally tally() {
        budget.sections().forEach(this::section);
        total();
        revenue();
        var labels = budget.channels().stream().map(c -> BudgetHead.capital(c.label()));
        var standing = Stream.of("reserved", "committed", "paid", "free").map(word -> t("budget." + word));
        var first = Stream.of(t("budget.line"), t("budget.planned"));
        var check = Stream.of(t("budget.file.difference"));
        return new Tally(
                String.valueOf(budget.year()),
                t("budget.file.title", budget.plan().title(), String.valueOf(budget.year())),
                Stream.of(first, labels, check, standing).flatMap(s -> s).toList(),
                rows,
                List.of(t("budget.file.inferred"), t("budget.file.difference.why")));
    }

    private int next() {
        return Tally.FIRST_ROW + rows.size();
    }

    private void section(String name, List<ExpenditureRow> lines) {
        var head = next();
        heads.add(head);
        var from = head + 1;
        var to = head + lines.size();
        sums(name, lines, column -> "SUM(%s:%s)".formatted(Tally.name(column, from), Tally.name(column, to)));
        lines.forEach(this::line);
    }

    private void total() {
        if (!heads.isEmpty()) {
            sums(
                    t("budget.file.total"),
                    budget.lines(),
                    column ->
                            heads.stream().map(head -> Tally.name(column, head)).collect(Collectors.joining("+")));
        }
    }

    private void sums(String name, List<ExpenditureRow> lines, Function<Integer, String> formula) {
        var cells = new ArrayList<Cell>();
        cells.add(new Text(name));
        cells.add(new Sum(budget.planned(lines), formula.apply(1)));
        channels.forEach(code -> cells.add(new Sum(budget.planned(lines, code), formula.apply(cells.size()))));
        difference(cells, lines);
        var standing = budget.standing(lines);
        Stream.of(standing.reserved(), standing.committed(), standing.paid(), standing.free())
                .forEach(euro -> cells.add(new Sum(euro, formula.apply(cells.size()))));
        rows.add(new Row(true, cells));
    }

    private void line(ExpenditureRow line) {
        var cells = new ArrayList<Cell>();
        cells.add(new Text(line.label()));
        cells.add(new Amount(budget.planned(line), false));
        channels.forEach(code -> cells.add(cell(budget.cell(line.code(), code))));
        difference(cells, List.of(line));
        var standing = budget.standing(List.of(line));
        Stream.of(standing.reserved(), standing.committed(), standing.paid(), standing.free())
                .forEach(euro -> cells.add(new Amount(euro, false)));
        rows.add(new Row(false, cells));
    }

    private static Cell cell(@Nullable ChannelAmount amount) {
        return amount == null
                ? new Text("")
                : new Amount(amount.amount(), amount.provenance() == ChannelAmount.Provenance.INFERRED);
    }

    /** What the line foresees less what its channels give. */
    private void difference(List<Cell> cells, List<ExpenditureRow> lines) {
        var given = channels.stream().map(code -> budget.planned(lines, code)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var of = channels.isEmpty()
                ? Tally.name(1, next())
                : "%s-SUM(%s:%s)"
                        .formatted(
                                Tally.name(1, next()), Tally.name(2, next()), Tally.name(channels.size() + 1, next()));
        cells.add(new Sum(budget.planned(lines).subtract(given), of));
    }

    private void revenue() {
        var total = next() - 1;
        var revenue = new ArrayList<Cell>(
                List.of(new Text(t("budget.file.revenue")), new Amount(budget.revenue(null), false)));
        channels.forEach(code -> revenue.add(new Amount(budget.revenue(code), false)));
        rows.add(new Row(true, revenue));
        if (heads.isEmpty()) {
            return;
        }
        var balance = new ArrayList<Cell>(List.of(new Text(t("budget.file.balance"))));
        IntStream.rangeClosed(1, channels.size() + 1)
                .forEach(column -> balance.add(
                        new Sum(left(column), Tally.name(column, total + 1) + "-" + Tally.name(column, total))));
        rows.add(new Row(true, balance));
    }

    private BigDecimal left(int column) {
        var all = budget.lines();
        return column == 1
                ? budget.revenue(null).subtract(budget.planned(all))
                : budget.revenue(channels.get(column - 2)).subtract(budget.planned(all, channels.get(column - 2)));
    }
}
