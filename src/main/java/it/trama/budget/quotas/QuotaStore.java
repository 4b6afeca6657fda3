package it.trama.budget.quotas;

import it.trama.shared.sql.DistrictSql;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

@Repository
class QuotaStore {
    private static final String ENTRY = """
            select e.id, e.kind, e.year, e.body, e.euro, e.corrects, c.id as corrected_by, e.act, e.act_day, e.purpose,
                   e.posted_by
            from budget.municipal_entry e
            left join budget.municipal_entry c on c.district = e.district and c.corrects = e.id
            where e.district = :district
            """;
    private final DistrictSql sql;

    QuotaStore(DistrictSql sql) {
        this.sql = sql;
    }

    Optional<Quota> quota(UUID plan, int year) {
        return sql.of("""
                        select year, per_head, population, act, day from budget.quota
                        where district = :district and plan = :plan and year = :year order by id desc limit 1
                        """)
                .param("plan", plan)
                .param("year", year)
                .query(Quota.class)
                .optional();
    }

    int set(UUID plan, Quota quota, String by) {
        return sql.of("""
                        insert into budget.quota (district, plan, year, per_head, population, act, day, set_by)
                        values (:district, :plan, :year, :perHead, :population, :act, :day, :by)
                        """)
                .param("plan", plan)
                .param("year", quota.year())
                .param("perHead", quota.perHead())
                .param("population", quota.population())
                .param("act", quota.act())
                .param("day", quota.day())
                .param("by", by)
                .update();
    }

    /** What a body bought or paid in a year, of one kind. */
    record Sum(String body, MunicipalEntry.Kind kind, BigDecimal euro) {}

    List<Sum> sums(UUID plan, int year) {
        return sql.of("""
                        select body, kind, sum(euro) as euro from budget.municipal_entry
                        where district = :district and plan = :plan and year = :year group by body, kind
                        """)
                .param("plan", plan)
                .param("year", year)
                .query(Sum.class)
                .list();
    }

    /** The newest first. */
    List<MunicipalEntry> entries(UUID plan, int year, String body) {
        return sql.of(ENTRY + " and e.plan = :plan and e.year = :year and e.body = :body order by e.id desc limit 500")
                .param("plan", plan)
                .param("year", year)
                .param("body", body)
                .query(MunicipalEntry.class)
                .list();
    }

    Optional<MunicipalEntry> entry(UUID plan, UUID id) {
        return sql.of(ENTRY + " and e.plan = :plan and e.id = :id")
                .param("plan", plan)
                .param("id", id)
                .query(MunicipalEntry.class)
                .optional();
    }

    Optional<MunicipalEntry> withKey(UUID plan, String key) {
        return sql.of(ENTRY + " and e.plan = :plan and e.key = :key")
                .param("plan", plan)
                .param("key", key)
                .query(MunicipalEntry.class)
                .optional();
    }

    /** When and by whom it is written down. */
    record Stamp(String key, LocalDate day, Instant at, String by) {}

    /** False when there is an entry with this key, or one that takes the same back. */
    boolean insert(UUID plan, MunicipalEntry entry, Stamp stamp) {
        return sql.of("""
                                insert into budget.municipal_entry
                                    (district, key, kind, plan, year, body, euro, corrects, act, act_day, purpose, day, at, posted_by)
                                values (:district, :key, :kind, :plan, :year, :body, :euro, cast(:corrects as uuid),
                                        :act, :actDay, :purpose, :day, :at, :by)
                                on conflict do nothing
                                """)
                        .param("key", stamp.key())
                        .param("kind", entry.kind().name())
                        .param("plan", plan)
                        .param("year", entry.year())
                        .param("body", entry.body())
                        .param("euro", entry.euro())
                        .param("corrects", entry.corrects())
                        .param("act", entry.act())
                        .param("actDay", entry.actDay())
                        .param("purpose", entry.purpose())
                        .param("day", stamp.day())
                        .param("at", OffsetDateTime.ofInstant(stamp.at(), ZoneOffset.UTC))
                        .param("by", stamp.by())
                        .update()
                > 0;
    }
}
