package it.trama.casefile;

import it.trama.casefile.CaseFile.DeskNote;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds people by what somebody remembers of them. */
@Repository
class PersonFinder {
    private static final String FOLLOWED = """
            , f.case_file, f.responsible, f.since, f.desk_note, f.desk_note_at
            """;
    private static final String FOLLOWING = """
            left join lateral (
                select c.id as case_file, m.name as responsible, c.opened as since, c.desk_note, c.desk_note_at
                from casefile.case_file c
                join casefile.team_member m on m.district = c.district and m.case_file = c.id
                  and m.part = 'RESPONSIBLE' and m.valid @> cast(:day as date)
                where c.district = :district and c.person = p.id and c.closed is null
                  and (not c.protected or p.protected_by = c.id)
                limit 1) f on true
            """;
    /** Of the trigrams of two names, how many they must share: a given name alone is less. */
    private static final double NEAR = 0.4;

    private final DistrictSql sql;
    private final BusinessTime time;

    PersonFinder(DistrictSql sql, BusinessTime time) {
        this.sql = sql;
        this.time = time;
    }

    /** The likest first. */
    List<Known> called(Wanted wanted, List<Integer[]> marks, Sight sight, int most) {
        return called(wanted, marks, sight, 0, most);
    }

    /** Of those of whom one word is like enough, the ones whose whole name is not another; the likest first. */
    List<Known> near(Wanted wanted, Sight sight, int most) {
        return called(wanted, wanted.any(), sight, NEAR, most);
    }

    private List<Known> called(Wanted wanted, List<Integer[]> marks, Sight sight, double least, int most) {
        if (marks.getFirst().length == 0) {
            return List.of();
        }
        return sql.of("select " + PersonStore.COLUMNS + FOLLOWED
                        + "from casefile.called(cast(:first as int[]), cast(:second as int[]), cast(:third as int[])) p "
                        + FOLLOWING + "where p.district = :district and " + sight.sql() + """
                         and similarity(p.plain, :line) >= :least
                         order by similarity(p.plain, :line)
                             + case when p.birth_date = cast(:born as date) then 0.5 when p.birth_year = :year then 0.3
                                    when cast(:year as int) is null or p.birth_year is null then 0 else -0.2 end desc,
                             p.plain, p.id limit :most
                        """)
                .params(sight.values())
                .param("day", time.today())
                .param("line", wanted.line())
                .param("least", least)
                .param("born", wanted.day())
                .param("year", wanted.year())
                .param("first", marks.get(0))
                .param("second", marks.get(1))
                .param("third", marks.get(2))
                .param("most", most)
                .query((row, _) -> known(row))
                .list();
    }

    List<Known> withCode(String code, Sight sight) {
        return sql.of("select " + PersonStore.COLUMNS + FOLLOWED + "from casefile.person p " + FOLLOWING
                        + "where p.district = :district and (p.fiscal_code = :code or p.temporary_code = :code)"
                        + sight.and())
                .params(sight.values())
                .param("day", time.today())
                .param("code", code)
                .query((row, _) -> known(row))
                .list();
    }

    Optional<Known> find(UUID id, Sight sight) {
        return find(id, sight, "");
    }

    /** Nobody merges the person before the transaction is over. */
    Optional<Known> held(UUID id, Sight sight) {
        return find(id, sight, " for key share of p");
    }

    private Optional<Known> find(UUID id, Sight sight, String lock) {
        return sql.of("select " + PersonStore.COLUMNS + FOLLOWED + "from casefile.person p " + FOLLOWING
                        + "where p.district = :district and p.id = :id" + sight.and() + lock)
                .params(sight.values())
                .param("day", time.today())
                .param("id", id)
                .query((row, _) -> known(row))
                .optional();
    }

    List<Known> all(Collection<UUID> ids, Sight sight) {
        return sql.of("select " + PersonStore.COLUMNS + FOLLOWED + "from casefile.person p " + FOLLOWING
                        + "where p.district = :district and p.id in (:ids)" + sight.and())
                .params(sight.values())
                .param("day", time.today())
                .param("ids", ids)
                .query((row, _) -> known(row))
                .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(PersonStore.person(row), following(row));
    }

    private static @Nullable Following following(ResultSet row) throws SQLException {
        var file = row.getObject("case_file", UUID.class);
        return file == null
                ? null
                : new Following(
                        file, row.getString("responsible"), row.getObject("since", LocalDate.class), deskNote(row));
    }

    static @Nullable DeskNote deskNote(ResultSet row) throws SQLException {
        var note = row.getString("desk_note");
        return note == null
                ? null
                : new DeskNote(
                        note,
                        row.getObject("desk_note_at", OffsetDateTime.class)
                                .atZoneSameInstant(BusinessTime.ITALY)
                                .toLocalDate());
    }
}
