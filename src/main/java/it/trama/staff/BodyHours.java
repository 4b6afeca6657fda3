package it.trama.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours of social workers in a body, with its inhabitants. */
public record BodyHours(String code, String name, String aggregation, int inhabitants, BigDecimal hours) {

    /** Inhabitants for each hour; two decimals. */
    public BigDecimal ratio() {
        return hours.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(inhabitants).divide(hours, 2, RoundingMode.HALF_UP);
    }

    /** Hours by the standard; computed from the inhabitants, never summed from rounded rows. */
    public BigDecimal standard(BigDecimal inhabitantsPerHour) {
        return BigDecimal.valueOf(inhabitants).divide(inhabitantsPerHour, 4, RoundingMode.HALF_UP);
    }

    /** Hours more (or less, negative) than the standard. */
    public BigDecimal gap(BigDecimal inhabitantsPerHour) {
        return hours.subtract(standard(inhabitantsPerHour));
    }

    /** Several bodies as one: the sums of both figures. */
    public BodyHours plus(BodyHours other) {
        return new BodyHours(code, name, aggregation, inhabitants + other.inhabitants, hours.add(other.hours));
    }

    /** The same figures, in the aggregation where the body is. */
    BodyHours in(String other) {
        return new BodyHours(code, name, other, inhabitants, hours);
    }

    /** The same figures under another name. */
    public BodyHours named(String other) {
        return new BodyHours(code, other, aggregation, inhabitants, hours);
    }
}
