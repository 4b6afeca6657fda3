package it.trama.budget.joint;

import it.trama.territory.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the accounts of a zone: never changed, mended by another that takes it back.
 *
 * @param corrects the entry that it takes back
 * @param corrected another has taken it back
 * @param body who acts: the lead body that allots, the managing body that accounts
 */
public record ZoneEntry(
        UUID id,
        Kind kind,
        Zone.Kind zoneKind,
        String zone,
        int year,
        BigDecimal amount,
        @Nullable UUID corrects,
        boolean corrected,
        String body,
        String act,
        LocalDate actDay,
        String purpose) {
    /** Texts: {@code joint.zone.<name>}. */
    public enum Kind {
        ALLOT,
        ACCOUNT,
        CORRECT
    }
}
