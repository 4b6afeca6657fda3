package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.shared.web.Chip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The expenditure matrix of a year as a sheet to write on.
 *
 * @param totals of the lines, planned and by channel; then revenue; then by how much they differ
 * @param was what each cell was when the page was made
 * @param columns the names over the fields, the planned amount first
 */
public record MatrixPage(
        Head head,
        List<Wrong> wrong,
        List<String> columns,
        List<MatrixRow> rows,
        List<Sum> totals,
        List<Sum> revenue,
        List<Sum> differences,
        String was) {

    /**
     * What stands over the sheet.
     *
     * @param said what has just been done, or null
     * @param refused the sentence of the rule that said no, or null
     * @param prepare where the year is copied from the year before; null: there is nothing left to copy
     */
    public record Head(
            String title,
            String lead,
            List<Chip> years,
            String base,
            int year,
            @Nullable String said,
            @Nullable String refused,
            @Nullable String prepare,
            String add,
            String revenue) {}

    /** A field that could not be read, or that someone else has written too. */
    public record Wrong(String id, String label, String sentence) {}

    /** A sum, in words and in cents for the script. */
    public record Sum(String text, String cents, boolean off) {
        static Sum of(BigDecimal euro) {
            return new Sum(
                    EuroText.text(euro), euro.movePointRight(2).toBigInteger().toString(), false);
        }

        static Sum difference(BigDecimal euro) {
            return new Sum(difference(euro, "budget.matrix.left", "budget.matrix.lacking"), "", euro.signum() != 0);
        }

        private static String difference(BigDecimal euro, String more, String less) {
            return switch (euro.signum()) {
                case 0 -> "0";
                case 1 -> t(more, EuroText.text(euro));
                default -> t(less, EuroText.text(euro.negate()));
            };
        }
    }

    static MatrixPage of(MatrixForm form, Head head) {
        var draft = form.draft();
        var columns = Stream.concat(Stream.<@Nullable String>of((String) null), channels(draft))
                .toList();
        var totals =
                columns.stream().map(column -> sum(form, draft.lines(), column)).toList();
        var revenue = columns.stream().map(draft.budget()::revenue).toList();
        var differences = new ArrayList<Sum>();
        for (var i = 0; i < columns.size(); i++) {
            differences.add(Sum.difference(revenue.get(i).subtract(totals.get(i))));
        }
        return new MatrixPage(
                head,
                wrong(form),
                labels(draft),
                rows(form),
                totals.stream().map(Sum::of).toList(),
                revenue.stream().map(Sum::of).toList(),
                differences,
                form.was());
    }

    private static Stream<String> channels(OpenDraft draft) {
        return draft.channels().stream().map(ListItem::code);
    }

    static List<String> labels(OpenDraft draft) {
        return Stream.concat(
                        Stream.of(t("budget.planned")),
                        draft.channels().stream().map(ListItem::label).map(BudgetHead::capital))
                .toList();
    }

    static BigDecimal sum(MatrixForm form, List<ExpenditureRow> lines, @Nullable String channel) {
        return lines.stream()
                .map(line -> form.value(MatrixForm.name(line.code(), channel)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<MatrixRow> rows(MatrixForm form) {
        var rows = new ArrayList<MatrixRow>();
        form.draft().budget().sections().forEach((section, lines) -> {
            rows.add(MatrixRow.section(form, section, lines));
            lines.forEach(line -> rows.add(MatrixRow.line(form, line)));
        });
        return rows;
    }

    private static List<Wrong> wrong(MatrixForm form) {
        return rows(form).stream()
                .flatMap(row -> row.fields().stream())
                .filter(field -> field.error() != null || field.theirs() != null)
                .map(field -> new Wrong(
                        field.id(),
                        field.label(),
                        field.error() != null ? field.error() : String.valueOf(field.conflict())))
                .toList();
    }
}
