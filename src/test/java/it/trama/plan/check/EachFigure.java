package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.Indicator;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The reconciled plan as many times as it has figures, each time with one of them changed. */
final class EachFigure {
    private final Map<String, PlanPackage> plans = new LinkedHashMap<>();

    private final UnaryOperator<BigDecimal> change;

    private EachFigure(UnaryOperator<BigDecimal> change) {
        this.change = change;
    }

    /** Three times as large. */
    static Map<String, PlanPackage> larger() {
        return changed(value -> value.multiply(new BigDecimal("3")).setScale(value.scale(), RoundingMode.UP));
    }

    static Map<String, PlanPackage> changed(UnaryOperator<BigDecimal> change) {
        var each = new EachFigure(change);
        var figures = Reconciled.plan().figures();
        figures.revenue().forEach(each::revenue);
        figures.expenditure().forEach(each::expenditure);
        figures.channels().forEach(each::channel);
        figures.hours().forEach(each::hours);
        figures.statements().stream().filter(s -> s.value() != null).forEach(each::statement);
        Reconciled.plan().programme().indicators().forEach(each::baseline);
        return each.plans;
    }

    private void revenue(RevenueRow row) {
        plans.put(
                row.code() + ".first",
                Changed.revenue(only(row, years(row, larger(row.first()), row.second(), row.third()))));
        plans.put(
                row.code() + ".second",
                Changed.revenue(only(row, years(row, row.first(), larger(row.second()), row.third()))));
        plans.put(
                row.code() + ".third",
                Changed.revenue(only(row, years(row, row.first(), row.second(), larger(row.third())))));
    }

    private static RevenueRow years(
            RevenueRow r, @Nullable BigDecimal first, @Nullable BigDecimal second, @Nullable BigDecimal third) {
        return new RevenueRow(r.code(), r.kind(), r.label(), r.channel(), r.earmarked(), first, second, third);
    }

    private void expenditure(ExpenditureRow r) {
        var row = new ExpenditureRow(
                r.code(),
                r.kind(),
                r.year(),
                r.section(),
                r.label(),
                larger(r.amount()),
                r.objectives(),
                r.continues());
        plans.put(r.code(), Changed.expenditure(only(r, row)));
    }

    private void channel(ChannelAmount c) {
        var cell = new ChannelAmount(
                c.code(), c.row(), c.channel(), larger(c.amount()), c.provenance(), c.fund(), c.assumption());
        plans.put(c.code(), Changed.channels(only(c, cell)));
    }

    private void hours(HoursRow r) {
        var population = larger(Hours.population(r)).intValue();
        plans.put(r.code() + ".population", changed(r, population, r.hours(), r.ratioPrinted(), r.standardPrinted()));
        plans.put(
                r.code() + ".hours",
                changed(r, r.population(), larger(r.hours()), r.ratioPrinted(), r.standardPrinted()));
        plans.put(
                r.code() + ".ratio",
                changed(r, r.population(), r.hours(), larger(r.ratioPrinted()), r.standardPrinted()));
        plans.put(
                r.code() + ".standard",
                changed(r, r.population(), r.hours(), r.ratioPrinted(), larger(r.standardPrinted())));
    }

    private static PlanPackage changed(HoursRow r, @Nullable Integer population, @Nullable BigDecimal... f) {
        return Changed.hours(only(r, new HoursRow(r.code(), r.kind(), r.body(), population, f[0], f[1], f[2])));
    }

    private void statement(Statement s) {
        plans.put(s.code(), Changed.statements(only(s, valued(s, larger(s.value())))));
    }

    static Statement valued(Statement s, BigDecimal value) {
        return new Statement(
                s.code(),
                s.place(),
                s.words(),
                value,
                s.unit(),
                s.subject(),
                s.year(),
                s.territory(),
                s.roundedTo(),
                s.relation(),
                s.terms(),
                s.note());
    }

    private void baseline(Indicator i) {
        var changed = new Indicator(
                i.code(),
                i.objective(),
                i.text(),
                i.kind(),
                i.unit(),
                i.target(),
                larger(i.baseline()),
                i.baselineSource(),
                i.reading());
        plans.put(i.code() + ".baseline", Changed.indicators(List.of(changed)));
    }

    private BigDecimal larger(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ONE : change.apply(value);
    }

    private static <R> UnaryOperator<R> only(R row, R changed) {
        return each -> each.equals(row) ? changed : each;
    }
}
