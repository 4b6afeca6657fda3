package it.trama.territory;

import static java.util.stream.Collectors.groupingBy;

import it.trama.audit.Audit;
import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district on the ground, on any day. */
@Service
@Transactional
public class Territory {
    private final TerritoryStore store;
    private final Audit audit;

    Territory(TerritoryStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** The aggregations with the municipalities that exist on this day, by name. */
    @Transactional(readOnly = true)
    public List<Aggregation> on(LocalDate day) {
        return store.members(day).stream()
                .collect(groupingBy(
                        TerritoryStore.Member::aggregation, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .map(members -> new Aggregation(
                        members.getFirst().aggregation(),
                        members.getFirst().aggregationName(),
                        members.stream()
                                .map(TerritoryStore.Member::municipality)
                                .toList()))
                .toList();
    }

    /** Inhabitants in a year of the bodies that are in the district on this day. */
    @Transactional(readOnly = true)
    public int inhabitants(int year, LocalDate day) {
        return store.inhabitants(year, day);
    }

    /** The last year whose population is known, not after this one. */
    @Transactional(readOnly = true)
    public int lastCensus(int year) {
        return store.lastCensus(year);
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return store.isEmpty();
    }

    /** Writes a district down as a document describes it; refused for a municipality that did not exist on that day. */
    public void write(Census census) {
        census.members().forEach(member -> refuseUnlessItExists(member.istat(), census.from()));
        store.write(census);
        audit.wrote("territory.written", "district", census.source());
    }

    /** From this day these municipalities are in another aggregation of the district; what was before stays. */
    public void move(List<String> municipalities, String aggregation, LocalDate from) {
        if (!store.isAggregation(aggregation)) {
            throw new Refused("territory.no-aggregation", aggregation);
        }
        var codes = standing(municipalities, from);
        codes.forEach(code -> refuseUnlessItCanMove(code, aggregation, from));
        codes.forEach(code -> {
            store.leave(code, from);
            store.join(code, aggregation, from);
        });
        municipalities.forEach(istat -> audit.wrote("territory.moved", "municipality", istat));
    }

    /** The same, into an aggregation that begins with them. */
    public void moveToNew(List<String> municipalities, String aggregation, LocalDate from) {
        found(aggregation);
        move(municipalities, aggregation, from);
    }

    private void refuseUnlessItCanMove(String code, String aggregation, LocalDate from) {
        var now = stays(code).stream()
                .filter(stay -> stay.holdsOn(from))
                .findFirst()
                .orElseThrow(() -> new Refused("territory.not-here", code, Words.date(from)));
        if (now.aggregation().equals(aggregation)) {
            throw new Refused("territory.already-there", aggregation);
        }
        if (now.until() != null || now.from().equals(from)) {
            throw new Refused("territory.later-move");
        }
    }

    /** From this day these municipalities are of the district, in this aggregation, each or all together with figures of their own. */
    public void enter(List<String> municipalities, String aggregation, LocalDate from, boolean together) {
        for (var istat : municipalities) {
            refuseUnlessItExists(istat, from);
            if (stays(istat).stream()
                    .anyMatch(stay -> stay.until() == null || stay.until().isAfter(from))) {
                throw new Refused("territory.later-move");
            }
        }
        found(aggregation);
        municipalities.forEach(istat -> store.join(istat, aggregation, from));
        count(municipalities.stream().filter(istat -> !store.isCounted(istat)).toList(), aggregation, together);
        municipalities.forEach(istat -> audit.wrote("territory.entered", "municipality", istat));
    }

    private void found(String aggregation) {
        if (!store.isAggregation(aggregation)) {
            store.aggregation(aggregation);
        }
    }

    private void count(List<String> municipalities, String aggregation, boolean together) {
        if (together && municipalities.size() > 1) {
            store.body(
                    new Census.Counted("U" + municipalities.getFirst(), aggregation, municipalities, 0), aggregation);
        } else {
            municipalities.forEach(istat -> store.body(
                    new Census.Counted(
                            istat, store.municipality(istat).orElseThrow().name(), List.of(istat), 0),
                    aggregation));
        }
    }

    /** From this day these municipalities are of another district; their figures before that day stay here. */
    public void leave(List<String> municipalities, LocalDate from) {
        for (var code : standing(municipalities, from)) {
            if (store.leave(code, from) == 0) {
                throw new Refused("territory.later-move");
            }
        }
        municipalities.forEach(istat -> audit.wrote("territory.left", "municipality", istat));
    }

    /** The codes under which these municipalities are in the district on this day; refused where a figure would have to be split. */
    private List<String> standing(List<String> municipalities, LocalDate day) {
        municipalities.forEach(istat -> refuseUnlessItExists(istat, day));
        var codes = municipalities.stream()
                .flatMap(istat -> here(istat, day).stream())
                .distinct()
                .toList();
        store.split(codes, day).ifPresent(body -> {
            throw new Refused("territory.would-split", body);
        });
        return codes;
    }

    private List<String> here(String istat, LocalDate day) {
        var codes = store.standing(istat, day);
        if (codes.isEmpty()) {
            throw new Refused("territory.not-here", istat, Words.date(day));
        }
        return codes;
    }

    /** All stays of a municipality in the district, the oldest first. */
    @Transactional(readOnly = true)
    public List<Stay> stays(String istat) {
        return store.stays(List.of(istat));
    }

    /** The same for a municipality and those that became it. */
    @Transactional(readOnly = true)
    public List<Stay> stays(List<String> family) {
        return family.isEmpty() ? List.of() : store.stays(family);
    }

    /** The municipality, also one that was merged away, and those that became it. */
    @Transactional(readOnly = true)
    public List<Municipality> family(String istat) {
        return store.family(istat);
    }

    /** An aggregation, or a municipality: the codes under which they are and have been known. */
    @Transactional(readOnly = true)
    public List<String> reach(boolean aggregation, String id, LocalDate day) {
        return aggregation ? store.within(id, day) : store.codes(id);
    }

    void refuseUnlessItExists(String istat, LocalDate day) {
        var municipality = store.municipality(istat).orElseThrow(() -> new Refused("territory.unknown", istat));
        if (!municipality.existsOn(day)) {
            throw new Refused("territory.not-valid", municipality.name(), Words.date(day));
        }
    }
}
