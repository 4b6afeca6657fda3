package it.trama.casefile;

import it.trama.casefile.Household.Kind;
import it.trama.casefile.Household.Member;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class HouseholdStore {
    private static final String WITH_WHOM = """
            select me.household, me.kind, lower(me.valid) as since, o.role, p.id, p.family_name, p.given_name, p.alias
            from casefile.household_member me
            left join (casefile.household_member o join casefile.person p on p.district = o.district and p.id = o.person)
              on o.district = me.district and o.household = me.household and o.person <> me.person
              and o.valid @> cast(:day as date) and %s
            where me.district = :district and me.person = :person and me.valid @> cast(:day as date)
            order by me.kind desc, lower(me.valid), p.birth_year
            """;
    private final DistrictSql sql;

    HouseholdStore(DistrictSql sql) {
        this.sql = sql;
    }

    private record Row(
            UUID household,
            Kind kind,
            LocalDate since,
            @Nullable Member other) {}

    /** Those of a day; of the others only whom the operator may see. */
    List<Household> of(UUID person, LocalDate day, Sight sight) {
        var rows = sql.of(WITH_WHOM.formatted(sight.sql()))
                .params(sight.values())
                .param("person", person)
                .param("day", day)
                .query((row, _) -> row(row))
                .list();
        var households = new LinkedHashMap<UUID, Household>();
        for (var row : rows) {
            var known = households.computeIfAbsent(
                    row.household(), id -> new Household(id, row.kind(), row.since(), new ArrayList<>()));
            if (row.other() != null) {
                known.others().add(row.other());
            }
        }
        return List.copyOf(households.values());
    }

    private static Row row(ResultSet row) throws SQLException {
        var other = row.getObject("id", UUID.class);
        var names =
                new Identity.Names(row.getString("family_name"), row.getString("given_name"), row.getString("alias"));
        return new Row(
                row.getObject("household", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("since", LocalDate.class),
                other == null ? null : new Member(other, names.full(), row.getString("role")));
    }

    Optional<UUID> find(UUID person, Kind kind, LocalDate day) {
        return sql.of("""
                        select household from casefile.household_member where district = :district and person = :person
                          and kind = :kind and valid @> cast(:day as date) limit 1
                        """)
                .param("person", person)
                .param("kind", kind.name())
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    UUID found(Kind kind) {
        return sql.of("insert into casefile.household (district, kind) values (:district, :kind) returning id")
                .param("kind", kind.name())
                .query(UUID.class)
                .single();
    }

    /** So many at once. */
    List<UUID> found(Kind kind, int count) {
        var ids = sql.of("select uuidv7() from generate_series(1, :count) where cast(:district as uuid) is not null")
                .param("count", count)
                .query(UUID.class)
                .list();
        sql.batch(
                "insert into casefile.household (district, id, kind) values (:district, :id, :kind)",
                ids.stream()
                        .map(id -> Map.<String, @Nullable Object>of("id", id, "kind", kind.name()))
                        .toList());
        return ids;
    }

    void join(UUID household, Kind kind, UUID person, @Nullable String role, LocalDate from) {
        sql.of("""
                        insert into casefile.household_member (district, household, person, kind, role, valid)
                        values (:district, :household, :person, :kind, :role, daterange(cast(:from as date), null))
                        """)
                .param("household", household)
                .param("person", person)
                .param("kind", kind.name())
                .param("role", role)
                .param("from", from)
                .update();
    }

    /** A stay that began on the day itself was a slip of the pen. */
    int leave(UUID household, UUID person, LocalDate day) {
        var slips = sql.of("""
                        delete from casefile.household_member where district = :district and household = :household
                          and person = :person and upper_inf(valid) and lower(valid) >= cast(:day as date)
                        """)
                .param("household", household)
                .param("person", person)
                .param("day", day)
                .update();
        return slips + end(household, person, day);
    }

    private int end(UUID household, UUID person, LocalDate day) {
        return sql.of("""
                        update casefile.household_member set valid = daterange(lower(valid), cast(:day as date))
                        where district = :district and household = :household and person = :person and upper_inf(valid)
                        """)
                .param("household", household)
                .param("person", person)
                .param("day", day)
                .update();
    }
}
