package it.trama.access;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What cannot wait: a call, and the first answer within a day.
 *
 * @param answer null: nobody has answered yet
 */
public record Emergency(
        UUID id,
        @Nullable UUID person,
        @Nullable String municipality,
        LocalDateTime called,
        Who who,
        String situation,
        @Nullable Answer answer,
        String author) {
    /** Hours within which somebody answers. */
    public static final int HOURS = 24;

    /** For whom the service exists. */
    public enum Who {
        MINOR,
        VIOLENCE,
        HOMELESS,
        FRAIL,
        OTHER
    }

    /**
     * What was done.
     *
     * @param handedTo who goes on with it
     */
    public record Answer(
            LocalDateTime at,
            String what,
            @Nullable String handedTo,
            @Nullable String by) {}

    /** How a call comes in. */
    public record Call(
            @Nullable UUID contact,
            @Nullable UUID person,
            @Nullable String municipality,
            LocalDateTime called,
            Who who,
            String situation) {
        Call of(@Nullable UUID other) {
            return new Call(contact, other, municipality, called, who, situation);
        }
    }

    /** The last moment at which the answer is still in time. */
    public LocalDateTime due() {
        return called.plusHours(HOURS);
    }
}
