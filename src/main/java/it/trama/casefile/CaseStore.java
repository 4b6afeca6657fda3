package it.trama.casefile;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class CaseStore {
    private static final String CASE = """
            select c.id, c.person, c.opened, c.closed, c.reason, c.closing, c.complexity, c.municipality, c.protected,
                   c.desk_note, c.desk_note_at, c.version
            from casefile.case_file c where c.district = :district
            """;
    private final DistrictSql sql;
    private final BusinessTime time;

    CaseStore(DistrictSql sql, BusinessTime time) {
        this.sql = sql;
        this.time = time;
    }

    Optional<CaseFile> find(UUID id, Sight sight) {
        return sql.of(CASE + " and c.id = :id" + sight.and())
                .param("id", id)
                .params(sight.values())
                .query((row, _) -> caseFile(row, List.of()))
                .optional()
                .map(file -> file.with(team(id)));
    }

    List<CaseFile> of(UUID person, Sight sight) {
        return sql.of(CASE + " and c.person = :person" + sight.and() + " order by c.opened desc, c.id desc")
                .param("person", person)
                .params(sight.values())
                .query((row, _) -> caseFile(row, List.of()))
                .list();
    }

    List<TeamMember> team(UUID caseFile) {
        return sql.of("""
                        select account, name, part = 'RESPONSIBLE' as responsible, body, role, lower(valid) as since
                        from casefile.team_member
                        where district = :district and case_file = :case and valid @> cast(:day as date)
                        order by part desc, lower(valid), name
                        """)
                .param("case", caseFile)
                .param("day", time.today())
                .query((row, _) -> member(row))
                .list();
    }

    private static TeamMember member(ResultSet row) throws SQLException {
        return new TeamMember(
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getBoolean("responsible"),
                row.getString("body"),
                Role.valueOf(row.getString("role")),
                row.getObject("since", LocalDate.class));
    }

    UUID open(CaseFiles.Opening opening, Operator responsible) {
        return sql.of("""
                        insert into casefile.case_file
                            (district, person, opened, reason, complexity, responsible, municipality, protected)
                        values (:district, :person, :opened, :reason, :complexity, :responsible, :municipality, :protected)
                        returning id
                        """)
                .param("person", opening.person())
                .param("opened", opening.day())
                .param("reason", opening.reason())
                .param("complexity", opening.complexity().name())
                .param("responsible", responsible.account())
                .param("municipality", opening.municipality())
                .param("protected", opening.guarded())
                .query(UUID.class)
                .single();
    }

    void join(UUID caseFile, TeamMember member) {
        sql.of("""
                        insert into casefile.team_member (district, case_file, account, part, name, body, role, valid)
                        values (:district, :case, :account, :part, :name, :body, :role, daterange(cast(:from as date), null))
                        """)
                .param("case", caseFile)
                .param("account", member.account())
                .param("part", member.responsible() ? "RESPONSIBLE" : "MEMBER")
                .param("name", member.name())
                .param("body", member.body())
                .param("role", member.role().name())
                .param("from", member.since())
                .update();
    }

    private static CaseFile caseFile(ResultSet row, List<TeamMember> team) throws SQLException {
        return new CaseFile(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("opened", LocalDate.class),
                ending(row),
                row.getString("reason"),
                Complexity.valueOf(row.getString("complexity")),
                row.getString("municipality"),
                row.getBoolean("protected"),
                PersonFinder.deskNote(row),
                team,
                row.getInt("version"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var closed = row.getObject("closed", LocalDate.class);
        return closed == null ? null : new Ending(closed, Closing.valueOf(row.getString("closing")));
    }
}
