package it.trama.budget.joint;

import it.trama.shared.sql.DistrictSql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Entries of the ledger that are for a project. */
@Repository
class ProjectExpenseStore {
    private static final String EXPENSE = """
            select id as entry, cast(purpose_id as uuid) as project, kind, year, line, committed, paid, act, act_day,
                   purpose as text,
                   exists (select from budget.entry c where c.district = e.district and c.corrects = e.id) as undone
            from budget.entry e
            where district = :district and purpose_kind = 'project' and purpose_id ~ '^[0-9a-f-]{36}$'
            """;
    private static final String PAYMENT = EXPENSE + """
             and paid > 0
             and not exists (select from budget.entry k where k.district = e.district and k.corrects = e.id)
            """;
    private final DistrictSql sql;

    ProjectExpenseStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** What each has committed and not paid, and paid. */
    Map<UUID, Projects.Drawn> drawn() {
        var drawn = new HashMap<UUID, Projects.Drawn>();
        sql.of("""
                        select cast(purpose_id as uuid) as project, sum(committed) as committed, sum(paid) as paid
                        from budget.entry where district = :district and purpose_kind = 'project'
                          and purpose_id ~ '^[0-9a-f-]{36}$' group by purpose_id
                        """).query(row -> {
            drawn.put(
                    row.getObject("project", UUID.class),
                    new Projects.Drawn(row.getBigDecimal("committed"), row.getBigDecimal("paid")));
        });
        return drawn;
    }

    /** The newest first. */
    List<ProjectExpense> of(UUID project) {
        return sql.of(EXPENSE + " and purpose_id = :project order by id desc")
                .param("project", project.toString())
                .query(ProjectExpense.class)
                .list();
    }

    /** What may be accounted for: all payments of the project, and the newest of the others. */
    List<ProjectExpense> payments(UUID project, int others) {
        return sql.of("(" + PAYMENT + " and purpose_id = :project order by id desc) union all (" + PAYMENT
                        + " and purpose_id <> :project order by id desc limit :others)")
                .param("project", project.toString())
                .param("others", others)
                .query(ProjectExpense.class)
                .list();
    }

    Optional<ProjectExpense> payment(UUID entry) {
        return sql.of(PAYMENT + " and id = :entry")
                .param("entry", entry)
                .query(ProjectExpense.class)
                .optional();
    }

    /** Commitments of the same sum by the same act, entered for more projects than one. */
    List<ProjectExpense> repeated() {
        return sql.of("""
                        select entry, project, kind, year, line, committed, paid, act, act_day, text, false as undone
                        from (select id as entry, cast(purpose_id as uuid) as project, kind, year, line, committed, paid, act,
                                     act_day, purpose as text,
                                     min(purpose_id) over same as least, max(purpose_id) over same as most
                              from budget.entry e
                              where district = :district and purpose_kind = 'project' and purpose_id ~ '^[0-9a-f-]{36}$'
                                and committed > 0
                                and not exists (select from budget.entry k
                                                where k.district = e.district and k.corrects = e.id)
                              window same as (partition by act, act_day, committed)) as commitments
                        where least <> most order by entry
                        """).query(ProjectExpense.class).list();
    }
}
