package it.trama.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants to write in the expenditure matrix.
 *
 * @param row code of the line
 * @param channel null: the amount of the line itself
 * @param was what they had before their eyes; null: nothing
 * @param now null: nothing
 */
public record CellEdit(
        String row,
        @Nullable String channel,
        @Nullable BigDecimal was,
        @Nullable BigDecimal now) {

    /** Two amounts say the same, however many decimals; nothing is nought. */
    public static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return value(one).compareTo(value(other)) == 0;
    }

    private static BigDecimal value(@Nullable BigDecimal euro) {
        return euro == null ? BigDecimal.ZERO : euro;
    }

    boolean changes() {
        return !same(was, now);
    }

    /** Someone else has written something else there in the meantime. */
    boolean against(@Nullable BigDecimal current) {
        return changes() && !same(current, was) && !same(current, now);
    }
}
