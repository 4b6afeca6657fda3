package it.trama.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan's table of social workers' hours, with the figures as printed.
 *
 * @param body the body as the table names it; on the total row, the label of the row
 * @param hours hours a week
 * @param ratioPrinted inhabitants per hour
 * @param standardPrinted hours a week by the standard
 */
public record HoursRow(
        String code,
        Kind kind,
        String body,
        @Nullable Integer population,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal ratioPrinted,
        @Nullable BigDecimal standardPrinted)
        implements PlanRow {
    public enum Kind {
        MUNICIPALITY,
        UNION,
        TOTAL
    }
}
