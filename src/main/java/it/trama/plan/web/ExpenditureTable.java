package it.trama.plan.web;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.plan.words.Euro;
import it.trama.plan.words.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The expenditure of a year, lines by channels; what was inferred is marked, what does not add up stands beside.
 *
 * @param sums of the lines: all together, then by channel
 * @param balances revenue less expenditure, in the same order; empty when the plan foresees no revenue for the year
 */
public record ExpenditureTable(
        int year,
        List<String> channels,
        List<Row> rows,
        List<String> sums,
        List<Balance> balances,
        List<String> assumptions) {
    /** A line or the head of a section. */
    public record Row(
            String label,
            String kind,
            String amount,
            @Nullable String sum,
            List<Cell> cells,
            String edit) {}

    /** What of a line is paid through a channel. */
    public record Cell(
            String amount, boolean inferred, @Nullable String assumption) {
        static final Cell NONE = new Cell("", false, null);
    }

    /** What is left of the revenue, or lacking. */
    public record Balance(String amount, boolean off) {
        static Balance of(BigDecimal left) {
            return new Balance(Euro.of(left), left.signum() != 0);
        }
    }

    static ExpenditureTable of(PlanPackage plan, PlanHeading heading, int year) {
        var channels = plan.vocabulary().items().stream()
                .filter(i -> i.kind() == ListItem.Kind.CHANNEL)
                .toList();
        var codes = channels.stream().map(ListItem::code).toList();
        var labels = channels.stream().map(c -> Labels.capital(c.label())).toList();
        var cells = new ExpenditureCells(plan, year);
        var rows = cells.rows().stream()
                .filter(r -> r.kind() != RowKind.TOTAL)
                .map(r -> row(r, cells, codes, heading))
                .toList();
        return new ExpenditureTable(
                year, labels, rows, sums(cells, codes), balances(cells, codes), cells.assumptions());
    }

    private static List<String> sums(ExpenditureCells cells, List<String> channels) {
        return Stream.concat(
                        Stream.of(cells.total(_ -> true)), channels.stream().map(c -> cells.channel(c, _ -> true)))
                .map(Euro::of)
                .toList();
    }

    private static List<Balance> balances(ExpenditureCells cells, List<String> channels) {
        if (cells.revenue(null).signum() == 0) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(cells.revenue(null).subtract(cells.total(_ -> true))),
                        channels.stream().map(c -> cells.revenue(c).subtract(cells.channel(c, _ -> true))))
                .map(Balance::of)
                .toList();
    }

    private static Row row(ExpenditureRow row, ExpenditureCells cells, List<String> channels, PlanHeading heading) {
        var sum = row.kind() == RowKind.SUBTOTAL
                ? cells.total(line -> line.section().equals(row.section()))
                : null;
        var amount = row.amount();
        var differs = sum != null && amount != null && sum.compareTo(amount) != 0;
        return new Row(
                row.label(),
                row.kind().name(),
                Euro.of(amount),
                differs ? Euro.of(sum) : null,
                channels.stream().map(c -> cells.cell(row, c)).toList(),
                heading.edit("uscite", row.code()));
    }
}
