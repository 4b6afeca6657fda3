package it.trama.casefile;

import it.trama.shared.sql.DistrictSql;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** What the case file keeps about a person. Where both lived or belonged on the same days, each keeps their own. */
@Repository
class CasefileRecords implements PersonRecords {
    private static final List<String> TABLES = List.of(
            "casefile.case_file",
            "casefile.relation",
            "casefile.voice",
            "casefile.offer",
            "casefile.need",
            "casefile.measure",
            "casefile.consent",
            "casefile.attachment");
    private static final String MEMBER = "casefile.household_member", RESIDENCE = "casefile.residence";
    private static final String MEMBERS = """
            select m.household || ' ' || lower(m.valid) from casefile.household_member m
            where m.district = :district and m.person = :from and not exists (
                select from casefile.household_member k
                where k.district = :district and k.person = :to and k.valid && m.valid
                  and (k.household = m.household or k.kind = m.kind and k.kind <> 'ACTUAL'))
            """;
    private static final String MOVE_MEMBERS = """
            update casefile.household_member set person = :to
            where district = :district and person = :from and household || ' ' || lower(valid) in (:keys)
            """;
    private static final String RESIDENCES = """
            select cast(lower(r.valid) as text) from casefile.residence r
            where r.district = :district and r.person = :from and not exists (
                select from casefile.residence k
                where k.district = :district and k.person = :to and k.valid && r.valid)
            """;
    private static final String MOVE_RESIDENCES = """
            update casefile.residence set person = :to
            where district = :district and person = :from and cast(lower(valid) as text) in (:keys)
            """;
    private final DistrictSql sql;
    private final RecordMover mover;

    CasefileRecords(DistrictSql sql, RecordMover mover) {
        this.sql = sql;
        this.mover = mover;
    }

    @Override
    public Set<String> tables() {
        return Stream.concat(TABLES.stream(), Stream.of(MEMBER, RESIDENCE)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        var rows = TABLES.stream().flatMap(table -> mover.move(table, from, to).stream());
        var members = keys(MEMBERS, MEMBER, from, to);
        var residences = keys(RESIDENCES, RESIDENCE, from, to);
        var dated = Stream.concat(members.stream(), residences.stream()).toList();
        moveDated(from, to, dated);
        return Stream.concat(rows, dated.stream()).toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<Moved> moved) {
        TABLES.forEach(table -> mover.moveBack(table, from, to, moved));
        moveDated(from, to, moved);
    }

    private List<Moved> keys(String select, String table, UUID from, UUID to) {
        return sql.of(select)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Moved(table, row.getString(1)))
                .list();
    }

    private void moveDated(UUID from, UUID to, List<Moved> moved) {
        update(MOVE_MEMBERS, from, to, keysOf(MEMBER, moved));
        update(MOVE_RESIDENCES, from, to, keysOf(RESIDENCE, moved));
    }

    private static List<String> keysOf(String table, List<Moved> moved) {
        return moved.stream()
                .filter(row -> row.what().equals(table))
                .map(Moved::key)
                .toList();
    }

    private void update(String statement, UUID from, UUID to, List<String> keys) {
        if (!keys.isEmpty()) {
            sql.of(statement)
                    .param("from", from)
                    .param("to", to)
                    .param("keys", keys)
                    .update();
        }
    }
}
