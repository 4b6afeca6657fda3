package it.trama.budget.web;

import it.trama.budget.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a line will be exhausted, if it goes on as since the first of January of its year. */
final class Pace {
    private Pace() {}

    /** Nothing for a year that is closed. */
    static Optional<LocalDate> exhausted(Amounts amounts, OpenBudget budget, LocalDate today) {
        return budget.closing() == null ? exhausted(amounts, budget.year(), today) : Optional.empty();
    }

    /**
     * Nothing when the year has not begun, nothing is used, nothing is free, or it lasts: in the year itself to its end,
     * afterwards for another year.
     */
    static Optional<LocalDate> exhausted(Amounts amounts, int year, LocalDate today) {
        var start = LocalDate.of(year, 1, 1);
        var used = amounts.committed().add(amounts.paid());
        if (today.isBefore(start) || used.signum() <= 0 || amounts.free().signum() <= 0) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(start, today) + 1;
        var left = amounts.free().multiply(BigDecimal.valueOf(days)).divide(used, 0, RoundingMode.DOWN);
        var last = today.getYear() == year ? LocalDate.of(year, 12, 31) : today.plusYears(1);
        var most = BigDecimal.valueOf(ChronoUnit.DAYS.between(today, last));
        return left.compareTo(most) > 0 ? Optional.empty() : Optional.of(today.plusDays(left.longValue()));
    }
}
