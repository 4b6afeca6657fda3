package it.trama.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The preliminary analysis of a request over the six domains.
 *
 * @param words how the person sees it
 * @param why how the professional reads it
 */
public record Analysis(
        LocalDate day, Outcome outcome, @Nullable String words, String why, List<Reading> readings, String author) {

    /** What has to follow. */
    public enum Outcome {
        LIGHT,
        SIMPLE,
        COMPLEX,
        WORK_ONLY,
        SPECIALIST
    }

    /** A domain that is looked at, with its words in the reader's language. */
    public record Domain(String code, String label) {}

    /**
     * What is said of a domain.
     *
     * @param level 0 no difficulty to 3 severe
     */
    public record Reading(
            String domain, int level, @Nullable String note) {}

    /** What somebody has found out. */
    public record Finding(
            Outcome outcome, LocalDate day, @Nullable String words, String why, List<Reading> readings) {}
}
