package it.trama.plan.words;

import it.trama.shared.web.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts of a plan: whole euros when they are whole, cents when the plan prints cents. */
public final class Euro {
    private Euro() {}

    public static String of(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "–";
        }
        return Words.number(amount, amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
    }

    public static String whole(@Nullable BigDecimal amount) {
        return amount == null ? "–" : of(amount) + " €";
    }
}
