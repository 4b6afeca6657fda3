package it.trama.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan on its way from draft to closing.
 *
 * @param basedOn the version it was drafted from
 */
public record PlanVersion(
        UUID id,
        UUID plan,
        int number,
        State state,
        @Nullable UUID basedOn,
        LocalDate createdOn) {

    /** The way of a version; texts: {@code plan.state.<name>}. */
    public enum State {
        DRAFT,
        IN_CONSULTATION,
        ADOPTED,
        IN_FORCE,
        CLOSED,
        /** A draft that was given up: to be read, never to be worked on again. */
        DISCARDED;

        /** Its sheets may be written. */
        public boolean open() {
            return this == DRAFT || this == IN_CONSULTATION;
        }

        /** What happens to its actions may be recorded. */
        public boolean reporting() {
            return open() || this == IN_FORCE;
        }
    }
}
