package it.trama.access;

import it.trama.casefile.PersonRecords;
import it.trama.casefile.RecordMover;
import it.trama.shared.sql.DistrictSql;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/**
 * What the desk keeps about a person. Who waits twice on a list, once under each name, keeps the place of the person who
 * stays; the other place stays where it was.
 */
@Repository
class AccessRecords implements PersonRecords {
    private static final List<String> TABLES =
            List.of("access.contact", "access.request", "access.unmet_need", "access.appointment", "access.emergency");
    private static final String WAITING = "access.waiting";
    private static final String PLACES = """
            select cast(w.id as text) from access.waiting w
            where w.district = :district and w.person = :from and not (w.ended is null and exists (
                select from access.waiting k
                where k.district = :district and k.list = w.list and k.person = :to and k.ended is null))
            order by w.id
            """;
    private final DistrictSql sql;
    private final RecordMover mover;

    AccessRecords(DistrictSql sql, RecordMover mover) {
        this.sql = sql;
        this.mover = mover;
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        var rows = TABLES.stream().flatMap(table -> mover.move(table, from, to).stream());
        var places = sql.of(PLACES).param("from", from).param("to", to).query(String.class).list().stream()
                .map(key -> new Moved(WAITING, key))
                .toList();
        mover.moveBack(WAITING, from, to, places);
        return Stream.concat(rows, places.stream()).toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<Moved> moved) {
        TABLES.forEach(table -> mover.moveBack(table, from, to, moved));
        mover.moveBack(WAITING, from, to, moved);
    }
}
