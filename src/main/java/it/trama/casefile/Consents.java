package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.casefile.Consent.Kind;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people were told and agreed to; for whoever may read one of their cases. */
@Service
@Transactional
public class Consents {
    private final ConsentStore store;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    Consents(ConsentStore store, CaseAccess access, Audit audit, BusinessTime time) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** What the person answered, on which day. */
    public record Answer(
            Kind kind,
            boolean given,
            @Nullable String detail,
            LocalDate day,
            @Nullable LocalDate until) {}

    /** The newest first. Whoever holds the case has passed the gate. */
    @Transactional(readOnly = true)
    public List<Consent> of(CaseFile file) {
        return store.of(file.person());
    }

    public void answered(Operator operator, UUID person, Answer answer) {
        access.follows(operator, person);
        Unseen.refuse(answer.detail());
        if (answer.day().isAfter(time.today())) {
            throw new Refused("case.future");
        }
        if (answer.kind() == Kind.INFORMATION && !answer.given()) {
            throw new Refused("consent.information");
        }
        if (answer.until() != null && answer.until().isBefore(answer.day())) {
            throw new Refused("consent.ends-before");
        }
        store.add(person, answer, operator);
        audit.wrote("case.consent", "person", person);
    }

    /** From today it counts no more. */
    public void withdraw(Operator operator, UUID person, UUID id) {
        access.follows(operator, person);
        if (store.withdraw(person, id, time.today()) == 0) {
            throw new NotFound("consent", id);
        }
        audit.wrote("case.consent-withdrawn", "person", person);
    }
}
