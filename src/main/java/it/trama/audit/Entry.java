package it.trama.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class),
                row.getObject("account", UUID.class),
                row.getString("actor"),
                row.getObject("mandate", UUID.class),
                row.getString("act"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getBoolean("read_only"),
                row.getString("correlation"));
    }

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
