package it.trama.plan.web;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.words.Euro;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The amounts of a year by line and channel, and what they add up to. */
record ExpenditureCells(PlanPackage plan, int year) {
    List<ExpenditureRow> rows() {
        return plan.figures().expenditure().stream()
                .filter(row -> row.year() == year)
                .toList();
    }

    /** A line's own cell; the head of a section shows the sum of its lines. */
    ExpenditureTable.Cell cell(ExpenditureRow row, String channel) {
        if (row.kind() == RowKind.SUBTOTAL) {
            var sum = channel(channel, line -> line.section().equals(row.section()));
            return sum.signum() == 0
                    ? ExpenditureTable.Cell.NONE
                    : new ExpenditureTable.Cell(Euro.of(sum), false, null);
        }
        return plan.figures().channels().stream()
                .filter(a -> a.row().equals(row.code()) && a.channel().equals(channel))
                .findFirst()
                .map(a -> new ExpenditureTable.Cell(
                        Euro.of(a.amount()), a.provenance() == ChannelAmount.Provenance.INFERRED, a.assumption()))
                .orElse(ExpenditureTable.Cell.NONE);
    }

    BigDecimal channel(String channel, Predicate<ExpenditureRow> which) {
        var codes = lines(which).map(ExpenditureRow::code).toList();
        return sum(plan.figures().channels().stream()
                .filter(a -> a.channel().equals(channel) && codes.contains(a.row()))
                .map(ChannelAmount::amount));
    }

    BigDecimal total(Predicate<ExpenditureRow> which) {
        return sum(lines(which).map(ExpenditureRow::amount));
    }

    /** What the plan foresees to receive in the year through a channel; without one, through all. */
    BigDecimal revenue(@Nullable String channel) {
        return sum(plan.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .filter(row -> channel == null || channel.equals(row.channel()))
                .map(this::ofYear));
    }

    List<String> assumptions() {
        var codes = lines(_ -> true).map(ExpenditureRow::code).toList();
        return plan.figures().channels().stream()
                .filter(a -> codes.contains(a.row()))
                .map(ChannelAmount::assumption)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable BigDecimal ofYear(RevenueRow row) {
        return row.ofYear(year - plan.frame().from().getYear());
    }

    private Stream<ExpenditureRow> lines(Predicate<ExpenditureRow> which) {
        return rows().stream().filter(row -> row.kind() == RowKind.LINE).filter(which);
    }

    private static BigDecimal sum(Stream<@Nullable BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
