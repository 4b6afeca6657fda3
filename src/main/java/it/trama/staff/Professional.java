package it.trama.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works in the services of the district.
 *
 * @param register number in the register of the profession
 * @param until the first day on which they no longer work here
 */
public record Professional(
        UUID id,
        String name,
        Profession profession,
        String employer,
        @Nullable String register,
        LocalDate from,
        @Nullable LocalDate until) {
    /** The professions of the social services. */
    public enum Profession {
        SOCIAL_WORKER,
        EDUCATOR,
        PSYCHOLOGIST,
        SOCIAL_HEALTH_OPERATOR,
        CULTURAL_MEDIATOR,
        ADMINISTRATIVE,
        OTHER
    }

    public boolean worksOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
