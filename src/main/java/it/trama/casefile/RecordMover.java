package it.trama.casefile;

import it.trama.casefile.PersonRecords.Moved;
import it.trama.shared.sql.DistrictSql;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves the rows of a table, which names the person {@code person} and itself {@code id}, from one person to another. */
@Component
public class RecordMover {
    private static final String ROWS =
            "select cast(id as text) from %s where district = :district and person = :from order by id";
    private static final String MOVE =
            "update %s set person = :to where district = :district and person = :from and id in (:ids)";
    private final DistrictSql sql;

    RecordMover(DistrictSql sql) {
        this.sql = sql;
    }

    /** @param table with its schema, of the module that asks */
    public List<Moved> move(String table, UUID from, UUID to) {
        var keys = sql.of(ROWS.formatted(table))
                .param("from", from)
                .query(String.class)
                .list();
        var moved = keys.stream().map(key -> new Moved(table, key)).toList();
        moveBack(table, from, to, moved);
        return moved;
    }

    public void moveBack(String table, UUID from, UUID to, List<Moved> moved) {
        var ids = moved.stream()
                .filter(row -> row.what().equals(table))
                .map(row -> UUID.fromString(row.key()))
                .toList();
        if (!ids.isEmpty()) {
            sql.of(MOVE.formatted(table))
                    .param("from", from)
                    .param("to", to)
                    .param("ids", ids)
                    .update();
        }
    }
}
