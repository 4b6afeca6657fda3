package it.trama.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came, called, wrote or was met.
 *
 * @param person for whom; null: nobody asked for a name
 * @param at when it was written down
 * @param advice what they were told, or where they were sent
 */
public record Contact(
        UUID id,
        @Nullable UUID person,
        LocalDate day,
        LocalDateTime at,
        Channel channel,
        Reporter reporter,
        @Nullable String words,
        List<String> needs,
        @Nullable String advice,
        Outcome outcome,
        @Nullable UUID request,
        String author) {

    /** How they reached us. */
    public enum Channel {
        DESK,
        PHONE,
        WRITTEN,
        HOME,
        STREET
    }

    /** Who speaks. */
    public enum Reporter {
        SELF,
        FAMILY,
        NEIGHBOUR,
        SERVICE,
        OTHER
    }

    /** What followed. */
    public enum Outcome {
        ORIENTED,
        REQUEST,
        APPLICATION,
        OUTSIDE,
        NOTICE,
        EMERGENCY
    }

    /**
     * What somebody came with.
     *
     * @param municipality ISTAT code of where it took place
     * @param reporterName who speaks, when it is not the person
     */
    public record Arrival(
            @Nullable UUID person,
            LocalDate day,
            Channel channel,
            @Nullable String municipality,
            Reporter reporter,
            @Nullable String reporterName,
            @Nullable String words,
            List<String> needs) {
        /** The same, for somebody else. */
        public Arrival of(@Nullable UUID other) {
            return new Arrival(other, day, channel, municipality, reporter, reporterName, words, needs);
        }
    }

    /**
     * What they go home with.
     *
     * @param body the other body, of an application or of what is not for us
     * @param meeting null: no appointment
     * @param missing null: nothing is missing
     */
    public record Answer(
            Outcome outcome,
            @Nullable String advice,
            @Nullable String body,
            Appointment.@Nullable Slot meeting,
            UnmetNeed.@Nullable Missing missing) {}
}
