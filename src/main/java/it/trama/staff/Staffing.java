package it.trama.staff;

import it.trama.audit.Audit;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
import it.trama.territory.Populations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours of social workers and the standards they are measured against, on any day. */
@Service
@Transactional
public class Staffing {
    private final DistrictSql sql;
    private final Populations populations;
    private final Audit audit;

    Staffing(DistrictSql sql, Populations populations, Audit audit) {
        this.sql = sql;
        this.populations = populations;
        this.audit = audit;
    }

    /** Each body with the hours of this day, its aggregation of this day, and the inhabitants of that year. */
    @Transactional(readOnly = true)
    public List<BodyHours> on(LocalDate day, int year) {
        var aggregations = populations.aggregations(day);
        return sql.of("""
                        select p.body as code, p.body_name as name, p.aggregation_name as aggregation,
                               p.amount as inhabitants, coalesce(h.amount, 0) as hours
                        from territory.fact_population p
                        left join staff.fact_hours h
                          on h.district = p.district and h.body = p.body and h.valid @> cast(:day as date)
                        where p.district = :district and p.year = :year and p.in_district @> cast(:day as date)
                        order by p.aggregation_name, p.body_name
                        """).param("day", day).param("year", year).query(BodyHours.class).list().stream()
                .map(body -> body.in(aggregations.getOrDefault(body.code(), body.aggregation())))
                .toList();
    }

    /** All periods of a body, the newest first. */
    @Transactional(readOnly = true)
    public List<Period> periods(String body) {
        return sql.of("""
                        select hours, lower(valid) as "from", upper(valid) as until, source from staff.hours
                        where district = :district and body = :body order by 2 desc
                        """).param("body", body).query(Period.class).list();
    }

    /**
     * Hours a week of a body for some time.
     *
     * @param until the first day on which they are no more; null: they go on
     */
    public record Period(
            BigDecimal hours, LocalDate from, @Nullable LocalDate until, String source) {
        /** In the way of one that begins on this day: it begins later, or on the same day and has ended already. */
        boolean stands(LocalDate day) {
            return from.isAfter(day) || (from.equals(day) && until != null);
        }
    }

    /** From this day the body has so many hours a week; the period before ends the day before. */
    public void setHours(String body, BigDecimal hours, LocalDate from, String source) {
        if (hours.signum() < 0 || hours.scale() > 2) {
            throw new Refused("staff.hours.absurd");
        }
        if (periods(body).stream().anyMatch(period -> period.stands(from))) {
            throw new Refused("staff.hours.later");
        }
        closeHours(body, from);
        beginHours(body, hours, from, source);
        audit.wrote("staff.hours-set", "body", body);
    }

    /** From this day the body has no hours. */
    public void endHours(String body, LocalDate from) {
        if (closeHours(body, from) == 0) {
            throw new Refused("staff.hours.none");
        }
        audit.wrote("staff.hours-ended", "body", body);
    }

    private int closeHours(String body, LocalDate from) {
        return sql.of("""
                        update staff.hours set valid = daterange(lower(valid), cast(:from as date))
                        where district = :district and body = :body and valid @> cast(:from as date)
                          and lower(valid) < cast(:from as date)
                        """).param("body", body).param("from", from).update();
    }

    private void beginHours(String body, BigDecimal hours, LocalDate from, String source) {
        sql.of("""
                        insert into staff.hours (district, body, valid, hours, source)
                        values (:district, :body, daterange(cast(:from as date), null), :hours, :source)
                        on conflict (district, body, valid) do update set hours = excluded.hours, source = excluded.source
                        """)
                .param("body", body)
                .param("from", from)
                .param("hours", hours)
                .param("source", source)
                .update();
    }

    /** Full-time workers that so many hours a week are. */
    public static BigDecimal fullTime(BigDecimal hours, BigDecimal weekHours) {
        return hours.divide(weekHours, 12, RoundingMode.HALF_UP);
    }
}
