package it.trama.plan.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates in words. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);

    static String say(LocalDate date) {
        return date.format(DAY);
    }

    static long months(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    private Dates() {}
}
