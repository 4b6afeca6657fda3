package it.trama.staff;

import it.trama.audit.Audit;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
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
    private final Audit audit;

    Staffing(DistrictSql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** Each body with the hours of this day and the inhabitants of that year, by aggregation and name. */
    @Transactional(readOnly = true)
    public List<BodyHours> on(LocalDate day, int year) {
        return sql.of("""
                        select p.body as code, p.body_name as name, p.aggregation_name as aggregation,
                               p.amount as inhabitants, coalesce(h.amount, 0) as hours
                        from territory.fact_population p
                        left join staff.fact_hours h
                          on h.district = p.district and h.body = p.body and h.valid @> cast(:day as date)
                        where p.district = :district and p.year = :year
                        order by p.aggregation_name, p.body_name
                        """)
                .param("day", day)
                .param("year", year)
                .query(BodyHours.class)
                .list();
    }

    /** From this day the body has so many hours a week; the period before ends the day before. */
    public void setHours(String body, BigDecimal hours, LocalDate from, String source) {
        if (hours.signum() < 0 || hours.scale() > 2) {
            throw new Refused("staff.hours.absurd");
        }
        endHours(body, from);
        beginHours(body, hours, from, source);
        audit.wrote("staff.hours-set", "body", body);
    }

    private void endHours(String body, LocalDate from) {
        sql.of("""
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

    /** From this day the parameter has this value. */
    public void setStandard(Standard kind, BigDecimal value, LocalDate from, String source) {
        sql.of("""
                        insert into staff.standard (district, kind, valid, value, source)
                        values (:district, :kind, daterange(cast(:from as date), null), :value, :source)
                        on conflict (district, kind, valid) do nothing
                        """)
                .param("kind", kind.name())
                .param("from", from)
                .param("value", value)
                .param("source", source)
                .update();
    }

    /** The value in force on the day; before the first day it was set, the first one, for comparison. */
    @Transactional(readOnly = true)
    public @Nullable BigDecimal standard(Standard kind, LocalDate day) {
        return sql.of("""
                        select value from staff.standard where district = :district and kind = :kind
                        order by valid @> cast(:day as date) desc, lower(valid) limit 1
                        """)
                .param("kind", kind.name())
                .param("day", day)
                .query(BigDecimal.class)
                .optional()
                .orElse(null);
    }

    /** Full-time workers that so many hours a week are. */
    public static BigDecimal fullTime(BigDecimal hours, BigDecimal weekHours) {
        return hours.divide(weekHours, 12, RoundingMode.HALF_UP);
    }
}
