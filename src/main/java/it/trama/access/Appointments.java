package it.trama.access;

import it.trama.access.Appointment.Days;
import it.trama.access.Appointment.Outcome;
import it.trama.access.Appointment.Slot;
import it.trama.audit.Audit;
import it.trama.casefile.People;
import it.trama.security.Colleague;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When workers and people meet, and whether they did. */
@Service
@Transactional
public class Appointments {
    private static final Set<Role> WORKERS = Set.of(Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR);
    /** Also: no hour that the clocks skip or show twice. */
    private static final LocalTime FIRST = LocalTime.of(7, 0), LAST = LocalTime.of(21, 0);

    private final AppointmentStore store;
    private final Mandates mandates;
    private final People people;
    private final DeskSight sight;
    private final Audit audit;
    private final BusinessTime time;

    Appointments(
            AppointmentStore store, Mandates mandates, People people, DeskSight sight, Audit audit, BusinessTime time) {
        this.store = store;
        this.mandates = mandates;
        this.people = people;
        this.sight = sight;
        this.audit = audit;
        this.time = time;
    }

    /** With whom one can be made; each once. */
    @Transactional(readOnly = true)
    public List<Colleague> workers() {
        var all = mandates.colleagues(WORKERS);
        return all.stream()
                .filter(c -> c
                        == all.stream()
                                .filter(o -> o.account().equals(c.account()))
                                .findFirst()
                                .orElse(c))
                .toList();
    }

    public UUID book(Operator operator, @Nullable UUID person, Slot slot) {
        var present = person == null
                ? null
                : people.present(operator, person).person().id();
        var id = book(operator, null, present, slot);
        audit.wrote("appointment.booked", present == null ? "appointment" : "person", present == null ? id : present);
        return id;
    }

    /** For a contact, whose person has passed the gate. */
    UUID book(Operator operator, @Nullable UUID contact, @Nullable UUID person, Slot slot) {
        refuseImpossible(slot);
        var worker = workers().stream()
                .filter(c -> c.account().equals(slot.worker()))
                .findFirst()
                .orElseThrow(() -> new Refused("appointment.worker"));
        try {
            return store.add(contact, person, slot, worker.name(), operator);
        } catch (DataIntegrityViolationException e) {
            throw new Refused("appointment.busy", worker.name());
        }
    }

    private void refuseImpossible(Slot slot) {
        Unseen.refuse(slot.about());
        if (slot.starts().isBefore(now())) {
            throw new Refused("appointment.past");
        }
        if (slot.starts().toLocalDate().isAfter(time.today().plusYears(1))) {
            throw new Refused("appointment.far");
        }
        var hour = slot.starts().toLocalTime();
        if (slot.minutes() < 5 || slot.minutes() > 480 || hour.isBefore(FIRST) || hour.isAfter(LAST)) {
            throw new Refused("appointment.hours");
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), BusinessTime.ITALY);
    }

    /** Of a worker, of whom the operator may see the people; by the hour. */
    @Transactional(readOnly = true)
    public List<Appointment> of(Operator operator, UUID worker, Days days) {
        return store.of(worker, days, sight.rows(operator, "a"));
    }

    /** The appointment, for somebody who looks: the register says so. */
    public Appointment read(Operator operator, UUID id) {
        var found = store.find(id, sight.rows(operator, "a")).orElseThrow(() -> new NotFound("appointment", id));
        if (found.person() != null) {
            audit.read("appointment.read", "person", found.person());
        }
        return found;
    }

    /** Before it begins it can only be called off. */
    public void outcome(Operator operator, UUID id, Outcome outcome, @Nullable String note) {
        Unseen.refuse(note);
        var found = store.find(id, sight.rows(operator, "a")).orElseThrow(() -> new NotFound("appointment", id));
        if (outcome != Outcome.CANCELLED && found.starts().isAfter(now())) {
            throw new Refused("appointment.not-yet");
        }
        if (store.outcome(id, outcome, note, time.today()) == 0) {
            throw new Refused("appointment.over");
        }
        audit.wrote(
                "appointment.outcome",
                found.person() == null ? "appointment" : "person",
                found.person() == null ? id : found.person());
    }
}
