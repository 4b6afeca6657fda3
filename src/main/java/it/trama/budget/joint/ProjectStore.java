package it.trama.budget.joint;

import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.DistrictSql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ProjectStore {
    private final DistrictSql sql;

    ProjectStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Project> all() {
        return sql.of("""
                        select id, title, theme, level, state, funder, lead, partners, starts, ends, continues, source
                        from budget.project where district = :district
                        order by array_position(array['RUNNING', 'STARTING', 'PREPARATION', 'UNKNOWN', 'ENDED'], state), title
                        """).query((row, _) -> project(row)).list();
    }

    private static Project project(ResultSet row) throws SQLException {
        return new Project(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("theme"),
                row.getString("level"),
                Project.State.valueOf(row.getString("state")),
                row.getString("funder"),
                row.getString("lead"),
                texts(row.getArray("partners")),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("continues"),
                row.getString("source"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    void insert(Project project) {
        sql.of("""
                        insert into budget.project (district, id, title, theme, level, state, funder, lead, partners, starts,
                                                    ends, continues, source)
                        values (:district, :id, :title, :theme, :level, :state, :funder, :lead, :partners, :starts, :ends,
                                :continues, :source)
                        """).params(values(project)).update();
    }

    void update(Project project) {
        sql.of("""
                        update budget.project set title = :title, theme = :theme, level = :level, state = :state,
                               funder = :funder, lead = :lead, partners = :partners, starts = :starts, ends = :ends,
                               continues = :continues, source = :source
                        where district = :district and id = :id
                        """).params(values(project)).update();
    }

    private static Map<String, @Nullable Object> values(Project project) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", project.id());
        values.put("title", project.title());
        values.put("theme", project.theme());
        values.put("level", project.level());
        values.put("state", project.state().name());
        values.put("funder", project.funder());
        values.put("lead", project.lead());
        values.put("partners", project.partners().toArray(String[]::new));
        values.put("starts", project.starts());
        values.put("ends", project.ends());
        values.put("continues", project.continues());
        values.put("source", project.source());
        return values;
    }

    List<ProjectLine> lines() {
        return sql.of("""
                        select project, kind, plan, year, row_code as "row", amount from budget.project_line
                        where district = :district order by year, kind desc, row_code, id
                        """).query(ProjectLine.class).list();
    }

    void take(ProjectLine line) {
        sql.of("""
                        insert into budget.project_line (district, project, kind, plan, year, row_code, amount)
                        values (:district, :project, :kind, :plan, :year, :row, :amount)
                        on conflict (district, project, kind, plan, year, row_code) do update set amount = excluded.amount
                        """)
                .param("project", line.project())
                .param("kind", line.kind().name())
                .param("plan", line.plan())
                .param("year", line.year())
                .param("row", line.row())
                .param("amount", line.amount())
                .update();
    }

    List<Milestone> milestones() {
        return sql.of("""
                        select id, project, due, text, reached from budget.project_milestone
                        where district = :district order by due, id
                        """).query(Milestone.class).list();
    }

    void add(UUID project, LocalDate due, String text) {
        sql.of(
                        "insert into budget.project_milestone (district, project, due, text) values (:district, :project, :due, :text)")
                .param("project", project)
                .param("due", due)
                .param("text", text)
                .update();
    }

    boolean reach(UUID project, UUID milestone, LocalDate day) {
        return sql.of("""
                                update budget.project_milestone set reached = :day
                                where district = :district and project = :project and id = :id
                                """)
                        .param("project", project)
                        .param("id", milestone)
                        .param("day", day)
                        .update()
                == 1;
    }

    /** The newest first. */
    List<ProjectExpense> expenses() {
        return sql.of("""
                        select id as entry, cast(purpose_id as uuid) as project, kind, year, line, committed, paid, act,
                               act_day, purpose as text,
                               exists (select from budget.entry c
                                       where c.district = e.district and c.corrects = e.id) as undone
                        from budget.entry e
                        where district = :district and purpose_kind = 'project' and purpose_id ~ '^[0-9a-f-]{36}$'
                        order by id desc limit 10000
                        """).query(ProjectExpense.class).list();
    }

    List<ProjectClaim> claims() {
        return sql.of("""
                        select c.project, c.entry, c.funder, c.amount, e.act,
                               case when exists (select from budget.entry k where k.district = e.district and k.corrects = e.id)
                                    then 0 else e.paid end as paid
                        from budget.project_claim c join budget.entry e on e.district = c.district and e.id = c.entry
                        where c.district = :district order by c.id
                        """).query(ProjectClaim.class).list();
    }

    void claim(ProjectClaim claim, LocalDate day) {
        sql.of("""
                        insert into budget.project_claim (district, project, entry, funder, amount, day, posted_by)
                        values (:district, :project, :entry, :funder, :amount, :day, :by)
                        """)
                .param("project", claim.project())
                .param("entry", claim.entry())
                .param("funder", claim.funder())
                .param("amount", claim.amount())
                .param("day", day)
                .param("by", CurrentActor.name())
                .update();
    }
}
