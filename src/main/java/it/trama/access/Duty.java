package it.trama.access;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something at the desk that waits for somebody to do it; gone when the fact is written down.
 *
 * @param target the request, referral, appointment, contact or emergency
 * @param since when it began, or when it is due to take place
 */
public record Duty(
        Kind kind,
        UUID target,
        @Nullable UUID person,
        LocalDateTime since,
        @Nullable String words) {
    /** What has to be done. */
    public enum Kind {
        EMERGENCY,
        NOTICE,
        APPOINTMENT,
        ANALYSIS,
        DECISION,
        REFERRAL,
        ACCEPTED,
        REFUSED
    }
}
