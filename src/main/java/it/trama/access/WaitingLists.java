package it.trama.access;

import it.trama.access.WaitingList.Ending;
import it.trama.access.WaitingList.Founding;
import it.trama.access.WaitingList.Place;
import it.trama.access.WaitingList.Turn;
import it.trama.audit.Audit;
import it.trama.casefile.People;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The waiting lists: published criteria, points, order, and each change with its reason. Nobody outside the team of a protected
 * person sees a gap where they stand.
 */
@Service
@Transactional
public class WaitingLists {
    private final WaitingStore store;
    private final People people;
    private final DeskSight sight;
    private final Audit audit;
    private final BusinessTime time;

    WaitingLists(WaitingStore store, People people, DeskSight sight, Audit audit, BusinessTime time) {
        this.store = store;
        this.people = people;
        this.sight = sight;
        this.audit = audit;
        this.time = time;
    }

    /** By name, with their criteria. */
    @Transactional(readOnly = true)
    public List<WaitingList> all(Operator operator) {
        return store.lists(null, sight.notProtected(operator, "w"));
    }

    @Transactional(readOnly = true)
    public WaitingList find(Operator operator, UUID id) {
        return store.lists(id, sight.notProtected(operator, "w")).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("waiting list", id));
    }

    public UUID found(Founding founding) {
        Unseen.refuse(founding.name(), founding.about(), founding.rules());
        try {
            var id = store.add(founding, time.today());
            audit.wrote("waiting.founded", "waiting list", id);
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refused("waiting.name-taken", founding.name());
        }
    }

    /** Those who wait, in their order, as far as the operator may see them. */
    public List<Place> order(Operator operator, UUID list, int most) {
        var order = store.order(list, sight.notProtected(operator, "w"), sight.rows(operator, "w"), most);
        audit.readEach(
                "waiting.read", "person", order.stream().map(Place::person).toList());
        return order;
    }

    /** @param since not tomorrow, and not before the list was there */
    public record Entering(UUID list, UUID person, LocalDate since, List<Integer> criteria, String reason) {
        Entering of(UUID other) {
            return new Entering(list, other, since, criteria, reason);
        }
    }

    public UUID enter(Operator operator, Entering asked) {
        Unseen.refuse(asked.reason());
        var list = find(operator, asked.list());
        var known = people.present(operator, asked.person());
        var entering = asked.of(known.person().id());
        refuseDay(entering.since(), list);
        try {
            var municipality = known.person().identity().contacts().municipality();
            var id = store.enter(entering, municipality, list.points(entering.criteria()), operator.name());
            audit.wrote("waiting.entered", "person", entering.person());
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refused("waiting.already");
        }
    }

    private void refuseDay(LocalDate since, WaitingList list) {
        if (since.isAfter(time.today())) {
            throw new Refused("request.future");
        }
        if (since.isBefore(list.since())) {
            throw new Refused("waiting.before", Words.date(list.since()));
        }
    }

    /** The place, for somebody who looks: the register says so. */
    public Place read(Operator operator, UUID id) {
        var place = place(operator, id);
        audit.read("waiting.read", "person", place.person());
        return place;
    }

    private Place place(Operator operator, UUID id) {
        return store.find(id, sight.notProtected(operator, "w"), sight.rows(operator, "w"))
                .orElseThrow(() -> new NotFound("place on a waiting list", id));
    }

    @Transactional(readOnly = true)
    public List<Turn> turns(Place place) {
        return store.turns(place.id());
    }

    /** Other criteria hold now; refused with {@link Conflict} when somebody else has revised it since this version. */
    public void revise(Operator operator, UUID id, int version, List<Integer> criteria, String reason) {
        Unseen.refuse(reason);
        var place = place(operator, id);
        var points = find(operator, place.list()).points(criteria);
        if (place.ended() != null) {
            throw new Refused("waiting.over");
        }
        if (!store.revise(id, version, criteria, points)) {
            throw new Conflict("place " + id);
        }
        store.turn(id, new Turn(time.today(), "CRITERIA", points, reason, operator.name()));
        audit.wrote("waiting.revised", "person", place.person());
    }

    public void leave(Operator operator, UUID id, Ending ending, LocalDate day, String reason) {
        Unseen.refuse(reason);
        var place = place(operator, id);
        if (day.isAfter(time.today())) {
            throw new Refused("request.future");
        }
        if (day.isBefore(place.entered())) {
            throw new Refused("request.before", Words.date(place.entered()));
        }
        if (!store.leave(id, ending, day)) {
            throw new Refused("waiting.over");
        }
        store.turn(id, new Turn(day, "LEFT", place.points(), reason, operator.name()));
        audit.wrote("waiting.left", "person", place.person());
    }
}
