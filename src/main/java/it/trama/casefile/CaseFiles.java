package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases: those whom the services follow, and who works on them. */
@Service
@Transactional
public class CaseFiles {
    private final CaseStore store;
    private final PersonStore people;
    private final CaseAccess access;
    private final Audit audit;

    CaseFiles(CaseStore store, PersonStore people, CaseAccess access, Audit audit) {
        this.store = store;
        this.people = people;
        this.access = access;
        this.audit = audit;
    }

    /**
     * What a case begins with.
     *
     * @param municipality ISTAT code of the municipality to which it belongs
     * @param guarded from its first moment nobody outside the team sees it, nor its person
     */
    public record Opening(
            UUID person,
            LocalDate day,
            String reason,
            Complexity complexity,
            @Nullable String municipality,
            boolean guarded) {}

    /** One step: the operator answers for it from that day. */
    public UUID open(Operator operator, Opening opening) {
        people.find(opening.person(), access.people(operator, "p"))
                .orElseThrow(() -> new NotFound("person", opening.person()));
        try {
            var id = store.open(opening, operator);
            store.join(
                    id,
                    new TeamMember(
                            operator.account(),
                            operator.name(),
                            true,
                            operator.body(),
                            operator.role(),
                            opening.day()));
            audit.wrote("case.opened", "person", opening.person());
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refused("case.already-open");
        }
    }

    /** Those of a person that this operator may read, the newest first; without their teams. */
    @Transactional(readOnly = true)
    public List<CaseFile> of(Operator operator, UUID person) {
        return store.of(person, access.cases(operator, "c"));
    }
}
