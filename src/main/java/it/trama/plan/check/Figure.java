package it.trama.plan.check;

import it.trama.plan.Statement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as a plan gives it. A whole number that counts something is exact; a percentage, and whatever has decimals,
 * stands for half a unit of its last printed digit on either side.
 *
 * @param value at face value
 * @param printed what the printed precision allows
 * @param wide what it may stand for if it was rounded further than it shows
 */
record Figure(BigDecimal value, Interval printed, Interval wide) {
    static final Figure HUNDRED = exact(BigDecimal.valueOf(100));

    static Figure exact(@Nullable BigDecimal value) {
        var known = value == null ? BigDecimal.ZERO : value;
        return new Figure(known, Interval.point(known), Interval.point(known));
    }

    static Figure rounded(BigDecimal value, int decimals) {
        var interval = Interval.around(value, BigDecimal.ONE.movePointLeft(decimals));
        return new Figure(value, interval, interval);
    }

    static Figure of(Statement statement, BigDecimal value) {
        var counts = value.scale() <= 0 && !statement.unit().startsWith("%");
        var figure = counts ? exact(value) : rounded(value, Math.max(value.scale(), 0));
        var step = statement.roundedTo();
        return step == null ? figure : new Figure(value, figure.printed, Interval.around(value, step));
    }

    static Figure sum(List<Figure> figures) {
        return figures.stream().reduce(exact(BigDecimal.ZERO), Figure::plus);
    }

    Figure plus(Figure other) {
        return new Figure(value.add(other.value), printed.plus(other.printed), wide.plus(other.wide));
    }

    Figure minus(Figure other) {
        return new Figure(value.subtract(other.value), printed.minus(other.printed), wide.minus(other.wide));
    }

    Figure times(Figure other) {
        return new Figure(value.multiply(other.value), printed.times(other.printed), wide.times(other.wide));
    }

    Figure over(Figure other) {
        return new Figure(
                value.divide(other.value, MathContext.DECIMAL128), printed.over(other.printed), wide.over(other.wide));
    }

    /** Such as "15.000 tra 14.500 e 15.500". */
    String range() {
        return Unit.number(value) + " tra " + Unit.number(wide.low()) + " e " + Unit.number(wide.high());
    }

    boolean mayBeZero() {
        return printed.holdsZero() || wide.holdsZero();
    }

    boolean agreesWith(Figure other) {
        return printed.meets(other.printed);
    }

    boolean mayAgreeWith(Figure other) {
        return wide.meets(other.wide);
    }
}
