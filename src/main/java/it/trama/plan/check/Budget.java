package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The money of a plan as the rules read it: an empty amount is zero. */
record Budget(PlanPackage plan) {
    static final String REVENUE = "entrate";
    static final String EXPENDITURE = "uscite";
    static final String CHANNELS = "canali_uscite";

    /** The years that the columns of the revenue stand for. */
    IntStream years() {
        var first = plan.frame().from().getYear();
        return IntStream.range(first, first + 3);
    }

    @Nullable
    BigDecimal revenue(RevenueRow row, int year) {
        return row.ofYear(year - plan.frame().from().getYear());
    }

    Stream<RevenueRow> revenueLines() {
        return plan.figures().revenue().stream().filter(row -> row.kind() == RowKind.LINE);
    }

    Stream<ExpenditureRow> expenditure(RowKind kind) {
        return plan.figures().expenditure().stream().filter(row -> row.kind() == kind);
    }

    Stream<ExpenditureRow> rows(int year) {
        return plan.figures().expenditure().stream().filter(row -> row.year() == year);
    }

    Stream<ExpenditureRow> lines(int year) {
        return rows(year).filter(row -> row.kind() == RowKind.LINE);
    }

    List<ChannelAmount> cells(String row) {
        return plan.figures().channels().stream()
                .filter(cell -> cell.row().equals(row))
                .toList();
    }

    static Figure sum(Stream<@Nullable BigDecimal> amounts) {
        return Figure.exact(amounts.map(amount -> amount == null ? BigDecimal.ZERO : amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The amounts as a sum in figures, without the zeros. */
    static String working(Stream<@Nullable BigDecimal> amounts) {
        var text = amounts.map(amount -> amount == null ? BigDecimal.ZERO : amount)
                .filter(amount -> amount.signum() != 0)
                .map(Unit::number)
                .collect(Collectors.joining(" + "));
        return text.isEmpty() ? "0" : text;
    }
}
