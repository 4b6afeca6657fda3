package it.trama.casefile;

import it.trama.security.Role;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Who works on a case, and has worked on it. */
@Repository
class TeamStore {
    private static final String UNDO_STAY = """
                        delete from casefile.team_member where district = :district and case_file = :case
                          and account = :account and upper_inf(valid) and lower(valid) >= cast(:day as date)
                        """;
    private static final String END_STAY = """
                        update casefile.team_member set valid = daterange(lower(valid), cast(:day as date))
                        where district = :district and case_file = :case and account = :account and upper_inf(valid)
                        """;
    private final DistrictSql sql;

    TeamStore(DistrictSql sql) {
        this.sql = sql;
    }

    static TeamMember member(ResultSet row) throws SQLException {
        return new TeamMember(
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getBoolean("responsible"),
                row.getString("body"),
                Role.valueOf(row.getString("role")),
                row.getObject("since", LocalDate.class));
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

    /** From this day no more; a stay that began on it leaves no trace but in the register. */
    void leave(UUID caseFile, UUID account, LocalDate day) {
        sql.of(UNDO_STAY)
                .param("case", caseFile)
                .param("account", account)
                .param("day", day)
                .update();
        sql.of(END_STAY)
                .param("case", caseFile)
                .param("account", account)
                .param("day", day)
                .update();
    }
}
