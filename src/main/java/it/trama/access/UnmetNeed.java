package it.trama.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need that found no answer, as often as it was met.
 *
 * @param need its code
 * @param municipality ISTAT code; null: no place was said
 */
public record UnmetNeed(String need, @Nullable String municipality, Cause cause, int times) {
    /** Why there was no answer. */
    public enum Cause {
        NO_SERVICE,
        NO_PLACES,
        NOT_ENTITLED,
        COST,
        DISTANCE,
        TIME,
        OTHER_BODY
    }

    /**
     * What was missing.
     *
     * @param needs which of those somebody came with
     * @param words what would have helped
     */
    public record Missing(
            List<String> needs,
            Cause cause,
            LocalDate day,
            @Nullable String words) {}

    /** Where a need without answer was met. */
    record Source(
            @Nullable UUID contact,
            @Nullable UUID request,
            @Nullable UUID person,
            @Nullable String municipality) {}
}
