package it.trama.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An act as it stands in the history of a version, with what it said before it was corrected.
 *
 * @param act what it says now
 * @param corrections the oldest first
 */
public record RecordedAct(UUID id, Act act, List<Correction> corrections) {
    /** What an act said until a day, and why that was wrong. */
    public record Correction(LocalDate on, Act was, String reason) {}
}
