package it.trama.plan.check;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanPackage;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last row of the hours carries the sum of the inhabitants and of the hours. */
final class HoursTotals implements Rule {
    @Override
    public About about() {
        return new About(
                "hours-total",
                Severity.CONTRADICTION,
                "Il totale degli abitanti o delle ore non è la somma delle righe",
                "Somma abitanti e ore di tutti gli enti, all’unità stampata.",
                "Correggi la riga o il totale.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var hours = new Hours(plan);
        return hours.totals()
                .flatMap(total -> Stream.concat(
                        judge(hours, total, Unit.PLAIN, Hours::population),
                        judge(hours, total, Unit.HOURS, HoursRow::hours)));
    }

    private Stream<Outcome> judge(
            Hours hours, HoursRow total, Unit unit, Function<HoursRow, @Nullable BigDecimal> column) {
        var stated = column.apply(total);
        if (stated == null) {
            return Stream.empty();
        }
        var what = unit == Unit.HOURS ? "ore" : "abitanti";
        var comparison = new Comparison(
                Hours.place(total).at(what),
                Hours.where(total, what),
                unit,
                Figure.exact(stated),
                Budget.sum(hours.bodies().stream().map(column)),
                Budget.working(hours.bodies().stream().map(column)));
        return Stream.of(comparison.judge(this));
    }
}
