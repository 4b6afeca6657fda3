package it.trama.budget.joint;

import static java.util.stream.Collectors.toMap;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.web.Words;
import it.trama.territory.CountedBody;
import it.trama.territory.Populations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what is managed jointly. It begins by an act and ends by an act; what was true stays written. */
@Service
@Transactional
public class Conferrals {
    private static final String SELECT = """
            select id, service, municipality, lower(valid) as "from", upper(valid) as until, performer, act, act_day, ended_by
            from budget.conferral where district = :district
            """;
    private final DistrictSql sql;
    private final Populations populations;
    private final Audit audit;

    Conferrals(DistrictSql sql, Populations populations, Audit audit) {
        this.sql = sql;
        this.populations = populations;
        this.audit = audit;
    }

    /**
     * What the act says.
     *
     * @param until the first day on which it ends, when the act says it already
     */
    public record Terms(
            String service,
            String performer,
            String act,
            LocalDate actDay,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * Municipalities that confer a service by an act.
     *
     * @param body the union through which they do, when all its municipalities do so together
     */
    public record Deed(
            Terms terms,
            List<String> municipalities,
            @Nullable String body) {}

    /** All of them or none. */
    public void conferAll(List<Deed> deeds) {
        deeds.forEach(this::confer);
    }

    /** All municipalities or none; refused where one of them has conferred the service already for one of the days. */
    public void confer(Deed deed) {
        var terms = deed.terms();
        if (terms.until() != null && !terms.until().isAfter(terms.from())) {
            throw new Refused("joint.refused.period");
        }
        for (var municipality : deed.municipalities()) {
            var name = nameOn(terms.from(), municipality);
            once(name, terms.from(), () -> insert(deed, municipality));
        }
        audit.wrote("budget.conferred", "service", terms.service());
    }

    private static void once(String name, LocalDate from, Runnable write) {
        try {
            write.run();
        } catch (DataIntegrityViolationException e) {
            throw new Refused("joint.refused.conferred", name, Words.date(from));
        }
    }

    private void insert(Deed deed, String municipality) {
        var terms = deed.terms();
        sql.of("""
                        insert into budget.conferral
                            (district, service, municipality, counted_as, valid, performer, act, act_day, ended_by, ended_day, posted_by)
                        values (:district, :service, :municipality, :body, daterange(cast(:from as date), cast(:until as date)),
                                :performer, :act, :actDay, :endedBy, cast(:endedDay as date), :by)
                        """)
                .param("service", terms.service())
                .param("municipality", municipality)
                .param("body", deed.body())
                .param("from", terms.from())
                .param("until", terms.until())
                .param("performer", terms.performer())
                .param("act", terms.act())
                .param("actDay", terms.actDay())
                .param("endedBy", terms.until() == null ? null : terms.act())
                .param("endedDay", terms.until() == null ? null : terms.actDay())
                .param("by", CurrentActor.name())
                .update();
    }

    /** From this day the municipality does it alone again; refused when it ends already before. */
    public void end(UUID id, LocalDate from, String act, LocalDate actDay) {
        var held = get(id);
        if (!from.isAfter(held.from()) || (held.until() != null && !from.isBefore(held.until()))) {
            throw new Refused("joint.refused.end", Words.date(held.from()));
        }
        sql.of("""
                        update budget.conferral
                        set valid = daterange(lower(valid), cast(:from as date)), ended_by = :act, ended_day = :actDay
                        where district = :district and id = :id
                        """)
                .param("id", id)
                .param("from", from)
                .param("act", act)
                .param("actDay", actDay)
                .update();
        audit.wrote("budget.conferral-ended", "conferral", id);
    }

    @Transactional(readOnly = true)
    public Conferral get(UUID id) {
        return sql.of(SELECT + " and id = :id")
                .param("id", id)
                .query(Conferral.class)
                .optional()
                .orElseThrow(() -> new NotFound("conferral", id));
    }

    /** Those that hold on this day; a municipality that was merged stands for the one that it became. */
    @Transactional(readOnly = true)
    public List<Conferral> on(LocalDate day) {
        return sql.of("""
                        select c.id, c.service,
                               case when m.exists_during @> cast(:day as date) then c.municipality
                                    else coalesce(m.successor, c.municipality) end as municipality,
                               lower(c.valid) as "from", upper(c.valid) as until, c.performer, c.act, c.act_day, c.ended_by
                        from budget.conferral c
                        left join lateral (select f.exists_during, f.successor from territory.fact_municipality f
                                           where f.district = :district and f.municipality = c.municipality limit 1) m on true
                        where c.district = :district and c.valid @> cast(:day as date) order by c.service, 3, c.id
                        """).param("day", day).query(Conferral.class).list();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Conferral> latest(int limit) {
        return sql.of(SELECT + " order by lower(valid) desc, id desc limit :limit")
                .param("limit", limit)
                .query(Conferral.class)
                .list();
    }

    /**
     * What is spent in a year on services that whoever pays for them has conferred, against all that is spent.
     *
     * @param conferred euro, by the register and the days of the year
     * @param joint euro, as the figures themselves say
     */
    public record Share(BigDecimal total, BigDecimal conferred, BigDecimal joint) {}

    /**
     * A union has conferred a service on the days on which all its municipalities have, together or one by one; what the
     * district pays is managed jointly. A service conferred for a part of the year counts by its days.
     */
    @Transactional(readOnly = true)
    public Share share(int year) {
        var members = populations.bodies().stream()
                .collect(toMap(
                        CountedBody::code,
                        body -> body.seats().stream()
                                .map(CountedBody.Seat::istat)
                                .toList()));
        return new ConferredDays(year, of(year), ground(), members).share(spent(year));
    }

    private List<Conferral> of(int year) {
        return sql.of(SELECT + " and valid && daterange(make_date(:year, 1, 1), make_date(:year + 1, 1, 1))")
                .param("year", year)
                .query(Conferral.class)
                .list();
    }

    private List<ConferredDays.Ground> ground() {
        return sql.of("""
                        select distinct municipality, coalesce(lower(exists_during), date '0001-01-01') as "from",
                               upper(exists_during) as until, successor
                        from territory.fact_municipality where district = :district
                        """).query(ConferredDays.Ground.class).list();
    }

    private List<ConferredDays.Spent> spent(int year) {
        return sql.of("""
                        select service, body, municipality, joint, sum(amount) as amount
                        from budget.fact_social_expenditure where district = :district and year = :year
                        group by service, body, municipality, joint
                        """).param("year", year).query(ConferredDays.Spent.class).list();
    }

    private String nameOn(LocalDate day, String municipality) {
        return sql.of("""
                        select name from territory.fact_municipality
                        where district = :district and municipality = :istat
                          and valid @> cast(:day as date) and exists_during @> cast(:day as date)
                        """)
                .param("istat", municipality)
                .param("day", day)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refused("joint.refused.not-here", municipality, Words.date(day)));
    }
}
