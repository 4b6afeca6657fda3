package it.trama.access;

import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Contact.Outcome;
import it.trama.audit.Audit;
import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.casefile.Situations;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever comes to the services, and what they go home with, saved together. */
@Service
@Transactional
public class Contacts {
    private final ContactStore store;
    private final Requests requests;
    private final Appointments appointments;
    private final Emergencies emergencies;
    private final UnmetNeeds unmet;
    private final People people;
    private final Situations situations;
    private final DeskSight sight;
    private final Audit audit;
    private final BusinessTime time;

    Contacts(
            ContactStore store,
            Requests requests,
            Appointments appointments,
            Emergencies emergencies,
            UnmetNeeds unmet,
            People people,
            Situations situations,
            DeskSight sight,
            Audit audit,
            BusinessTime time) {
        this.store = store;
        this.requests = requests;
        this.appointments = appointments;
        this.emergencies = emergencies;
        this.unmet = unmet;
        this.people = people;
        this.situations = situations;
        this.sight = sight;
        this.audit = audit;
        this.time = time;
    }

    /** The contact with all that follows from it, or nothing. */
    public UUID record(Operator operator, Arrival came, Answer answer) {
        refuseImpossible(came, answer);
        var known = came.person() == null ? null : people.present(operator, came.person());
        var arrival = came.of(known == null ? null : known.person().id());
        var id = store.add(arrival, answer, noticed(known, answer), operator);
        if (answer.outcome() == Outcome.REQUEST
                || answer.outcome() == Outcome.APPLICATION
                || answer.outcome() == Outcome.OUTSIDE) {
            requests.open(operator, id, arrival, answer);
        }
        if (answer.meeting() != null) {
            appointments.book(operator, id, arrival.person(), answer.meeting());
        }
        if (answer.missing() != null) {
            unmet.record(
                    new UnmetNeed.Source(id, null, arrival.person(), arrival.municipality()),
                    arrival.needs(),
                    answer.missing());
        }
        if (answer.outcome() == Outcome.EMERGENCY) {
            emergencies.begin(operator, id, arrival);
        }
        audit.wrote(
                "contact.recorded",
                arrival.person() == null ? "contact" : "person",
                arrival.person() == null ? id : arrival.person());
        return id;
    }

    /** The case whose team has to know. */
    private static @Nullable UUID noticed(@Nullable Known known, Answer answer) {
        if (answer.outcome() != Outcome.NOTICE) {
            return null;
        }
        if (known == null || known.following() == null) {
            throw new Refused("contact.nobody-follows");
        }
        return known.following().caseFile();
    }

    private void refuseImpossible(Arrival arrival, Answer answer) {
        Unseen.refuse(arrival.words(), arrival.reporterName(), answer.advice(), answer.body());
        refuseDay(arrival.day());
        var codes = situations.codes().stream().map(code -> code.code()).toList();
        if (arrival.needs().isEmpty() || !codes.containsAll(arrival.needs())) {
            throw new Refused("need.code");
        }
        if (arrival.person() == null && answer.outcome() != Outcome.ORIENTED && answer.outcome() != Outcome.EMERGENCY) {
            throw new Refused("contact.needs-person");
        }
    }

    private void refuseDay(LocalDate day) {
        if (day.isAfter(time.today())) {
            throw new Refused("contact.future");
        }
        if (day.isBefore(time.today().minusYears(1))) {
            throw new Refused("contact.too-old");
        }
    }

    /** Those that the operator may see, the last written first; older than this one when given. */
    @Transactional(readOnly = true)
    public List<Contact> latest(Operator operator, @Nullable UUID before, int most) {
        return store.list(sight.rows(operator, "c"), before, most);
    }

    /** The same, for somebody who looks at what they came for: each person's register says so. */
    public List<Contact> list(Operator operator, @Nullable UUID before, int most) {
        var found = latest(operator, before, most);
        var people =
                found.stream().map(Contact::person).filter(Objects::nonNull).toList();
        audit.readEach("contact.read", "person", people);
        return found;
    }

    /** Those about a person, for whoever may see them: the register says so. */
    public List<Contact> about(Operator operator, UUID person, int most) {
        var found = store.about(person, sight.rows(operator, "c"), most);
        audit.readEach("contact.read", "person", found.isEmpty() ? List.of() : List.of(person));
        return found;
    }

    /** The contact, for somebody who looks: the register says so. */
    public Contact read(Operator operator, UUID id) {
        var contact = store.find(id, sight.rows(operator, "c")).orElseThrow(() -> new NotFound("contact", id));
        if (contact.person() != null) {
            audit.read("contact.read", "person", contact.person());
        }
        return contact;
    }

    /** Where the operator wrote down the last one: probably where they are. */
    @Transactional(readOnly = true)
    public Optional<String> lastPlace(Operator operator) {
        return store.lastPlace(operator.account());
    }

    /** The notice waits, and it is for the operator to say that it was seen. */
    @Transactional(readOnly = true)
    public boolean awaits(Operator operator, UUID id) {
        return store.awaits(id, sight.answered(operator, "c.case_file"));
    }

    /** Whoever answers for the case, or stands in, has seen the notice. */
    public void seen(Operator operator, UUID id) {
        var contact = store.find(id, sight.rows(operator, "c")).orElseThrow(() -> new NotFound("notice", id));
        if (store.seen(id, operator, sight.answered(operator, "c.case_file")) == 0) {
            throw new NotFound("notice", id);
        }
        audit.wrote("contact.seen", "person", Objects.requireNonNull(contact.person()));
    }
}
