package it.trama.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request sent to another body.
 *
 * @param answer null: they have not answered
 */
public record Referral(
        UUID id,
        UUID request,
        UUID person,
        List<String> needs,
        String body,
        String from,
        LocalDate sent,
        String why,
        @Nullable Answer answer) {
    /** @param reason why they refuse, or what was agreed */
    public record Answer(
            LocalDate day, boolean accepted, @Nullable String reason, String by) {}
}
