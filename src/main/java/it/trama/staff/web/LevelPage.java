package it.trama.staff.web;

import static it.trama.shared.web.Words.money;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.staff.EssentialLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The essential level in words and on a line, drawn once for a desk and once for a phone. */
public record LevelPage(
        String ratio, String workers, String arithmetic, String contribution, String figure, Line desk, Line phone) {
    private static final double MARGIN = 16;

    /** The line: workers there are, and a mark for each step of the law. */
    public record Line(String viewBox, String width, String now, String nowX, List<Step> steps) {}

    /** A step: workers needed, and the ratio that asks for them. */
    public record Step(String x, String needed, String ratio) {}

    static LevelPage of(EssentialLevel level, BigDecimal hours, BigDecimal week) {
        var law = level.thresholds();
        var ratios = List.of(law.threshold(), law.level(), law.target());
        var needed = ratios.stream().map(r -> number(level.needed(r), 2)).toList();
        return new LevelPage(
                number(level.inhabitantsPerWorker()),
                number(level.workers(), 2),
                arithmetic(level, hours, week),
                money(level.contribution()),
                t(
                        "staff.level.figure",
                        number(level.workers(), 2),
                        needed.get(0),
                        number(ratios.get(0)),
                        needed.get(1),
                        number(ratios.get(1)),
                        needed.get(2),
                        number(ratios.get(2))),
                line(level, ratios, 540),
                line(level, ratios, 330));
    }

    private static String arithmetic(EssentialLevel level, BigDecimal hours, BigDecimal week) {
        var target = level.thresholds().target();
        var missing = level.needed(target).subtract(level.workers());
        return t(
                missing.signum() > 0 ? "staff.level.arithmetic.short" : "staff.level.arithmetic.enough",
                number(hours, Math.max(0, hours.stripTrailingZeros().scale())),
                number(week),
                number(level.workers(), 2),
                number(level.inhabitants()),
                number(level.inhabitantsPerWorker()),
                number(target),
                number(missing.abs(), 2),
                number(missing.abs().multiply(week)));
    }

    /** From a little below the first step, so that the steps stand apart; to a little beyond the last. */
    private static Line line(EssentialLevel level, List<BigDecimal> ratios, double width) {
        var first = level.needed(ratios.getFirst()).min(level.workers()).doubleValue();
        var last = level.needed(ratios.getLast()).max(level.workers()).doubleValue();
        var from = first - (last - first) * 0.15;
        var scale = (width - 2 * MARGIN) / Math.max((last - first) * 1.3, 1e-9);
        return new Line(
                "0 8 %s 84".formatted((int) width),
                place(width - 2 * MARGIN),
                place((level.workers().doubleValue() - from) * scale),
                place(MARGIN + (level.workers().doubleValue() - from) * scale),
                ratios.stream()
                        .map(r -> new Step(
                                place(MARGIN + (level.needed(r).doubleValue() - from) * scale),
                                number(level.needed(r), 2),
                                "1 : " + number(r)))
                        .toList());
    }

    private static String place(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
