package it.trama.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one will see whether an objective is reached.
 *
 * @param text as the plan writes it
 * @param target the band to reach, when the plan gives one
 * @param baseline the value before, in the same unit
 * @param reading our reading of an unclear text, to be confirmed by the office
 */
public record Indicator(
        String code,
        String objective,
        String text,
        Kind kind,
        @Nullable String unit,
        @Nullable Target target,
        @Nullable BigDecimal baseline,
        @Nullable String baselineSource,
        @Nullable String reading)
        implements PlanRow {

    public enum Kind {
        COUNT,
        PERSONS,
        SUM,
        AVERAGE,
        SHARE,
        MILESTONE,
        DEGREE,
        QUALITATIVE
    }

    /** A band, with the day by which to be inside it; an open side is null. */
    public record Target(
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable LocalDate by) {}
}
