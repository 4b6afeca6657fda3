package it.trama.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened in a case, as it stands in its diary. */
public record Note(UUID id, Writing writing, UUID author, String authorName, OffsetDateTime written) {
    /** What kind of thing happened. */
    public enum Kind {
        VISIT,
        CALL,
        TALK,
        MEETING,
        NOTE;

        /** Somebody met the person, or spoke with them. */
        public boolean contact() {
            return this != NOTE && this != MEETING;
        }
    }

    /** Who may read it: the whole team, also of other bodies; the social service; the author alone. */
    public enum Level {
        TEAM,
        SERVICE,
        PERSONAL
    }

    /** What somebody has begun to write: the other fields as they were typed so far, empty where nobody knows. */
    public record Draft(String text, String kind, String level, String day, String minutes, String present) {
        public Draft {
            text = cut(text, 20_000);
            kind = cut(kind, 20);
            level = cut(level, 20);
            day = cut(day, 20);
            minutes = cut(minutes, 20);
            present = cut(present, 200);
        }

        private static String cut(String typed, int most) {
            return typed.substring(0, Math.min(typed.length(), most));
        }
    }

    /**
     * What somebody writes.
     *
     * @param minutes the time it took, where somebody said so
     * @param present who was there
     */
    public record Writing(
            Kind kind,
            Level level,
            LocalDate day,
            @Nullable Integer minutes,
            @Nullable String present,
            String text) {}
}
