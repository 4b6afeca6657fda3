package it.trama.audit;

import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Walks the chain of a district from its first link and says what does not hold. It reads everything: on request only. */
@Service
public class AuditVerification {
    private static final int FETCH = 1_000;
    private final DistrictSql sql;
    private final Path anchors;

    AuditVerification(DistrictSql sql, @Value("${trama.home}") Path home) {
        this.sql = sql;
        this.anchors = Sealer.anchors(home);
    }

    /** Something that does not hold, as the key of a sentence and what fills it. */
    public record Fault(String key, List<String> details) {}

    /**
     * What was found.
     *
     * @param sealed links that were walked
     * @param open entries not sealed yet
     * @param faults empty when the register is whole; a hundred at most
     */
    public record Report(long sealed, long open, List<Fault> faults) {
        public boolean whole() {
            return faults.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Report verify() {
        // The anchor first: what is sealed meanwhile is then in the chain and not yet in what we know of the anchor.
        var walk = new ChainWalk(new Anchor(anchors, CurrentDistrict.id()).read());
        sql.of(ChainWalk.LINKS).withFetchSize(FETCH).query(walk::step);
        return walk.end(sql.of(ChainWalk.OPEN).query(Long.class).single());
    }
}
