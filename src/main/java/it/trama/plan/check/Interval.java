package it.trama.plan.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** The values that a printed figure may stand for, ends included. */
record Interval(BigDecimal low, BigDecimal high) {
    static Interval point(BigDecimal value) {
        return new Interval(value, value);
    }

    /** Half a step on either side. */
    static Interval around(BigDecimal value, BigDecimal step) {
        var half = step.divide(BigDecimal.TWO, MathContext.DECIMAL128);
        return new Interval(value.subtract(half), value.add(half));
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    Interval times(Interval other) {
        return hull(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
    }

    /** The other must not hold zero. */
    Interval over(Interval other) {
        return hull(
                quotient(low, other.low),
                quotient(low, other.high),
                quotient(high, other.low),
                quotient(high, other.high));
    }

    boolean holdsZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, MathContext.DECIMAL128);
    }

    private static Interval hull(BigDecimal... ends) {
        Arrays.sort(ends);
        return new Interval(ends[0], ends[ends.length - 1]);
    }
}
