package it.trama.plan;

import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

@Repository
class ActionStore {
    private final DistrictSql sql;

    ActionStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** The longest late first. */
    List<LateAction> late(LocalDate today, int limit) {
        return sql.of("""
                        select n.code as plan, v.id as version, a.objective, a.code, a.text, a.owner, m.text as milestone,
                               least(m.due, case when a.due < :today then a.due end) as since,
                               cast(:today as date) as today
                        from plan.version v
                        join plan.plan n on n.district = v.district and n.id = v.plan
                        join plan.action a on a.district = v.district and a.version = v.id
                        left join lateral (select p.state from plan.progress p
                                           where p.district = a.district and p.version = a.version
                                             and p.action = a.code
                                           order by p.year desc, p.position desc limit 1) p on true
                        left join lateral (select s.text, s.due from plan.milestone s
                                           where s.district = a.district and s.version = a.version
                                             and s.action = a.code and s.done is null and s.due < :today
                                           order by s.due limit 1) m on true
                        where v.district = :district and v.state = 'IN_FORCE'
                          and coalesce(p.state, 'NOT_STARTED') not in ('DONE', 'ABANDONED')
                          and (a.due < :today or m.due is not null)
                        order by since, a.version, a.position limit :limit
                        """)
                .param("today", today)
                .param("limit", limit)
                .query(LateAction.class)
                .list();
    }

    /** Answers how many milestones that was: none or one. */
    int reach(UUID version, String milestone, LocalDate day) {
        return sql.of("""
                        update plan.milestone set done = :day
                        where district = :district and version = :version and code = :code
                        """)
                .param("version", version)
                .param("code", milestone)
                .param("day", day)
                .update();
    }
}
