package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.casefile.Relation.Around;
import it.trama.casefile.Relation.Tie;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is around a person; for whoever may read one of their cases. */
@Service
@Transactional
public class Relations {
    private final RelationStore store;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    Relations(RelationStore store, CaseAccess access, Audit audit, BusinessTime time) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** How somebody is tied to the person. */
    public record Tied(Around around, Tie tie, boolean tired) {}

    /** Whoever holds the case has passed the gate. */
    @Transactional(readOnly = true)
    public List<Relation> of(CaseFile file) {
        return store.of(file.person());
    }

    public void add(Operator operator, UUID person, Tied tied) {
        access.follows(operator, person);
        refuseImpossible(tied);
        store.add(person, tied, time.today());
        audit.wrote("case.relation", "person", person);
    }

    /** Refused with {@link Conflict} when somebody else changed it since this version. */
    public void change(Operator operator, UUID person, UUID id, int version, Tied tied) {
        access.follows(operator, person);
        refuseImpossible(tied);
        if (!store.change(person, id, version, tied)) {
            throw new Conflict("relation " + id);
        }
        audit.wrote("case.relation", "person", person);
    }

    /** From today it is no more; that it was is kept. */
    public void end(Operator operator, UUID person, UUID id) {
        access.follows(operator, person);
        if (store.end(person, id, time.today()) == 0) {
            throw new NotFound("relation", id);
        }
        audit.wrote("case.relation", "person", person);
    }

    private void refuseImpossible(Tied tied) {
        var around = tied.around();
        Unseen.refuse(around.name(), around.contact(), around.note());
        if (around.birthYear() != null && around.birthYear() > time.today().getYear()) {
            throw new Refused("net.born-tomorrow");
        }
    }
}
