package it.trama.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a parameter, with its days and the act that set it.
 *
 * @param from null: always was
 * @param until the first day on which it is no more in force; null: it is
 * @param own set by the district; otherwise by law or national contract
 */
public record StandardValue(
        Standard kind,
        BigDecimal value,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String source,
        boolean own) {
    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
