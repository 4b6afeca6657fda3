package it.trama.casefile;

import it.trama.security.Operator;
import it.trama.territory.Aggregation;
import it.trama.territory.Territory;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the service gives account of each half year, over the cases of the place, whoever asks; never over what is protected. */
@Service
@Transactional(readOnly = true)
public class ServiceReports {
    private final ServiceReportStore store;
    private final CaseAccess access;
    private final Territory territory;

    ServiceReports(ServiceReportStore store, CaseAccess access, Territory territory) {
        this.store = store;
        this.access = access;
        this.territory = territory;
    }

    /**
     * The figures of a half year and of the one before.
     *
     * @param zones the sub-districts of its last day, for the lines by place
     */
    public record Report(HalfYear half, Map<String, Long> now, Map<String, Long> before, List<Aggregation> zones) {}

    /** Each figure by its key, {@code cases.start}; one that is not there is zero. */
    public Report of(Operator operator, HalfYear half) {
        var sight = access.figures(operator, "c");
        return new Report(
                half, store.figures(half, sight), store.figures(half.before(), sight), territory.on(half.last()));
    }
}
