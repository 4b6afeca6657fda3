package it.trama.casefile;

import it.trama.casefile.CaseFile.Complexity;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The lists of open cases. */
@Repository
class CaseListStore {
    private static final String LIST = """
            select c.id, c.person, p.family_name, p.given_name, p.alias, p.birth_year, c.municipality, c.opened, c.complexity,
                   c.protected, r.name as responsible, r.account = :sightSelf as mine,
                   (select max(n.day) from casefile.note n where n.district = :district and n.case_file = c.id
                      and n.kind in ('VISIT', 'CALL', 'TALK')
                      and (n.level = 'TEAM' or n.author = :sightSelf or n.level = 'SERVICE' and :sightStaff)) as last_contact
            from casefile.case_file c
            join casefile.person p on p.district = c.district and p.id = c.person
            left join casefile.team_member r on r.district = c.district and r.case_file = c.id
              and r.part = 'RESPONSIBLE' and r.valid @> cast(:sightDay as date)
            where c.district = :district and c.closed is null
            """;
    private final DistrictSql sql;

    CaseListStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** By name; those after this one when given. */
    List<MyCase> open(Sight sight, @Nullable UUID after, int most) {
        return sql.of(LIST + sight.and() + """
                         and (cast(:after as uuid) is null or (p.plain, c.id) > (
                              select q.plain, k.id from casefile.case_file k
                              join casefile.person q on q.district = k.district and q.id = k.person
                              where k.district = :district and k.id = :after))
                        order by p.plain, c.id limit :most
                        """)
                .params(sight.values())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> myCase(row))
                .list();
    }

    long count(Sight sight) {
        return sql.of("select count(*) from casefile.case_file c where c.district = :district and c.closed is null"
                        + sight.and())
                .params(sight.values())
                .query(Long.class)
                .single();
    }

    private static MyCase myCase(ResultSet row) throws SQLException {
        var names =
                new Identity.Names(row.getString("family_name"), row.getString("given_name"), row.getString("alias"));
        return new MyCase(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                names.full(),
                row.getObject("birth_year", Integer.class),
                row.getString("municipality"),
                row.getObject("opened", LocalDate.class),
                Complexity.valueOf(row.getString("complexity")),
                row.getString("responsible"),
                row.getBoolean("mine"),
                row.getBoolean("protected"),
                row.getObject("last_contact", LocalDate.class));
    }
}
