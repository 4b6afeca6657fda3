package it.trama.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ProfessionalStore {
    private final DistrictSql sql;

    ProfessionalStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Professional> on(LocalDate day) {
        return sql.of("""
                        select id, name, profession, employer, register, lower(valid) as "from", upper(valid) as until
                        from staff.professional where district = :district and valid @> cast(:day as date) order by name, id
                        """).param("day", day).query(Professional.class).list();
    }

    Optional<Professional> find(UUID id) {
        return sql.of("""
                        select id, name, profession, employer, register, lower(valid) as "from", upper(valid) as until
                        from staff.professional where district = :district and id = :id
                        """).param("id", id).query(Professional.class).optional();
    }

    private record Row(UUID id, String name, @Nullable UUID professional) {}

    List<Team> teams(LocalDate day) {
        return sql.of("""
                        select t.id, t.name, m.professional from staff.team t
                        left join staff.team_member m
                          on m.district = t.district and m.team = t.id and m.valid @> cast(:day as date)
                        where t.district = :district order by t.name
                        """).param("day", day).query(Row.class).list().stream()
                .collect(groupingBy(Row::id, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ProfessionalStore::team)
                .toList();
    }

    private static Team team(List<Row> rows) {
        var first = rows.getFirst();
        return new Team(
                first.id(),
                first.name(),
                rows.stream().map(Row::professional).filter(Objects::nonNull).toList());
    }

    UUID add(Professionals.Newcomer newcomer) {
        return sql.of("""
                        insert into staff.professional (district, name, profession, employer, register, valid)
                        values (:district, :name, :profession, :employer, :register, daterange(cast(:from as date), null))
                        returning id
                        """)
                .param("name", newcomer.name())
                .param("profession", newcomer.profession().name())
                .param("employer", newcomer.employer())
                .param("register", newcomer.register())
                .param("from", newcomer.from())
                .query(UUID.class)
                .single();
    }

    void end(UUID professional, LocalDate from) {
        sql.of("""
                        update staff.professional set valid = daterange(lower(valid), cast(:from as date))
                        where district = :district and id = :id
                        """).param("id", professional).param("from", from).update();
        sql.of("""
                        delete from staff.team_member where district = :district and professional = :id
                          and lower(valid) >= cast(:from as date)
                        """).param("id", professional).param("from", from).update();
        sql.of("""
                        update staff.team_member set valid = daterange(lower(valid), cast(:from as date))
                        where district = :district and professional = :id and valid @> cast(:from as date)
                        """).param("id", professional).param("from", from).update();
    }

    boolean hasTeam(String name) {
        return sql.of("select exists (select from staff.team where district = :district and name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    UUID addTeam(String name) {
        return sql.of("insert into staff.team (district, name) values (:district, :name) returning id")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    void join(UUID team, UUID professional, LocalDate from) {
        sql.of("""
                        insert into staff.team_member (district, team, professional, valid)
                        values (:district, :team, :professional, daterange(cast(:from as date), null))
                        """)
                .param("team", team)
                .param("professional", professional)
                .param("from", from)
                .update();
    }
}
