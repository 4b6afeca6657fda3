package it.trama.budget.web;

import it.trama.budget.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a line will be exhausted, if it goes on as since the first of January. */
final class Pace {
    private Pace() {}

    /** Nothing when the year is not in course, nothing is used, nothing is free, or it lasts beyond the year. */
    static Optional<LocalDate> exhausted(Amounts amounts, int year, LocalDate today) {
        var used = amounts.committed().add(amounts.paid());
        if (today.getYear() != year || used.signum() <= 0 || amounts.free().signum() <= 0) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(LocalDate.of(year, 1, 1), today) + 1;
        var left = amounts.free().multiply(BigDecimal.valueOf(days)).divide(used, 0, RoundingMode.DOWN);
        var last = left.min(BigDecimal.valueOf(10_000)).intValue();
        var day = today.plusDays(last);
        return day.getYear() == year ? Optional.of(day) : Optional.empty();
    }
}
