package it.trama.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting of the multidisciplinary team on a case: who was there, what was understood together, what was decided. */
public record Meeting(UUID id, String author, Minutes minutes) {
    /**
     * What is written of it.
     *
     * @param voice what the person says of it, apart from the synthesis
     * @param review by when they look at it again
     * @param before the completed assessments that the team had before it
     */
    public record Minutes(
            LocalDate day,
            String place,
            List<Present> present,
            String voice,
            String synthesis,
            String decision,
            Outcome outcome,
            @Nullable LocalDate review,
            List<UUID> before) {}

    /**
     * Somebody who was there.
     *
     * @param part profession and body, or how they belong to the person
     */
    public record Present(String name, String part) {}

    /** What comes next. */
    public enum Outcome {
        PACT,
        LOOK_AGAIN,
        SPECIALIST,
        WORK,
        NO_FURTHER_NEED
    }
}
