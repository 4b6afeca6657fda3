package it.trama.audit;

import it.trama.shared.sql.DistrictSql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain of a district from its first link and says, in words, what does not hold. */
@Service
public class AuditVerification {
    private final DistrictSql sql;
    private final Sealer sealer;

    AuditVerification(DistrictSql sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    /**
     * What was found.
     *
     * @param sealed links that hold
     * @param open entries not sealed yet
     * @param faults empty when the register is whole
     */
    public record Report(long sealed, long open, List<String> faults) {
        public boolean whole() {
            return faults.isEmpty();
        }
    }

    private record Sealed(long number, byte[] hash, Entry entry) {}

    @Transactional(readOnly = true)
    public Report verify() {
        var faults = new ArrayList<String>();
        var anchored = lastAnchored(sealer.anchorFile());
        var link = Sealer.Link.NONE;
        for (var sealed : chain()) {
            var expected = link.next(sealed.entry());
            if (sealed.number() != link.number() + 1) {
                faults.add("Mancano i sigilli da %d a %d".formatted(link.number() + 1, sealed.number() - 1));
                expected = new Sealer.Link(sealed.number(), sealed.hash());
            } else if (!Arrays.equals(expected.hash(), sealed.hash())) {
                faults.add("La riga %s, sigillo %d, non è quella che fu scritta"
                        .formatted(sealed.entry().id(), sealed.number()));
            }
            link = new Sealer.Link(sealed.number(), sealed.hash());
            if (link.number() == anchored.number() && !Arrays.equals(link.hash(), anchored.hash())) {
                faults.add(
                        "Il sigillo %d non è quello dell’ancora: la catena è stata riscritta".formatted(link.number()));
            }
        }
        if (anchored.number() > link.number()) {
            faults.add("La coda è stata tagliata: l’ancora conosce il sigillo %d, la base dati arriva a %d"
                    .formatted(anchored.number(), link.number()));
        }
        return new Report(link.number(), open(), faults);
    }

    private List<Sealed> chain() {
        return sql.of("""
                        select s.number, s.hash, e.id, e.at, e.account, e.actor, e.mandate, e.act, e.subject,
                               e.subject_id, e.read_only, e.correlation
                        from audit.seal s join audit.entry e on e.district = s.district and e.id = s.entry
                        where s.district = :district order by s.number
                        """)
                .query((row, _) -> new Sealed(
                        row.getLong("number"),
                        row.getBytes("hash"),
                        new Entry(
                                row.getObject("id", UUID.class),
                                row.getObject("at", java.time.OffsetDateTime.class),
                                row.getObject("account", UUID.class),
                                row.getString("actor"),
                                row.getObject("mandate", UUID.class),
                                row.getString("act"),
                                row.getString("subject"),
                                row.getString("subject_id"),
                                row.getBoolean("read_only"),
                                row.getString("correlation"))))
                .list();
    }

    private long open() {
        return sql.of("""
                        select count(*) from audit.entry e where district = :district
                          and not exists (select from audit.seal s where s.district = :district and s.entry = e.id)
                        """).query(Long.class).single();
    }

    private static Sealer.Link lastAnchored(Path file) {
        try {
            if (!Files.exists(file)) {
                return Sealer.Link.NONE;
            }
            var lines = Files.readAllLines(file);
            var parts = lines.getLast().split(" ");
            return new Sealer.Link(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
