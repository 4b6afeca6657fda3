package it.trama.plan;

import it.trama.shared.sql.DistrictSql;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

@Repository
class AcceptanceStore {
    private final DistrictSql sql;

    AcceptanceStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Acceptance> of(UUID plan) {
        return sql.of("""
                        select finding, reason, accepted_by, accepted_at from plan.acceptance
                        where district = :district and plan = :plan and reopened_at is null
                        order by accepted_at, finding
                        """)
                .param("plan", plan)
                .query((row, _) -> new Acceptance(
                        row.getString("finding"),
                        row.getString("reason"),
                        row.getString("accepted_by"),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(UUID plan, Acceptance acceptance) {
        sql.of("""
                        insert into plan.acceptance (district, plan, finding, reason, accepted_by, accepted_at)
                        values (:district, :plan, :finding, :reason, :by, :at)
                        on conflict (district, plan, finding) where reopened_at is null do nothing
                        """)
                .param("plan", plan)
                .param("finding", acceptance.finding())
                .param("reason", acceptance.reason())
                .param("by", acceptance.by())
                .param("at", utc(acceptance.at()))
                .update();
    }

    int reopen(UUID plan, String finding, String by, Instant at) {
        return sql.of("""
                        update plan.acceptance set reopened_by = :by, reopened_at = :at
                        where district = :district and plan = :plan and finding = :finding and reopened_at is null
                        """)
                .param("plan", plan)
                .param("finding", finding)
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
