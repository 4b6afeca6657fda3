package it.trama.plan;

import it.trama.plan.PlanVersion.State;
import it.trama.shared.sql.DistrictSql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class VersionStore {
    private final DistrictSql sql;

    VersionStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** In the order of their days. */
    List<RecordedAct> acts(UUID version) {
        var history = new ActHistory();
        sql.of("""
                        select id, version, kind, number, day, body, signatories, note, corrects, corrected_on, reason
                        from plan.act where district = :district and version = :version order by id
                        """).param("version", version).query(row -> {
            history.add(entry(row));
        });
        return history.acts();
    }

    /** Of all versions of a plan. */
    Map<UUID, List<RecordedAct>> actsOfPlan(UUID plan) {
        var histories = new HashMap<UUID, ActHistory>();
        sql.of("""
                        select a.id, a.version, a.kind, a.number, a.day, a.body, a.signatories, a.note, a.corrects,
                               a.corrected_on, a.reason
                        from plan.act a join plan.version v on v.district = a.district and v.id = a.version
                        where a.district = :district and v.plan = :plan order by a.id
                        """).param("plan", plan).query(row -> {
            histories
                    .computeIfAbsent(row.getObject("version", UUID.class), _ -> new ActHistory())
                    .add(entry(row));
        });
        return histories.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().acts()));
    }

    private static ActHistory.Entry entry(ResultSet row) throws SQLException {
        return new ActHistory.Entry(
                row.getObject("id", UUID.class),
                act(row),
                row.getObject("corrects", UUID.class),
                row.getObject("corrected_on", LocalDate.class),
                row.getString("reason"));
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                Act.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("body"),
                texts(row.getArray("signatories")),
                row.getString("note"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    void add(UUID version, Act act) {
        add(version, act, null, null, null);
    }

    /** The act says this from now on; what it said before stays. */
    void correct(UUID version, UUID corrected, Act act, String reason, LocalDate on) {
        add(version, act, corrected, reason, on);
    }

    private void add(UUID version, Act act, @Nullable UUID corrected, @Nullable String reason, @Nullable LocalDate on) {
        sql.of("""
                        insert into plan.act (district, version, kind, number, day, body, signatories, note, corrects,
                                              corrected_on, reason)
                        values (:district, :version, :kind, :number, :day, :body, :signatories, :note,
                                cast(:corrected as uuid), cast(:on as date), :reason)
                        """)
                .param("corrected", corrected)
                .param("on", on)
                .param("reason", reason)
                .param("version", version)
                .param("kind", act.kind().name())
                .param("number", act.number())
                .param("day", act.day())
                .param("body", act.body())
                .param("signatories", act.signatories().toArray(new String[0]))
                .param("note", act.note())
                .update();
    }

    void setState(UUID version, State state) {
        sql.of("update plan.version set state = :state where district = :district and id = :version")
                .param("version", version)
                .param("state", state.name())
                .update();
    }

    /** In force for the years on its cover. */
    void enterIntoForce(UUID version, PlanFrame frame) {
        sql.of("""
                        update plan.version
                        set state = 'IN_FORCE', in_force = daterange(cast(:from as date), cast(:to as date), '[]')
                        where district = :district and id = :version
                        """)
                .param("version", version)
                .param("from", frame.from())
                .param("to", frame.to())
                .update();
    }

    /** Another plan of the district is in force in some of these years. */
    boolean yearsTaken(UUID plan, PlanFrame frame) {
        return sql.of("""
                        select exists (select from plan.version
                                       where district = :district and state = 'IN_FORCE' and plan <> :plan
                                         and in_force && daterange(cast(:from as date), cast(:to as date), '[]'))
                        """)
                .param("plan", plan)
                .param("from", frame.from())
                .param("to", frame.to())
                .query(Boolean.class)
                .single();
    }
}
