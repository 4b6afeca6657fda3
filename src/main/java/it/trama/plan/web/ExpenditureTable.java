package it.trama.plan.web;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The expenditure of a year, lines by channels; what was inferred is marked, what does not add up stands beside. */
public record ExpenditureTable(
        int year, List<String> channels, List<Row> rows, List<String> sums, String total, List<String> assumptions) {
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

    static ExpenditureTable of(PlanPackage plan, PlanHeading heading, int year) {
        var channels = plan.vocabulary().items().stream()
                .filter(i -> i.kind() == ListItem.Kind.CHANNEL)
                .toList();
        var all = plan.figures().expenditure().stream()
                .filter(r -> r.year() == year)
                .toList();
        var codes = channels.stream().map(ListItem::code).toList();
        var cells = new Cells(all, plan.figures().channels());
        return new ExpenditureTable(
                year,
                channels.stream().map(c -> Labels.capital(c.label())).toList(),
                all.stream()
                        .filter(r -> r.kind() != RowKind.TOTAL)
                        .map(r -> row(r, cells, codes, heading))
                        .toList(),
                codes.stream().map(c -> Euro.of(cells.channel(c))).toList(),
                Euro.of(cells.lines(all.stream())),
                cells.assumptions());
    }

    private static Row row(ExpenditureRow row, Cells cells, List<String> channels, PlanHeading heading) {
        var sum = row.kind() == RowKind.SUBTOTAL
                ? cells.lines(cells.rows().stream().filter(r -> r.section().equals(row.section())))
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

    /** The amounts of a year by row and channel. */
    private record Cells(List<ExpenditureRow> rows, List<ChannelAmount> amounts) {
        Cell cell(ExpenditureRow row, String channel) {
            return amounts.stream()
                    .filter(a -> a.row().equals(row.code()) && a.channel().equals(channel))
                    .findFirst()
                    .map(a -> new Cell(
                            Euro.of(a.amount()), a.provenance() == ChannelAmount.Provenance.INFERRED, a.assumption()))
                    .orElse(Cell.NONE);
        }

        BigDecimal channel(String channel) {
            return rows.stream()
                    .filter(r -> r.kind() == RowKind.LINE)
                    .flatMap(r -> amounts.stream()
                            .filter(a -> a.row().equals(r.code()) && a.channel().equals(channel)))
                    .map(ChannelAmount::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal lines(Stream<ExpenditureRow> some) {
            return some.filter(r -> r.kind() == RowKind.LINE)
                    .map(ExpenditureRow::amount)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        List<String> assumptions() {
            return amounts.stream()
                    .map(ChannelAmount::assumption)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }
}
