package it.trama.budget.joint;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the accounts of a zone: never changed, mended by another that takes it back.
 *
 * @param corrects the entry that it takes back
 * @param corrected another has taken it back
 * @param claim the commitment of the budget by which it was allotted
 * @param reason who acts: the lead body that allots, the managing body that accounts
 */
public record ZoneEntry(
        UUID id,
        Kind kind,
        ZoneAccounts.Where where,
        BigDecimal amount,
        @Nullable UUID corrects,
        boolean corrected,
        @Nullable UUID claim,
        ZoneAccounts.Reason reason) {
    /** Texts: {@code joint.zone.<name>}. */
    public enum Kind {
        ALLOT,
        ACCOUNT,
        CORRECT
    }
}
