package it.trama.budget.funds;

import org.jspecify.annotations.Nullable;

/**
 * Money that somebody gives for a purpose.
 *
 * @param reporting where it is accounted for
 * @param words regular expression that finds it in the label of a revenue row; empty for a fund of the district
 * @param certain false: the source speaks from memory
 * @param own of this district, beyond the national list
 */
public record Fund(
        String code,
        String label,
        Kind kind,
        String giver,
        String purpose,
        @Nullable String reporting,
        String words,
        String source,
        boolean certain,
        boolean own) {
    /** Who gives it, and how; texts {@code budget.fund.kind.<name>}. */
    public enum Kind {
        NATIONAL,
        REGIONAL,
        EUROPEAN,
        QUOTA,
        PURCHASE,
        PROJECT,
        SURPLUS,
        OTHER
    }
}
