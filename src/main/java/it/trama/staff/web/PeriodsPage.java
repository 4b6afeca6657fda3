package it.trama.staff.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.staff.Staffing.Period;
import it.trama.territory.CountedBody;
import java.util.List;

/** The hours of a body, period by period. */
public record PeriodsPage(String code, String name, List<Row> rows) {
    /** A period in words. */
    public record Row(String days, String hours, String source, boolean open) {
        static Row of(Period period) {
            var days = period.until() == null
                    ? t("staff.period.since", date(period.from()))
                    : t(
                            "staff.period.between",
                            date(period.from()),
                            date(period.until().minusDays(1)));
            return new Row(days, number(period.hours(), 1), period.source(), period.until() == null);
        }
    }

    static PeriodsPage of(CountedBody body, List<Period> periods) {
        return new PeriodsPage(
                body.code(), body.name(), periods.stream().map(Row::of).toList());
    }

    public boolean open() {
        return rows.stream().anyMatch(Row::open);
    }
}
