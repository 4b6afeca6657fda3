package it.trama.audit;

import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the committed entries of a district, one process at a time, after the fact. The last link is also written to a
 * file outside the database: a tail that was cut away shows.
 */
@Service
public class Sealer {
    private static final int BATCH = 500;
    private final DistrictSql sql;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Path anchors;
    /** The transaction up to which this process knows everything sealed: older entries are not looked at again. */
    private final Map<UUID, String> sealedUpTo = new ConcurrentHashMap<>();

    Sealer(DistrictSql sql, JdbcClient jdbc, TransactionTemplate transaction, @Value("${trama.home}") Path home) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.anchors = anchors(home);
    }

    static Path anchors(Path home) {
        return home.resolve("audit-anchor");
    }

    private record Open(String tx, Entry entry) {}

    /** @param horizon no running transaction precedes this one */
    private record Batch(String horizon, List<Open> open) {
        boolean full() {
            return open.size() == BATCH;
        }

        String sealedUpTo() {
            return full() ? open.getLast().tx() : horizon;
        }
    }

    /** Seals what is there in the current district; answers how many entries. Another process at it: none. */
    public int seal() {
        var first = !sealedUpTo.containsKey(CurrentDistrict.id());
        var sealed = 0;
        for (var batch = next(); batch.isPresent(); batch = batch.get().full() ? next() : Optional.empty()) {
            sealed += batch.get().open().size();
        }
        if (sealed > 0 || first) {
            // After the commit: a crash in between leaves the anchor behind, which is no fault; never ahead.
            anchor(Objects.requireNonNull(transaction.execute(_ -> last())));
        }
        return sealed;
    }

    private Optional<Batch> next() {
        var batch = Objects.requireNonNull(transaction.execute(_ -> batch()));
        batch.ifPresent(done -> sealedUpTo.put(CurrentDistrict.id(), done.sealedUpTo()));
        return batch;
    }

    private Optional<Batch> batch() {
        return horizonWhenAlone().map(horizon -> {
            var open = committed(horizon);
            chain(open);
            return new Batch(horizon, open);
        });
    }

    private void chain(List<Open> open) {
        var link = last();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var each : open) {
            var entry = each.entry();
            link = link.next(entry);
            rows.add(Map.of("number", link.number(), "entry", entry.id(), "hash", link.hash(), "sealed", entry.at()));
        }
        sql.batch("""
                insert into audit.seal (district, number, entry, hash, sealed)
                values (:district, :number, :entry, :hash, :sealed)
                """, rows);
    }

    private Optional<String> horizonWhenAlone() {
        return jdbc.sql("""
                        select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)
                        where pg_try_advisory_xact_lock(hashtextextended('audit ' || :district, 0))
                        """)
                .param("district", CurrentDistrict.id().toString())
                .query(String.class)
                .optional();
    }

    private Link last() {
        return sql.of("select number, hash from audit.seal where district = :district order by number desc limit 1")
                .query((row, _) -> new Link(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElse(Link.NONE);
    }

    /** Entries that no running transaction can still precede, and that have no seal yet. */
    private List<Open> committed(String horizon) {
        return sql.of("""
                        select cast(tx as text) as tx_text, id, at, account, actor, mandate, act, subject, subject_id,
                               read_only, correlation
                        from audit.entry e
                        where district = :district and tx >= cast(:since as xid8) and tx < cast(:horizon as xid8)
                          and not exists (select from audit.seal s where s.district = :district and s.entry = e.id)
                        order by tx, id limit :batch
                        """)
                .param("since", sealedUpTo.getOrDefault(CurrentDistrict.id(), "0"))
                .param("horizon", horizon)
                .param("batch", BATCH)
                .query((row, _) -> new Open(row.getString("tx_text"), Entry.of(row)))
                .list();
    }

    private void anchor(Link link) {
        var anchor = new Anchor(anchors, CurrentDistrict.id());
        if (link.number() > 0 && !anchor.read().holds(link)) {
            anchor.append(link);
        }
    }
}
