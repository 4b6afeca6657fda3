package it.trama.access;

import it.trama.access.Emergency.Answer;
import it.trama.access.Emergency.Call;
import it.trama.audit.Audit;
import it.trama.casefile.People;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The social emergency service: calls, and what was done within a day. */
@Service
@Transactional
public class Emergencies {
    private final EmergencyStore store;
    private final People people;
    private final DeskSight sight;
    private final Audit audit;
    private final BusinessTime time;

    Emergencies(EmergencyStore store, People people, DeskSight sight, Audit audit, BusinessTime time) {
        this.store = store;
        this.people = people;
        this.sight = sight;
        this.audit = audit;
        this.time = time;
    }

    public UUID call(Operator operator, Call call) {
        Unseen.refuse(call.situation());
        refuseImpossible(call.called());
        if (call.person() != null && people.glance(operator, call.person()).isEmpty()) {
            throw new NotFound("person", call.person());
        }
        var id = store.add(call, operator);
        wrote("emergency.called", id, call.person());
        return id;
    }

    /** Once: what was done first. */
    public void answer(Operator operator, UUID id, Answer answer) {
        Unseen.refuse(answer.what(), answer.handedTo());
        var known = find(operator, id);
        if (answer.at().isAfter(now())) {
            throw new Refused("emergency.future");
        }
        if (answer.at().isBefore(known.called())) {
            throw new Refused("emergency.before-call");
        }
        if (store.answer(id, answer, operator.name()) == 0) {
            throw new Refused("emergency.answered");
        }
        wrote("emergency.answered", id, known.person());
    }

    /** Those without answer first, the oldest first; then the last answered. */
    @Transactional(readOnly = true)
    public List<Emergency> latest(Operator operator, int most) {
        return store.latest(sight.rows(operator, "e"), most);
    }

    @Transactional(readOnly = true)
    public Emergency find(Operator operator, UUID id) {
        return store.find(id, sight.rows(operator, "e")).orElseThrow(() -> new NotFound("emergency", id));
    }

    private void refuseImpossible(LocalDateTime called) {
        if (called.isAfter(now())) {
            throw new Refused("emergency.future");
        }
        if (called.isBefore(now().minusDays(30))) {
            throw new Refused("emergency.too-old");
        }
    }

    /** Under its person, when there is one. */
    private void wrote(String act, UUID id, @Nullable UUID person) {
        if (person == null) {
            audit.wrote(act, "emergency", id);
        } else {
            audit.wrote(act, "person", person);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), BusinessTime.ITALY);
    }
}
