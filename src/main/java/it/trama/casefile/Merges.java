package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one person of two who turned out to be the same, and two again when that was a mistake. Who does it sees both. */
@Service
@Transactional
public class Merges {
    public static final Set<Role> MAY = Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR);
    private final MergeStore store;
    private final ApartStore apart;
    private final PersonStore people;
    private final List<PersonRecords> records;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    Merges(
            MergeStore store,
            ApartStore apart,
            PersonStore people,
            List<PersonRecords> records,
            CaseAccess access,
            Audit audit,
            BusinessTime time) {
        this.store = store;
        this.apart = apart;
        this.people = people;
        this.records = records;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** All that is written about the one who goes is about the kept one from now on; what of that one was not known is filled. */
    public UUID merge(Operator operator, UUID kept, UUID gone) {
        store.lock(kept, gone);
        MergePolicy.check(side(operator, kept), side(operator, gone), apart.said(kept, gone));
        var id = sound(() -> merged(operator, kept, gone));
        audit.wrote("person.merged", "person", kept);
        audit.wrote("person.merged", "person", gone);
        return id;
    }

    private UUID merged(Operator operator, UUID kept, UUID gone) {
        var id = store.add(kept, gone, operator, now());
        store.moved(
                id, records.stream().flatMap(r -> r.move(gone, kept).stream()).toList());
        store.hide(kept, gone);
        return id;
    }

    private MergePolicy.Side side(Operator operator, UUID person) {
        return new MergePolicy.Side(seen(operator, person), store.openCase(person));
    }

    private Person seen(Operator operator, UUID person) {
        if (!MAY.contains(operator.role())) {
            throw new NotFound("person", person);
        }
        return people.find(person, access.people(operator, "p")).orElseThrow(() -> new NotFound("person", person));
    }

    /** What was moved goes back; what came after stays with the kept one. */
    public void undo(Operator operator, UUID kept, UUID merge) {
        seen(operator, kept);
        var done = store.find(merge).filter(m -> m.kept().equals(kept)).orElseThrow(() -> new NotFound("merge", merge));
        store.lock(kept, done.gone());
        sound(() -> undone(operator, done));
        audit.wrote("person.unmerged", "person", kept);
        audit.wrote("person.unmerged", "person", done.gone());
    }

    private UUID undone(Operator operator, Merge done) {
        store.undone(done.id(), operator, now());
        var moved = store.moved(done.id());
        records.forEach(r -> r.moveBack(done.kept(), done.gone(), moved));
        store.show(done.id(), done.kept(), done.gone());
        return done.id();
    }

    private static UUID sound(java.util.function.Supplier<UUID> act) {
        try {
            return act.get();
        } catch (DataIntegrityViolationException e) {
            throw new Refused("merge.clash");
        }
    }

    /** Those that still hold for a person whom the operator sees, the last first. */
    @Transactional(readOnly = true)
    public List<Merge> of(Operator operator, UUID kept) {
        return MAY.contains(operator.role())
                        && people.find(kept, access.people(operator, "p")).isPresent()
                ? store.of(kept)
                : List.of();
    }

    /** Who is meant by an address written before a merge. */
    @Transactional(readOnly = true)
    public Optional<UUID> keptInsteadOf(Operator operator, UUID gone) {
        return store.keptInsteadOf(gone)
                .filter(kept -> people.find(kept, access.people(operator, "p")).isPresent());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }
}
