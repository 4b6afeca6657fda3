package it.trama.plan.web;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Targets;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan's table of social workers' hours, as printed, with the gap from its own standard. */
public record HoursPage(
        PlanHeading plan, List<Row> rows, @Nullable Row total, boolean empty) {
    /**
     * A body.
     *
     * @param gap hours a week more or less than the printed standard
     * @param below whether the hours are fewer than the standard
     */
    public record Row(
            String body,
            String kind,
            String population,
            String hours,
            String ratio,
            String standard,
            String gap,
            boolean below,
            String edit) {}

    static HoursPage of(PlanPackage plan, PlanHeading heading) {
        var all = plan.figures().hours();
        return new HoursPage(
                heading,
                all.stream()
                        .filter(r -> r.kind() != HoursRow.Kind.TOTAL)
                        .map(r -> row(r, heading))
                        .toList(),
                all.stream()
                        .filter(r -> r.kind() == HoursRow.Kind.TOTAL)
                        .findFirst()
                        .map(r -> row(r, heading))
                        .orElse(null),
                all.isEmpty());
    }

    private static Row row(HoursRow row, PlanHeading heading) {
        var gap = gap(row);
        return new Row(
                row.body(),
                row.kind().name(),
                row.population() == null ? "–" : Words.number(row.population()),
                figure(row.hours()),
                figure(row.ratioPrinted()),
                figure(row.standardPrinted()),
                gap == null ? "–" : signed(gap),
                gap != null && gap.signum() < 0,
                heading.edit("ore", row.code()));
    }

    private static @Nullable BigDecimal gap(HoursRow row) {
        var hours = row.hours();
        var standard = row.standardPrinted();
        return hours == null || standard == null ? null : hours.subtract(standard);
    }

    private static String figure(@Nullable BigDecimal value) {
        return value == null ? "–" : Targets.figure(value, null);
    }

    private static String signed(BigDecimal value) {
        var rounded = value.setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + Targets.figure(rounded, null);
    }
}
