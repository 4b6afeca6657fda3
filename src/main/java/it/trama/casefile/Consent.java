package it.trama.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person was told about their data, or to what they said yes or no.
 *
 * @param withdrawn the day on which they took it back
 */
public record Consent(
        UUID id,
        Kind kind,
        boolean given,
        @Nullable String detail,
        LocalDate day,
        @Nullable LocalDate until,
        @Nullable LocalDate withdrawn,
        String authorName) {
    /** What is asked of a person; the work of the service itself rests on the law and needs no yes. */
    public enum Kind {
        INFORMATION,
        SHARING,
        FAMILY,
        IMAGES
    }

    /** It counts on this day. */
    public boolean holds(LocalDate today) {
        return given && withdrawn == null && (until == null || !today.isAfter(until));
    }
}
