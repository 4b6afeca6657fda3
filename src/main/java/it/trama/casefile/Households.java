package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.casefile.Household.Kind;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With whom people belong together, from when to when: for the registry, for the ISEE, and in fact. */
@Service
@Transactional
public class Households {
    private final HouseholdStore store;
    private final People people;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    Households(HouseholdStore store, People people, CaseAccess access, Audit audit, BusinessTime time) {
        this.store = store;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** Those of today; whoever must not be seen is not in them. */
    @Transactional(readOnly = true)
    public List<Household> of(Operator operator, Person person) {
        return store.of(person.id(), time.today(), access.people(operator, "p"));
    }

    /**
     * Somebody who comes into the household of a person.
     *
     * @param other null: the person alone
     */
    public record Coming(
            Kind kind, @Nullable UUID other, @Nullable String role, LocalDate from) {}

    /** The household of the person that day, or a new one. */
    public void join(Operator operator, UUID person, Coming coming) {
        look(operator, person, coming.from());
        Unseen.refuse(coming.role());
        Days.refuseFuture(coming.from(), time.today());
        if (person.equals(coming.other())) {
            throw new Refused("household.self");
        }
        try {
            var before = store.find(person, coming.kind(), coming.from());
            if (coming.other() == null && before.isPresent()) {
                throw new Refused("household.there-already");
            }
            var household = before.orElseGet(() -> founded(person, coming));
            if (coming.other() != null) {
                look(operator, coming.other(), coming.from());
                store.join(household, coming.kind(), coming.other(), coming.role(), coming.from());
            }
        } catch (DataIntegrityViolationException e) {
            throw new Refused("household.two");
        }
        audit.wrote("person.household", "person", person);
    }

    private UUID founded(UUID person, Coming coming) {
        var household = store.found(coming.kind());
        store.join(household, coming.kind(), person, null, coming.from());
        return household;
    }

    /** From today the person is in it no more; that they were is kept. */
    public void leave(Operator operator, UUID person, UUID household) {
        look(operator, person);
        if (store.leave(household, person, time.today()) == 0) {
            throw new NotFound("household", household);
        }
        audit.wrote("person.household", "person", person);
    }

    /** They lived on that day. */
    private void look(Operator operator, UUID person, LocalDate day) {
        var known = people.glance(operator, person).orElseThrow(() -> new NotFound("person", person));
        Days.refuseOutsideLife(day, known.person().identity());
    }

    private void look(Operator operator, UUID person) {
        if (people.glance(operator, person).isEmpty()) {
            throw new NotFound("person", person);
        }
    }
}
