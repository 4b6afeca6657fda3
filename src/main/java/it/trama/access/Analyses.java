package it.trama.access;

import it.trama.access.Analysis.Domain;
import it.trama.access.Analysis.Finding;
import it.trama.audit.Audit;
import it.trama.casefile.CaseAccess;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The preliminary analyses: for social workers; of a request that went into a case, for its team. */
@Service
@Transactional
public class Analyses {
    private static final Set<Role> READERS = Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR);
    private final AnalysisStore store;
    private final Requests requests;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    Analyses(AnalysisStore store, Requests requests, CaseAccess access, Audit audit, BusinessTime time) {
        this.store = store;
        this.requests = requests;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** What an analysis looks at, in its order. */
    @Transactional(readOnly = true)
    public List<Domain> domains() {
        return store.domains(Words.locale().getLanguage().equals(Locale.ITALIAN.getLanguage()));
    }

    public void write(Operator operator, UUID request, Finding finding) {
        Unseen.refuse(finding.words(), finding.why());
        finding.readings().forEach(reading -> Unseen.refuse(reading.note()));
        var known = requests.workable(operator, request);
        if (known.kind() != Request.Kind.OURS) {
            throw new Refused("analysis.not-ours");
        }
        requests.refuseDay(known, finding.day());
        store.add(request, finding, operator);
        audit.wrote("request.analysed", "person", known.person());
    }

    /** The one that counts, as far as it is for this operator. */
    @Transactional(readOnly = true)
    public Optional<Analysis> of(Operator operator, Request request) {
        var file = request.facts().caseFile();
        if (request.facts().analysed() == null
                || !READERS.contains(operator.role())
                || file != null && !access.mayRead(operator, file)) {
            return Optional.empty();
        }
        return store.last(request.id(), time.today());
    }
}
