package it.trama.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why money moves: by which act, for whom, for what.
 *
 * @param act number of the decision, determination or order of payment
 * @param municipality ISTAT code, where it is for one
 */
public record Cause(
        String act,
        LocalDate actDay,
        Purpose purpose,
        @Nullable String municipality) {

    /**
     * What the money is for, opaque to the ledger.
     *
     * @param kind such as {@code contract}, {@code voucher}, {@code support}
     * @param id of the thing, in the module that knows it
     */
    public record Purpose(String kind, @Nullable String id, String text) {
        /** Written by hand, with nothing behind it but the act. */
        public static Purpose plain(String text) {
            return new Purpose("plain", null, text);
        }
    }
}
