package it.trama.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: what it moved, and why. Never changed; mended by another that takes it back.
 *
 * @param claim the reservation or commitment that it opens or moves; none for an allotment
 * @param moved by how much each amount changes
 * @param corrects the entry that it takes back
 * @param day business day on which it was posted
 */
public record LedgerEntry(
        UUID id,
        String key,
        Kind kind,
        BudgetCell cell,
        @Nullable UUID claim,
        Amounts moved,
        @Nullable UUID corrects,
        Cause cause,
        LocalDate day,
        String postedBy) {

    /** Texts: {@code budget.entry.<name>}. */
    public enum Kind {
        ALLOT,
        RESERVE,
        COMMIT,
        PAY,
        RELEASE,
        CORRECT
    }
}
