package it.trama.staff.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import it.trama.shared.web.Words;
import it.trama.staff.BodyHours;
import it.trama.staff.EssentialLevel;
import it.trama.staff.Staffing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Hours of social workers against the standard, by aggregation from the worst gap, and against the essential level. */
public record StaffPage(
        String line, List<Group> groups, Row total, Level level, List<Option> bodies, String moved, String trial) {

    private static final BigDecimal MIDDLE = BigDecimal.valueOf(42);

    /** A body, an aggregation or the district, with its figures as text and the bar of its gap. */
    public record Row(
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

        private static String signed(BigDecimal gap) {
            var rounded = gap.setScale(1, RoundingMode.HALF_UP);
            return (rounded.signum() > 0 ? "+" : "") + number(rounded, 1);
        }
    }

    /** An aggregation and the bodies in it; alone when it is one body. */
    public record Group(Row row, List<Row> bodies) {}

    /** The essential level in words and on a line from 0 to a little more than the target. */
    public record Level(
            String ratio,
            String workers,
            String needThreshold,
            String needLevel,
            String needTarget,
            String contribution,
            String now,
            String threshold,
            String level,
            String target) {}

    public record Option(String code, String name, boolean from, boolean to) {}

    static StaffPage of(
            List<BodyHours> bodies, Trial trial, BigDecimal perHour, BigDecimal week, EssentialLevel.Thresholds law) {
        var district = bodies.stream().reduce(new BodyHours("", "", "", 0, BigDecimal.ZERO), BodyHours::plus);
        return new StaffPage(
                line(district, perHour),
                groups(bodies, perHour),
                Row.of(t("staff.district"), district, perHour),
                level(new EssentialLevel(district.inhabitants(), Staffing.fullTime(district.hours(), week), law)),
                bodies.stream()
                        .map(b -> new Option(
                                b.code(),
                                b.name(),
                                b.code().equals(trial.from()),
                                b.code().equals(trial.to())))
                        .toList(),
                Objects.toString(trial.hours(), ""),
                trial.asked() ? t("staff.trial.on") : "");
    }

    private static String line(BodyHours district, BigDecimal perHour) {
        var standard = district.standard(perHour).setScale(0, RoundingMode.HALF_UP);
        var missing = standard.subtract(district.hours());
        return t(
                missing.signum() > 0 ? "staff.line.short" : "staff.line.enough",
                number(district.hours()),
                number(district.inhabitants()),
                number(perHour),
                number(standard),
                number(missing.abs()));
    }

    private static List<Group> groups(List<BodyHours> bodies, BigDecimal perHour) {
        return bodies.stream().collect(groupingBy(BodyHours::aggregation)).values().stream()
                .sorted(comparing(list -> sum(list).gap(perHour)))
                .map(list -> group(list, perHour))
                .toList();
    }

    private static Group group(List<BodyHours> bodies, BigDecimal perHour) {
        var rows = bodies.stream()
                .sorted(comparing(b -> b.gap(perHour)))
                .map(b -> Row.of(b.name(), b, perHour))
                .toList();
        var whole = Row.of(bodies.getFirst().aggregation(), sum(bodies), perHour);
        return new Group(whole, rows.size() == 1 ? List.of() : rows);
    }

    private static BodyHours sum(List<BodyHours> bodies) {
        return bodies.stream().reduce(BodyHours::plus).orElseThrow();
    }

    private static Level level(EssentialLevel level) {
        var law = level.thresholds();
        var end = level.needed(law.target()).max(level.workers()).multiply(new BigDecimal("1.15"));
        return new Level(
                number(level.inhabitantsPerWorker()),
                number(level.workers(), 2),
                number(level.needed(law.threshold()), 2),
                number(level.needed(law.level()), 2),
                number(level.needed(law.target()), 2),
                Words.money(level.contribution()),
                place(level.workers(), end),
                place(level.needed(law.threshold()), end),
                place(level.needed(law.level()), end),
                place(level.needed(law.target()), end));
    }

    private static String place(BigDecimal value, BigDecimal end) {
        return end.signum() == 0
                ? "0"
                : value.multiply(BigDecimal.valueOf(500))
                        .divide(end, 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
