package it.trama.casefile;

import it.trama.casefile.Identity.Contacts;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final String NOW = """
                            select person, municipality, address, lower(valid) as "from" from casefile.residence
                            where district = :district and upper_inf(valid) and person in (:people)
                            """;
    /** One that began today is taken for a slip of the pen. */
    private static final String SLIP = """
                            delete from casefile.residence
                            where district = :district and person = :person and upper_inf(valid)
                              and lower(valid) >= cast(:day as date)
                            """;

    private static final String END = """
                            update casefile.residence set valid = daterange(lower(valid), cast(:day as date))
                            where district = :district and person = :person and upper_inf(valid)
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
        settle(Map.of(person, contacts), day);
    }

    /** The same for many. */
    void settle(Map<UUID, Contacts> homes, LocalDate day) {
        if (homes.isEmpty()) {
            return;
        }
        var moved = new LinkedHashMap<>(homes);
        var ended = new ArrayList<Map<String, @Nullable Object>>();
        sql.of(NOW).param("people", homes.keySet()).query(row -> {
            var person = row.getObject("person", UUID.class);
            if (residence(row).isAt(Objects.requireNonNull(homes.get(person)))) {
                moved.remove(person);
            } else {
                ended.add(Map.of("person", person, "day", day));
            }
        });
        sql.batch(SLIP, ended);
        sql.batch(END, ended);
        begin(List.copyOf(moved.keySet()), List.copyOf(moved.values()), day);
    }

    private static Residence residence(ResultSet row) throws SQLException {
        return new Residence(
                row.getString("municipality"), row.getString("address"), row.getObject("from", LocalDate.class), null);
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
}
