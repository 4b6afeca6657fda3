package it.trama.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks a chain link by link, in constant memory, and notes what does not hold. */
final class ChainWalk {
    /** What is walked: {@code number} and {@code hash} of each seal, then the columns of its entry. */
    static final String LINKS = """
            select s.number, s.hash, e.id, e.at, e.account, e.actor, e.mandate, e.act, e.subject,
                   e.subject_id, e.read_only, e.correlation
            from audit.seal s join audit.entry e on e.district = s.district and e.id = s.entry
            where s.district = :district order by s.number
            """;

    static final String OPEN = """
            select count(*) from audit.entry e where district = :district
              and not exists (select from audit.seal s where s.district = :district and s.entry = e.id)
            """;
    private static final int MOST = 100;
    private final Anchor.Memory anchor;
    private final List<AuditVerification.Fault> faults = new ArrayList<>();
    private Link link = Link.NONE;

    ChainWalk(Anchor.Memory anchor) {
        this.anchor = anchor;
    }

    void step(ResultSet row) throws SQLException {
        step(new Link(row.getLong("number"), row.getBytes("hash")), Entry.of(row));
    }

    private void step(Link stored, Entry entry) {
        if (stored.number() != link.number() + 1) {
            fault("removed", link.number() + 1, stored.number() - 1);
        } else if (!Arrays.equals(link.next(entry).hash(), stored.hash())) {
            fault("altered", stored.number(), entry.id());
        }
        link = stored;
        if (anchor.hashes().containsKey(stored.number()) && !anchor.holds(stored)) {
            fault("rewritten", stored.number());
        }
    }

    AuditVerification.Report end(long open) {
        if (anchor.last() > link.number()) {
            fault("cut", anchor.last(), link.number());
        }
        if (anchor.hashes().isEmpty() && link.number() > 0) {
            fault("no-anchor");
        }
        if (anchor.unreadable() > 0) {
            fault("anchor-unreadable", anchor.unreadable());
        }
        return new AuditVerification.Report(link.number(), open, List.copyOf(faults));
    }

    private void fault(String key, Object... details) {
        if (faults.size() < MOST) {
            faults.add(new AuditVerification.Fault(
                    "audit.fault." + key,
                    Arrays.stream(details).map(Object::toString).toList()));
        }
    }
}
