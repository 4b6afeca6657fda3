package it.trama.casefile;

import static java.util.Comparator.comparingInt;

import it.trama.audit.Audit;
import it.trama.casefile.IdentityPolicy.Problem;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people whom the services know. */
@Service
@Transactional
public class People {
    /** So many are looked at for a likeness. */
    private static final int LOOKED_AT = 60;

    private final PersonStore store;
    private final PersonFinder finder;
    private final ResidenceStore residences;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    People(
            PersonStore store,
            PersonFinder finder,
            ResidenceStore residences,
            CaseAccess access,
            Audit audit,
            BusinessTime time) {
        this.residences = residences;
        this.store = store;
        this.finder = finder;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** Those who may be meant by these words (names, also misspelt; year or day of birth; a code), the likeliest first. */
    @Transactional(readOnly = true)
    public List<Known> find(Operator operator, String words, int most) {
        var wanted = Wanted.of(words);
        var sight = access.people(operator, "p");
        if (wanted.code() != null) {
            return finder.withCode(wanted.code(), sight);
        }
        var found = finder.called(wanted, wanted.marks(), sight, most);
        return found.isEmpty() && wanted.words().size() > 1 ? finder.near(wanted, sight, most) : found;
    }

    /** Those who may be the one described, the likeliest first, each with the reasons. */
    @Transactional(readOnly = true)
    public List<Likeness> like(Operator operator, Identity described) {
        return like(operator, described, Set.of());
    }

    /** Without those who are known to be somebody else. */
    List<Likeness> like(Operator operator, Identity described, Set<UUID> others) {
        var wanted = Wanted.of(described);
        var sight = access.people(operator, "p");
        var found = finder.called(wanted, wanted.marks(), sight, LOOKED_AT).stream()
                .collect(Collectors.toMap(known -> known.person().id(), known -> known, (a, _) -> a));
        if (wanted.code() != null) {
            finder.withCode(wanted.code(), sight)
                    .forEach(k -> found.put(k.person().id(), k));
        }
        return found.values().stream()
                .filter(known -> !others.contains(known.person().id()))
                .map(known -> Likeness.of(described, known))
                .filter(Likeness::worthALook)
                .sorted(comparingInt(Likeness::points).reversed())
                .limit(5)
                .toList();
    }

    /** The person and who follows them, for somebody who looks: the register says so. */
    public Known look(Operator operator, UUID id) {
        var known = glance(operator, id).orElseThrow(() -> new NotFound("person", id));
        audit.read("person.read", "person", id);
        return known;
    }

    /** The same at the desk, while somebody types; the note that was left there is a reading. */
    public Optional<Known> atDesk(Operator operator, UUID id) {
        var known = glance(operator, id);
        known.map(Known::following)
                .filter(following -> following.deskNote() != null)
                .ifPresent(_ -> audit.readOnce("desk.read", "person", id));
        return known;
    }

    /**
     * The person, for whoever writes something about them now: nobody merges them meanwhile, and who was merged since the form
     * was opened is the one who was kept.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Known present(Operator operator, UUID id) {
        var sight = access.people(operator, "p");
        return finder.held(id, sight)
                .or(() -> finder.held(store.present(id), sight))
                .orElseThrow(() -> new NotFound("person", id));
    }

    /** The person and who follows them; not put down as a reading. */
    @Transactional(readOnly = true)
    public Optional<Known> glance(Operator operator, UUID id) {
        return finder.find(id, access.people(operator, "p"));
    }

    /** All under whom the person was written down: their own, and those of whoever turned out to be this person. */
    @Transactional(readOnly = true)
    public List<UUID> identities(UUID id) {
        return store.identities(id);
    }

    /** Those of these people who exist for the operator; not put down as a reading. */
    @Transactional(readOnly = true)
    public Map<UUID, Known> among(Operator operator, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : finder.all(ids, access.people(operator, "p")).stream()
                        .collect(Collectors.toMap(known -> known.person().id(), known -> known));
    }

    /** Where the person has lived, the last place first. */
    @Transactional(readOnly = true)
    public List<Residence> residences(Person person) {
        return residences.of(person.id());
    }

    /** What is wrong with somebody described, by part; the first of each. */
    public Map<String, Refused> problems(Identity identity) {
        return IdentityPolicy.problems(identity, time.today()).stream()
                .collect(Collectors.toMap(Problem::part, Problem::why, (first, _) -> first));
    }

    /** Somebody whom nobody in the district knew. */
    public UUID add(Identity identity) {
        return add(identity, false);
    }

    /** Somebody whom the operator did not know; who has the same code beyond their mandate is not betrayed. */
    public UUID add(Operator operator, Identity identity) {
        return add(identity, elsewhere(operator, identity, null));
    }

    private UUID add(Identity identity, boolean elsewhere) {
        refuseImpossible(identity);
        var id = onceOnly(() -> store.add(identity, elsewhere));
        residences.settle(id, identity.contacts(), time.today());
        audit.wrote("person.added", "person", id);
        return id;
    }

    /** Refused with {@link Conflict} when somebody else changed it since this version. */
    public void change(Operator operator, UUID id, int version, Identity identity) {
        refuseImpossible(identity);
        if (store.find(id, access.people(operator, "p")).isEmpty()) {
            throw new NotFound("person", id);
        }
        var elsewhere = elsewhere(operator, identity, id);
        if (!onceOnly(() -> store.change(id, version, identity, elsewhere))) {
            throw new Conflict("person " + id);
        }
        residences.settle(id, identity.contacts(), time.today());
        audit.wrote("person.changed", "person", id);
    }

    /** The code is only with people whom the operator does not see; refused when it is with one whom they see. */
    private boolean elsewhere(Operator operator, Identity identity, @Nullable UUID self) {
        var code = identity.codes().fiscal();
        if (code == null || !store.taken(code, self)) {
            return false;
        }
        if (finder.withCode(code, access.people(operator, "p")).stream()
                .anyMatch(known -> !known.person().id().equals(self))) {
            throw new Refused("person.code-taken");
        }
        return true;
    }

    private void refuseImpossible(Identity identity) {
        IdentityPolicy.problems(identity, time.today()).stream().findFirst().ifPresent(problem -> {
            throw problem.why();
        });
    }

    private static <T> T onceOnly(java.util.function.Supplier<T> act) {
        try {
            return act.get();
        } catch (DuplicateKeyException e) {
            throw new Refused("person.code-taken");
        }
    }
}
