package it.trama.plan.web;

import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.words.Euro;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forecast of revenue: three years, printed totals beside those summed anew. */
public record RevenueTable(List<String> years, List<Row> rows) {
    private static final List<Function<RevenueRow, @Nullable BigDecimal>> YEARS =
            List.of(RevenueRow::first, RevenueRow::second, RevenueRow::third);

    /** A line, a subtotal or the total. */
    public record Row(String label, String kind, boolean earmarked, List<Amount> amounts, String edit) {}

    /**
     * What is printed, and the sum of the lines when it is another.
     *
     * @param sum null: the printed figure holds
     */
    public record Amount(String printed, @Nullable String sum) {
        static Amount of(@Nullable BigDecimal printed, @Nullable BigDecimal sum) {
            var differs = sum != null && printed != null && printed.compareTo(sum) != 0;
            return new Amount(Euro.of(printed), differs ? Euro.of(sum) : null);
        }
    }

    static RevenueTable of(PlanPackage plan, PlanHeading heading) {
        var from = plan.frame().from().getYear();
        var rows = new ArrayList<Row>();
        var sinceSubtotal = List.<RevenueRow>of();
        for (var row : plan.figures().revenue()) {
            rows.add(row(row, summed(row, sinceSubtotal, plan), heading));
            sinceSubtotal = row.kind() == RowKind.LINE ? with(sinceSubtotal, row) : List.of();
        }
        return new RevenueTable(
                Stream.of(from, from + 1, from + 2).map(String::valueOf).toList(), rows);
    }

    private static List<RevenueRow> with(List<RevenueRow> block, RevenueRow row) {
        return Stream.concat(block.stream(), Stream.of(row)).toList();
    }

    private static @Nullable List<RevenueRow> summed(RevenueRow row, List<RevenueRow> block, PlanPackage plan) {
        return switch (row.kind()) {
            case LINE -> null;
            case SUBTOTAL -> block;
            case TOTAL ->
                plan.figures().revenue().stream()
                        .filter(r -> r.kind() == RowKind.LINE)
                        .toList();
        };
    }

    private static Row row(RevenueRow row, @Nullable List<RevenueRow> summed, PlanHeading heading) {
        var amounts = YEARS.stream()
                .map(year -> Amount.of(year.apply(row), summed == null ? null : sum(summed, year)))
                .toList();
        return new Row(row.label(), row.kind().name(), row.earmarked(), amounts, heading.edit("entrate", row.code()));
    }

    private static BigDecimal sum(List<RevenueRow> rows, Function<RevenueRow, @Nullable BigDecimal> year) {
        return rows.stream().map(year).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
