package it.trama.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.budget.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTests {
    private static Amounts of(String allotted, String paid) {
        return new Amounts(new BigDecimal(allotted), BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(paid));
    }

    @ParameterizedTest
    @CsvSource({
        // 100 days, 600 of 1000 used: 400 last 66 days more
        "1000, 600, 2015-04-10, 2015-06-15",
        // the same at another day of the same year
        "1000, 600, 2015-05-10, 2015-08-04",
        // a programme that goes on after its year: 546 days, 900 used: 100 last 60 days more
        "1000, 900, 2016-06-29, 2016-08-28",
    })
    void theDayFollowsTheDayOnWhichOneLooks(String allotted, String paid, LocalDate today, LocalDate day) {
        assertThat(Pace.exhausted(of(allotted, paid), 2015, today)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        // before the year, nothing used, nothing left, beyond the year, beyond another year
        "1000, 600, 2014-12-31",
        "1000, 0, 2015-06-30",
        "1000, 1000, 2015-06-30",
        "1000, 100, 2015-06-30",
        "1000, 100, 2016-06-30",
        "999999999.99, 0.01, 2015-06-30",
    })
    void otherwiseThereIsNoDay(String allotted, String paid, LocalDate today) {
        assertThat(Pace.exhausted(of(allotted, paid), 2015, today)).isEmpty();
    }

    @Test
    void onTheFirstDayOfTheYearThePaceIsThatDay() {
        assertThat(Pace.exhausted(of("1000", "100"), 2015, LocalDate.of(2015, 1, 1)))
                .contains(LocalDate.of(2015, 1, 10));
    }
}
