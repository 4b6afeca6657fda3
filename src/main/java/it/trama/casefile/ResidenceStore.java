package it.trama.casefile;

import it.trama.casefile.Identity.Contacts;
import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Where people live, and have lived: what is over is ended, never overwritten. */
@Repository
class ResidenceStore {
    private static final String BEGIN = """
                            insert into casefile.residence (district, person, valid, municipality, address)
                            values (:district, :person, daterange(cast(:day as date), null), :municipality, :address)
                            """;
    private final DistrictSql sql;

    ResidenceStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Residence> of(UUID person) {
        return sql.of("""
                        select municipality, address, lower(valid) as "from", upper(valid) as until from casefile.residence
                        where district = :district and person = :person order by lower(valid) desc
                        """).param("person", person).query(Residence.class).list();
    }

    /** From this day the person lives there; the same place stays as it is. */
    void settle(UUID person, Contacts contacts, LocalDate day) {
        var now = of(person).stream().filter(r -> r.until() == null).findFirst();
        if (now.isPresent() && now.get().isAt(contacts)) {
            return;
        }
        now.ifPresent(r -> end(person, r, day));
        if (contacts.municipality() != null) {
            sql.of(BEGIN)
                    .param("person", person)
                    .param("day", day)
                    .param("municipality", contacts.municipality())
                    .param("address", contacts.address())
                    .update();
        }
    }

    /** Of people who are new. */
    void begin(List<UUID> people, List<Contacts> contacts, LocalDate day) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var i = 0; i < people.size(); i++) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("person", people.get(i));
            row.put("day", day);
            row.put("municipality", contacts.get(i).municipality());
            row.put("address", contacts.get(i).address());
            rows.add(row);
        }
        rows.removeIf(row -> row.get("municipality") == null);
        sql.batch(BEGIN, rows);
    }

    /** One that began today is taken for a slip of the pen. */
    private void end(UUID person, Residence residence, LocalDate day) {
        var statement = residence.from().isBefore(day) ? """
                  update casefile.residence set valid = daterange(lower(valid), cast(:day as date))
                  where district = :district and person = :person and upper_inf(valid) and cast(:day as date) is not null
                  """ : """
                  delete from casefile.residence
                  where district = :district and person = :person and upper_inf(valid) and lower(valid) >= cast(:day as date)
                  """;
        sql.of(statement).param("person", person).param("day", day).update();
    }
}
