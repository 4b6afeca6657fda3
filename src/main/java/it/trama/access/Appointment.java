package it.trama.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a worker and somebody meet.
 *
 * @param home at the person's home
 * @param outcome null: nobody has written it down
 */
public record Appointment(
        UUID id,
        @Nullable UUID person,
        UUID worker,
        String workerName,
        LocalDateTime starts,
        LocalDateTime ends,
        @Nullable String municipality,
        boolean home,
        @Nullable String about,
        @Nullable Outcome outcome,
        @Nullable String note) {

    /** Whether they met. */
    public enum Outcome {
        CAME,
        MISSED,
        CANCELLED
    }

    /**
     * A time with somebody.
     *
     * @param worker account of whoever expects the person
     */
    public record Slot(
            UUID worker,
            LocalDateTime starts,
            int minutes,
            @Nullable String municipality,
            boolean home,
            @Nullable String about) {}

    /** The days of an agenda, both included. */
    public record Days(LocalDate from, LocalDate until) {}
}
