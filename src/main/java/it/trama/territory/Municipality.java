package it.trama.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param until the first day on which it is no more; null: it exists
 * @param successor ISTAT code of the municipality it became
 */
public record Municipality(
        String istat,
        String name,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String successor) {
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
