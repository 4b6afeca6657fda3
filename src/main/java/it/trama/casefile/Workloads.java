package it.trama.casefile;

import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who carries what, over the cases that the operator may read: a protected one is in nobody's count but its team's. */
@Service
@Transactional(readOnly = true)
public class Workloads {
    /** The diaries are looked at over so many days. */
    public static final int DAYS = 28;

    private final WorkloadStore store;
    private final CaseAccess access;
    private final BusinessTime time;

    Workloads(WorkloadStore store, CaseAccess access, BusinessTime time) {
        this.store = store;
        this.access = access;
        this.time = time;
    }

    /** Of whoever answers for a case today, the heaviest first. */
    public List<Workload> now(Operator operator) {
        return store.loads(since(), access.cases(operator, "c"));
    }

    /** Open cases by the municipality to which they belong. */
    public List<PlaceLoad> places(Operator operator) {
        return store.places(access.cases(operator, "c"));
    }

    private LocalDate since() {
        return time.today().minusDays(DAYS - 1);
    }

    /** @param municipality ISTAT code; empty: of no municipality */
    public record PlaceLoad(String municipality, int cases, int complex) {}
}
