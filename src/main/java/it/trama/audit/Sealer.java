package it.trama.audit;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;

import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
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

    Sealer(DistrictSql sql, JdbcClient jdbc, TransactionTemplate transaction, @Value("${trama.home}") Path home) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.anchors = home.resolve("audit-anchor");
    }

    /** A link of the chain. */
    record Link(long number, byte[] hash) {
        static final Link NONE = new Link(0, new byte[32]);

        Link next(Entry entry) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(hash);
                digest.update(
                        ByteBuffer.allocate(Long.BYTES).putLong(number + 1).array());
                return new Link(number + 1, digest.digest(entry.canonical().getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Seals what is there in the current district; answers how many entries. Another process at it: none. */
    public int seal() {
        var sealed = 0;
        for (var done = -1; done != 0; sealed += done) {
            done = batch();
        }
        return sealed;
    }

    private int batch() {
        var written = transaction.execute(_ -> {
            if (!alone()) {
                return 0;
            }
            var link = last();
            var open = committed();
            for (var entry : open) {
                link = link.next(entry);
                put(entry, link);
            }
            return open.size();
        });
        if (written != null && written > 0) {
            // After the commit: a crash in between leaves the anchor behind, which is no fault; never ahead.
            anchor(Objects.requireNonNull(transaction.execute(_ -> last())));
        }
        return written == null ? 0 : written;
    }

    private boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('audit ' || :district, 0))")
                .param("district", CurrentDistrict.id().toString())
                .query(Boolean.class)
                .single();
    }

    Link last() {
        return sql.of("select number, hash from audit.seal where district = :district order by number desc limit 1")
                .query((row, _) -> new Link(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElse(Link.NONE);
    }

    /** Entries that no running transaction can still precede, and that have no seal yet. */
    private List<Entry> committed() {
        return sql.of("""
                        select id, at, account, actor, mandate, act, subject, subject_id, read_only, correlation
                        from audit.entry e
                        where district = :district and tx < pg_snapshot_xmin(pg_current_snapshot())
                          and not exists (select from audit.seal s where s.district = :district and s.entry = e.id)
                        order by tx, id limit :batch
                        """).param("batch", BATCH).query(Entry.class).list();
    }

    private void put(Entry entry, Link link) {
        sql.of("""
                        insert into audit.seal (district, number, entry, hash, sealed)
                        values (:district, :number, :entry, :hash, :sealed)
                        """)
                .param("number", link.number())
                .param("entry", entry.id())
                .param("hash", link.hash())
                .param("sealed", entry.at())
                .update();
    }

    private void anchor(Link link) {
        var line = "%d %s%n".formatted(link.number(), HexFormat.of().formatHex(link.hash()));
        try {
            Files.createDirectories(anchors);
            Files.writeString(anchorFile(), line, CREATE, APPEND, SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("L’ancora del registro non si scrive in " + anchors, e);
        }
    }

    Path anchorFile() {
        return anchors.resolve(CurrentDistrict.id() + ".txt");
    }
}
