package it.trama.shared.web;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A day in an address or a form: one that the calendar has, in a year that somebody can mean. */
public class GivenDay implements Formatter<LocalDate> {
    private static final int FIRST_YEAR = 1861, LAST_YEAR = 2100;

    @Override
    public LocalDate parse(String text, Locale locale) {
        var day = LocalDate.parse(text.strip());
        if (!sensible(day)) {
            throw new IllegalArgumentException("outside the calendar: " + day.getYear());
        }
        return day;
    }

    /** In a year that somebody can mean, and that the database can hold. */
    public static boolean sensible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
