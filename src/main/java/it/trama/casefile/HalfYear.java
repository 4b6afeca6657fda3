package it.trama.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Six months on which the service gives account: January to June, July to December.
 *
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) {
    private static final Pattern CODE = Pattern.compile("((?:19|20)\\d\\d)-([12])");
    private static final int MONTHS = 6;

    /** The one in which the day is. */
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2);
    }

    /** From its code: {@code 2016-1}. */
    public static Optional<HalfYear> parse(String code) {
        var found = CODE.matcher(code);
        return found.matches()
                ? Optional.of(new HalfYear(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public String code() {
        return year + "-" + half;
    }

    public LocalDate from() {
        return LocalDate.of(year, half == 1 ? 1 : MONTHS + 1, 1);
    }

    public LocalDate last() {
        return from().plusMonths(MONTHS).minusDays(1);
    }

    public HalfYear before() {
        return of(from().minusDays(1));
    }

    public HalfYear after() {
        return of(last().plusDays(1));
    }
}
