package it.trama.audit;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register: who did or read what, and when.
 *
 * @param actor the name of the person as it was then; "Trama" for the application itself
 * @param act a verb, as a key: {@code plan.adopted}, {@code account.created}
 * @param subject what kind of thing
 */
public record Entry(
        UUID id,
        OffsetDateTime at,
        @Nullable UUID account,
        String actor,
        @Nullable UUID mandate,
        String act,
        String subject,
        String subjectId,
        boolean readOnly,
        @Nullable String correlation) {

    /** What the seal covers: every field, each closed by a mark that no field contains. */
    String canonical() {
        return String.join(
                "\u001f",
                id.toString(),
                at.toInstant().toString(),
                String.valueOf(account),
                actor,
                String.valueOf(mandate),
                act,
                subject,
                subjectId,
                Boolean.toString(readOnly),
                String.valueOf(correlation));
    }
}
