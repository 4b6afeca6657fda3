package it.trama.casefile;

import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Relation.Around;
import it.trama.casefile.Relation.Kind;
import it.trama.casefile.Relation.Tie;
import it.trama.shared.sql.DistrictSql;
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
class RelationStore {
    private final DistrictSql sql;

    RelationStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** Those of now, the family first. */
    List<Relation> of(UUID person) {
        return sql.of("""
                        select id, name, kind, tie, tired, sex, birth_year, dead, reference, contact, note, since, until, version
                        from casefile.relation where district = :district and person = :person and until is null
                        order by since, id
                        """)
                .param("person", person)
                .query((row, _) -> relation(row))
                .list();
    }

    private static Relation relation(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new Relation(
                row.getObject("id", UUID.class),
                new Around(
                        row.getString("name"),
                        Kind.valueOf(row.getString("kind")),
                        sex == null ? null : Sex.valueOf(sex),
                        row.getObject("birth_year", Integer.class),
                        row.getBoolean("dead"),
                        row.getBoolean("reference"),
                        row.getString("contact"),
                        row.getString("note")),
                Tie.valueOf(row.getString("tie")),
                row.getBoolean("tired"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }

    void add(UUID person, Relations.Tied tied, LocalDate day) {
        sql.of("""
                        insert into casefile.relation (district, person, name, kind, tie, tired, sex, birth_year, dead,
                            reference, contact, note, since)
                        values (:district, :person, :name, :kind, :tie, :tired, :sex, :birthYear, :dead, :reference,
                            :contact, :note, :day)
                        """)
                .params(values(tied))
                .param("person", person)
                .param("day", day)
                .update();
    }

    /** Nothing is changed when somebody else has changed it since this version, or it is no more. */
    boolean change(UUID person, UUID id, int version, Relations.Tied tied) {
        return sql.of("""
                        update casefile.relation set name = :name, kind = :kind, tie = :tie, tired = :tired, sex = :sex,
                            birth_year = :birthYear, dead = :dead, reference = :reference, contact = :contact, note = :note,
                            version = version + 1
                        where district = :district and person = :person and id = :id and until is null and version = :version
                        """)
                        .params(values(tied))
                        .param("person", person)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    int end(UUID person, UUID id, LocalDate day) {
        return sql.of("""
                        update casefile.relation set until = greatest(since, cast(:day as date))
                        where district = :district and person = :person and id = :id and until is null
                        """)
                .param("person", person)
                .param("id", id)
                .param("day", day)
                .update();
    }

    private static Map<String, @Nullable Object> values(Relations.Tied tied) {
        var around = tied.around();
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", around.name());
        values.put("kind", around.kind().name());
        values.put("tie", tied.tie().name());
        values.put("tired", tied.tired());
        values.put("sex", around.sex() == null ? null : around.sex().name());
        values.put("birthYear", around.birthYear());
        values.put("dead", around.dead());
        values.put("reference", around.reference());
        values.put("contact", around.contact());
        values.put("note", around.note());
        return values;
    }
}
