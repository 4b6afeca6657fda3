package it.trama.plan;

import org.jspecify.annotations.Nullable;

/** How far an action had come at the end of a year, and what shows it. */
public record Progress(
        String code,
        String action,
        int year,
        State state,
        @Nullable String evidence,
        @Nullable String delayReason) implements PlanRow {
    public enum State {
        NOT_STARTED,
        STARTED,
        DONE,
        ABANDONED
    }
}
