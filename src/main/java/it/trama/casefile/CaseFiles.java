package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases: those whom the services follow. */
@Service
@Transactional
public class CaseFiles {
    private final CaseStore store;
    private final TeamStore teams;
    private final PersonStore people;
    private final ProtectionStore protection;
    private final CasePlaces places;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    CaseFiles(
            CaseStore store,
            TeamStore teams,
            PersonStore people,
            ProtectionStore protection,
            CasePlaces places,
            CaseAccess access,
            Audit audit,
            BusinessTime time) {
        this.store = store;
        this.teams = teams;
        this.people = people;
        this.protection = protection;
        this.places = places;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /**
     * What a case begins with.
     *
     * @param municipality ISTAT code of the municipality to which it belongs; null: the likeliest
     * @param guarded from its first moment nobody outside the team sees it, nor its person
     */
    public record Opening(
            UUID person,
            LocalDate day,
            String reason,
            Complexity complexity,
            @Nullable String municipality,
            boolean guarded) {
        Opening about(UUID other) {
            return new Opening(other, day, reason, complexity, municipality, guarded);
        }

        Opening in(String place) {
            return new Opening(person, day, reason, complexity, place, guarded);
        }
    }

    /** One step: the operator answers for it from that day. */
    public UUID open(Operator operator, Opening asked) {
        var opening = asked.about(people.present(asked.person()));
        Unseen.refuse(opening.reason());
        var person = people.find(opening.person(), access.people(operator, "p"))
                .orElseThrow(() -> new NotFound("person", opening.person()));
        refuseImpossible(opening.day(), person);
        var place = opening.municipality() != null ? opening.municipality() : places.likeliest(operator, person);
        if (place == null) {
            throw new Refused("case.place.unknown");
        }
        try {
            var id = store.open(opening.in(place), operator.account());
            teams.join(id, member(operator, opening.day()));
            if (opening.guarded()) {
                protection.settle(opening.person());
            }
            audit.wrote("case.opened", "person", opening.person());
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refused("case.already-open");
        }
    }

    private void refuseImpossible(LocalDate day, Person person) {
        Days.refuseFuture(day, time.today());
        Days.refuseOutsideLife(day, person.identity());
        store.lastClosed(person.id()).filter(day::isBefore).ifPresent(closed -> {
            throw new Refused("case.overlaps", Words.date(closed));
        });
    }

    private static TeamMember member(Operator operator, LocalDate day) {
        return new TeamMember(operator.account(), operator.name(), true, operator.body(), operator.role(), day);
    }

    /** ISTAT code of the municipality to which a case of the person would belong; empty: nobody knows. */
    @Transactional(readOnly = true)
    public Optional<String> place(Operator operator, UUID person) {
        return people.find(person, access.people(operator, "p"))
                .flatMap(found -> Optional.ofNullable(places.likeliest(operator, found)));
    }

    /** Those of a person that this operator may read, the open one first. */
    @Transactional(readOnly = true)
    public List<CaseFile> of(Operator operator, UUID person) {
        return store.of(person, access.cases(operator, "c"));
    }

    /** The one to read about a person: the open one, or else the last; not put down as a reading. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> current(Operator operator, UUID person) {
        return of(operator, person).stream().findFirst();
    }

    /** The open one in which the operator works. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> worked(Operator operator, UUID person) {
        return store.of(person, access.work(operator, "c")).stream()
                .filter(CaseFile::open)
                .findFirst();
    }

    public void close(Operator operator, UUID id, Ending ending) {
        var file = taken(operator, id);
        Days.refuseFuture(ending.day(), time.today());
        if (!file.open()) {
            throw new Refused("case.closed-already");
        }
        var begun = store.begun(id);
        if (ending.day().isBefore(begun)) {
            throw new Refused("case.ends-before", Words.date(begun));
        }
        if (!store.close(id, ending)) {
            throw new Refused("case.closed-already");
        }
        settle(file);
        audit.wrote("case.closed", "person", file.person());
    }

    /** The same case goes on, with the same team. */
    public void reopen(Operator operator, UUID id) {
        var file = taken(operator, id);
        if (file.open()) {
            throw new Refused("case.open-already");
        }
        try {
            store.reopen(id, time.today());
        } catch (DataIntegrityViolationException e) {
            throw new Refused("case.already-open");
        }
        settle(file);
        audit.wrote("case.reopened", "person", file.person());
    }

    /** What the desk may say; nothing, or nothing any more. */
    public void leaveAtDesk(Operator operator, UUID id, String text) {
        leaveAtDesk(operator, id, led(operator, id).version(), text);
    }

    /** Refused with {@link Conflict} when somebody else changed the case since this version. */
    public void leaveAtDesk(Operator operator, UUID id, int version, String text) {
        Unseen.refuse(text);
        var file = taken(operator, id);
        if (file.guarded()) {
            throw new Refused("case.desk.protected");
        }
        if (!store.deskNote(id, version, text.isBlank() ? null : text.strip())) {
            throw new Conflict("case " + id);
        }
        audit.wrote("case.desk-note", "person", file.person());
    }

    /** Outside the team the case does not exist any more, nor its person; or exists again. */
    public void guard(Operator operator, UUID id, boolean guarded) {
        var file = taken(operator, id);
        try {
            store.guard(id, guarded);
            protection.settle(file.person());
        } catch (DuplicateKeyException e) {
            throw new Refused("person.code-taken");
        }
        audit.wrote(guarded ? "case.guarded" : "case.unguarded", "person", file.person());
    }

    /** It belongs to another municipality from now on, and its coordinator answers for it. */
    public void move(Operator operator, UUID id, String municipality) {
        var file = taken(operator, id);
        if (places.all().stream().noneMatch(place -> place.istat().equals(municipality))) {
            throw new Refused("case.place.unknown");
        }
        store.move(id, municipality);
        audit.wrote("case.moved", "person", file.person());
    }

    public void revise(Operator operator, UUID id, int version, String reason, Complexity complexity) {
        Unseen.refuse(reason);
        var file = taken(operator, id);
        if (!store.revise(id, version, reason, complexity)) {
            throw new Conflict("case " + id);
        }
        audit.wrote("case.revised", "person", file.person());
    }

    private void settle(CaseFile file) {
        if (file.guarded()) {
            protection.settle(file.person());
        }
    }

    /** The same as {@link #led}, and nobody else acts on it until this is done. */
    CaseFile taken(Operator operator, UUID id) {
        store.lock(id);
        return led(operator, id);
    }

    /** The case, for somebody who answers for it: refused for the rest of the team, not found for others. */
    @Transactional(readOnly = true)
    public CaseFile led(Operator operator, UUID id) {
        var file = store.find(id, access.work(operator, "c")).orElseThrow(() -> new NotFound("case", id));
        if (!access.leads(operator, file)) {
            throw new Refused("case.only-responsible");
        }
        return file;
    }
}
