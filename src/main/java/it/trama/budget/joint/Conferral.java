package it.trama.budget.joint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that a municipality has conferred, for some days.
 *
 * @param municipality ISTAT code
 * @param until the first day on which it is conferred no more; null: it is
 * @param performer who manages it for all
 * @param act the act that confers
 */
public record Conferral(
        UUID id,
        String service,
        String municipality,
        LocalDate from,
        @Nullable LocalDate until,
        String performer,
        String act,
        LocalDate actDay,
        @Nullable String endedBy) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
