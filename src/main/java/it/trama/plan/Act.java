package it.trama.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated act on the way of a version.
 *
 * @param number protocol or decision number, where the act has one
 * @param body who made it: the Assembly, the health agency, the office
 */
public record Act(
        Kind kind,
        @Nullable String number,
        LocalDate day,
        String body,
        List<String> signatories,
        @Nullable String note) {

    /** What the act does; texts: {@code plan.act.<name>}. */
    public enum Kind {
        /** Preliminary concertation with municipalities, health agency and third sector. */
        CONCERTATION,
        CONSULTATION,
        /** Takes the version back from consultation to draft; its note says why. */
        WITHDRAWAL,
        /** Decision of the Assembly that adopts the plan. */
        DECISION,
        /** Programme agreement with the health agency. */
        AGREEMENT,
        ENTRY_INTO_FORCE,
        CLOSING,
        /** Gives up a draft; its note says why. */
        DISCARD;

        /** Changes the state of its version. */
        boolean step() {
            return this != CONCERTATION && this != AGREEMENT;
        }
    }
}
