package it.trama.staff.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import it.trama.staff.BodyHours;
import it.trama.territory.MapDrawing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours of social workers against the standard, by aggregation from the worst gap, and against the essential level. */
public record StaffPage(
        String line,
        String verdict,
        boolean lacking,
        MapDrawing map,
        List<Group> groups,
        Row total,
        LevelPage level,
        List<Option> bodies,
        String moved,
        String trial) {

    private static final BigDecimal MIDDLE = BigDecimal.valueOf(42);

    /** A body, an aggregation or the district, with its figures as text and the bar of its gap. */
    public record Row(
            @Nullable String code,
            String name,
            String inhabitants,
            String hours,
            String ratio,
            String standard,
            String gap,
            boolean lacking,
            String x,
            String width) {
        static Row of(String name, BodyHours body, BigDecimal perHour) {
            var gap = body.gap(perHour);
            var length = gap.abs().min(BigDecimal.valueOf(25)).multiply(new BigDecimal("1.6"));
            var hours = body.hours().stripTrailingZeros();
            return new Row(
                    body.code().isEmpty() || !name.equals(body.name()) ? null : body.code(),
                    name,
                    number(body.inhabitants()),
                    number(hours, Math.max(0, hours.scale())),
                    number(body.ratio(), 1),
                    number(body.standard(perHour), 1),
                    signed(gap),
                    gap.compareTo(BigDecimal.ONE.negate()) < 0,
                    place(gap.signum() < 0 ? MIDDLE.subtract(length) : MIDDLE),
                    place(length));
        }

        private static String place(BigDecimal value) {
            return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
        }

        static String signed(BigDecimal gap) {
            var rounded = gap.setScale(1, RoundingMode.HALF_UP);
            return (rounded.signum() > 0 ? "+" : "") + number(rounded, 1);
        }
    }

    /** An aggregation and the bodies in it; alone when it is one body. */
    public record Group(Row row, List<Row> bodies) {}

    public record Option(String code, String name, boolean from, boolean to) {}

    static StaffPage of(List<BodyHours> bodies, Trial trial, MapDrawing map, LevelPage level, BigDecimal perHour) {
        var district = whole(bodies);
        return new StaffPage(
                line(district, perHour),
                verdict(district, perHour),
                district.gap(perHour).signum() < 0,
                map,
                groups(bodies, perHour),
                Row.of(t("staff.district"), district, perHour),
                level,
                bodies.stream()
                        .map(b -> new Option(
                                b.code(),
                                b.name(),
                                b.code().equals(trial.from()),
                                b.code().equals(trial.to())))
                        .toList(),
                trial.typed(),
                trial.asked() ? t("staff.trial.on") : "");
    }

    private static String line(BodyHours district, BigDecimal perHour) {
        return t(
                "staff.line",
                number(district.hours()),
                number(district.inhabitants()),
                number(perHour),
                number(district.standard(perHour)));
    }

    private static String verdict(BodyHours district, BigDecimal perHour) {
        var gap = district.gap(perHour);
        return t(gap.signum() < 0 ? "staff.line.short" : "staff.line.enough", number(gap.abs()));
    }

    private static List<Group> groups(List<BodyHours> bodies, BigDecimal perHour) {
        return bodies.stream().collect(groupingBy(BodyHours::aggregation)).values().stream()
                .sorted(comparing(list -> sum(list).gap(perHour)))
                .map(list -> group(list, perHour))
                .toList();
    }

    /** An aggregation of one body is one row, under the name of the body. */
    private static Group group(List<BodyHours> bodies, BigDecimal perHour) {
        if (bodies.size() == 1) {
            return new Group(Row.of(bodies.getFirst().name(), bodies.getFirst(), perHour), List.of());
        }
        var rows = bodies.stream()
                .sorted(comparing(b -> b.gap(perHour)))
                .map(b -> Row.of(b.name(), b, perHour))
                .toList();
        return new Group(Row.of(bodies.getFirst().aggregation(), sum(bodies), perHour), rows);
    }

    private static BodyHours sum(List<BodyHours> bodies) {
        return bodies.stream().reduce(BodyHours::plus).orElseThrow();
    }

    static BodyHours whole(List<BodyHours> bodies) {
        return bodies.stream().reduce(new BodyHours("", "", "", 0, BigDecimal.ZERO), BodyHours::plus);
    }
}
