package it.trama.budget.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project or call: who pays, who does, until when, and what remains.
 *
 * @param funder who pays, or on which call; null: the source does not say
 * @param continues what goes on when the money ends, and who pays it
 * @param source document that the facts come from
 */
public record Project(
        UUID id,
        String title,
        String theme,
        String level,
        State state,
        @Nullable String funder,
        @Nullable String lead,
        List<String> partners,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String continues,
        String source) {

    /** Texts: {@code joint.project.<name>}. */
    public enum State {
        PREPARATION,
        STARTING,
        RUNNING,
        ENDED,
        UNKNOWN
    }
}
