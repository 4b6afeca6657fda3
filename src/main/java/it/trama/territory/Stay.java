package it.trama.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a municipality in an aggregation of the district.
 *
 * @param until the first day on which it is no more there; null: it is there
 */
public record Stay(
        String municipality,
        String aggregation,
        LocalDate from,
        @Nullable LocalDate until) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
