package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people whom the services know. */
@Service
@Transactional
public class People {
    private final PersonStore store;
    private final CaseAccess access;
    private final Audit audit;

    People(PersonStore store, CaseAccess access, Audit audit) {
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    /** Somebody whom nobody here knew. */
    public UUID add(Identity identity) {
        var id = store.add(identity);
        audit.wrote("person.added", "person", id);
        return id;
    }

    /** Refused with {@link Conflict} when somebody else changed it since this version. */
    public void change(Operator operator, UUID id, int version, Identity identity) {
        store.find(id, access.people(operator, "p")).orElseThrow(() -> new NotFound("person", id));
        if (!store.change(id, version, identity)) {
            throw new Conflict("person " + id);
        }
        audit.wrote("person.changed", "person", id);
    }
}
