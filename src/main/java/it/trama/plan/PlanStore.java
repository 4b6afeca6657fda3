package it.trama.plan;

import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PlanStore {
    private static final String PLAN = """
            select p.id, p.code, f.title, f.starts_on as "from", f.ends_on as "to", c.id as version, c.number, c.state
            from plan.plan p
            join lateral (select v.id, v.number, v.state from plan.version v
                          where v.district = p.district and v.plan = p.id
                          order by v.state = 'IN_FORCE' desc, v.state = 'DISCARDED', v.number desc limit 1) c on true
            join plan.frame f on f.district = p.district and f.version = c.id
            where p.district = :district
            """;
    private static final String VERSION = """
            select id, plan, number, state, based_on, created_on from plan.version where district = :district
            """;
    private final DistrictSql sql;

    PlanStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Plan> before(@Nullable UUID plan, int limit) {
        return sql.of(PLAN + "and (cast(:plan as uuid) is null or p.id < :plan) order by p.id desc limit :limit")
                .param("plan", plan)
                .param("limit", limit)
                .query(Plan.class)
                .list();
    }

    Optional<Plan> find(UUID plan) {
        return sql.of(PLAN + "and p.id = :plan")
                .param("plan", plan)
                .query(Plan.class)
                .optional();
    }

    Optional<Plan> find(String code) {
        return sql.of(PLAN + "and p.code = :code")
                .param("code", code)
                .query(Plan.class)
                .optional();
    }

    /** In force before all others, else the newest of which something was kept, else the newest. */
    Optional<Plan> current() {
        return sql.of(PLAN + """
                        and p.id = coalesce(
                            (select v.plan from plan.version v
                             where v.district = :district and v.state = 'IN_FORCE' order by v.plan desc limit 1),
                            (select v.plan from plan.version v
                             where v.district = :district and v.state <> 'DISCARDED' order by v.plan desc limit 1),
                            (select n.id from plan.plan n where n.district = :district order by n.id desc limit 1))
                        """).query(Plan.class).optional();
    }

    Optional<UUID> withCode(String code) {
        return sql.of("select id from plan.plan where district = :district and code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }

    UUID add(String code, LocalDate today) {
        return sql.of("""
                        insert into plan.plan (district, code, created_on) values (:district, :code, :today)
                        returning id
                        """)
                .param("code", code)
                .param("today", today)
                .query(UUID.class)
                .single();
    }

    UUID addVersion(UUID plan, int number, @Nullable UUID basedOn, LocalDate today) {
        return sql.of("""
                        insert into plan.version (district, plan, number, state, based_on, created_on)
                        values (:district, :plan, :number, 'DRAFT', :basedOn, :today)
                        returning id
                        """)
                .param("plan", plan)
                .param("number", number)
                .param("basedOn", basedOn)
                .param("today", today)
                .query(UUID.class)
                .single();
    }

    List<PlanVersion> versions(UUID plan) {
        return sql.of(VERSION + "and plan = :plan order by number desc")
                .param("plan", plan)
                .query(PlanVersion.class)
                .list();
    }

    Optional<PlanVersion> version(UUID version) {
        return sql.of(VERSION + "and id = :version")
                .param("version", version)
                .query(PlanVersion.class)
                .optional();
    }

    /** The same, kept from changing its state until the end of the transaction. */
    Optional<PlanVersion> lock(UUID version) {
        return sql.of(VERSION + "and id = :version for update")
                .param("version", version)
                .query(PlanVersion.class)
                .optional();
    }
}
