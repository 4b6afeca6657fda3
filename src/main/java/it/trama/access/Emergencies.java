package it.trama.access;

import it.trama.access.Contact.Arrival;
import it.trama.access.Emergency.Answer;
import it.trama.access.Emergency.Call;
import it.trama.access.Emergency.Who;
import it.trama.audit.Audit;
import it.trama.casefile.People;
import it.trama.casefile.Situations;
import it.trama.network.NeedCode;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The social emergency service: calls, and what was done within a day. */
@Service
@Transactional
public class Emergencies {
    private final EmergencyStore store;
    private final People people;
    private final Situations situations;
    private final DeskSight sight;
    private final Audit audit;
    private final BusinessTime time;

    Emergencies(
            EmergencyStore store,
            People people,
            Situations situations,
            DeskSight sight,
            Audit audit,
            BusinessTime time) {
        this.store = store;
        this.people = people;
        this.situations = situations;
        this.sight = sight;
        this.audit = audit;
        this.time = time;
    }

    public UUID call(Operator operator, Call asked) {
        Unseen.refuse(asked.situation());
        refuseImpossible(asked.called());
        var call = asked.of(
                asked.person() == null
                        ? null
                        : people.present(operator, asked.person()).person().id());
        var id = begun(call).orElseGet(() -> store.add(call, operator));
        wrote("emergency.called", id, call.person());
        return id;
    }

    /** What a contact began is told in full; it does not begin again. */
    private Optional<UUID> begun(Call call) {
        if (call.contact() == null) {
            return Optional.empty();
        }
        var begun = store.ofContact(call.contact());
        if (begun.isPresent() && store.retell(begun.get(), call) == 0) {
            throw new Refused("emergency.answered");
        }
        return begun;
    }

    /** The hours run from the contact on, also when nobody comes to tell the rest. */
    void begin(Operator operator, UUID contact, Arrival arrival) {
        var called = arrival.day().atTime(now().toLocalTime());
        var words = arrival.words() == null ? needs(arrival.needs()) : arrival.words();
        call(operator, new Call(contact, arrival.person(), arrival.municipality(), called, Who.OTHER, words));
    }

    private String needs(List<String> codes) {
        return situations.codes().stream()
                .filter(need -> codes.contains(need.code()))
                .map(NeedCode::label)
                .collect(Collectors.joining(", "));
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
    public List<Emergency> latest(Operator operator, int most) {
        var found = store.latest(sight.rows(operator, "e"), most);
        audit.readEach("emergency.read", "person", people(found));
        return found;
    }

    private static List<UUID> people(List<Emergency> found) {
        return found.stream().map(Emergency::person).filter(Objects::nonNull).toList();
    }

    /** The emergency, for somebody who looks: the register says so. */
    public Emergency read(Operator operator, UUID id) {
        var emergency = find(operator, id);
        audit.readEach("emergency.read", "person", people(List.of(emergency)));
        return emergency;
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
