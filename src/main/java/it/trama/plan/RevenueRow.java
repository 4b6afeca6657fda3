package it.trama.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the forecast of revenue. A subtotal sums the lines above it, back to the previous subtotal; the total sums
 * all lines.
 *
 * @param channel the channel of the expenditure matrix that it feeds
 * @param earmarked the fund may pay only its own lines
 * @param first euro in the first year of the plan; second and third likewise
 */
public record RevenueRow(
        String code,
        RowKind kind,
        String label,
        @Nullable String channel,
        boolean earmarked,
        @Nullable BigDecimal first,
        @Nullable BigDecimal second,
        @Nullable BigDecimal third)
        implements PlanRow {
    /** Euro in a year of the plan, counted from 0; null where none is foreseen, and beyond the third. */
    public @Nullable BigDecimal ofYear(int place) {
        return switch (place) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            default -> null;
        };
    }

    /** The same, with another amount in a year of the plan, counted from 0. */
    RevenueRow withYear(int place, BigDecimal euro) {
        return new RevenueRow(
                code,
                kind,
                label,
                channel,
                earmarked,
                place == 0 ? euro : first,
                place == 1 ? euro : second,
                place == 2 ? euro : third);
    }
}
