package it.trama.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one can be born: a municipality under the name it had then, or a country.
 *
 * @param code cadastral code
 * @param province null: a country
 * @param citizens what the citizens of a country are called
 * @param from null: always
 * @param until the first day on which it was no more; null: it exists
 */
public record BirthPlace(
        String code,
        String name,
        @Nullable String province,
        @Nullable String citizens,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public static final String ITALY = "Z000";

    /** On the day, or without one on some day of the year; without either, ever. */
    boolean existed(@Nullable LocalDate day, @Nullable Integer year) {
        var first = day != null ? day : year == null ? null : LocalDate.of(year, 1, 1);
        var last = day != null ? day : year == null ? null : LocalDate.of(year, 12, 31);
        return (from == null || last == null || !last.isBefore(from))
                && (until == null || first == null || first.isBefore(until));
    }

    /** {@code Calvatone (CR)}. */
    public String words() {
        return province == null ? name : name + " (" + province + ")";
    }
}
