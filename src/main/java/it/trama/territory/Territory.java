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

    /** From this day the municipality is in another aggregation of the district; what was before stays. */
    public void move(String istat, String aggregation, LocalDate from) {
        refuseUnlessItExists(istat, from);
        if (!store.isAggregation(aggregation)) {
            throw new Refused("territory.no-aggregation", aggregation);
        }
        var now = stays(istat).stream()
                .filter(stay -> !from.isBefore(stay.from()) && (stay.until() == null || from.isBefore(stay.until())))
                .findFirst()
                .orElseThrow(() -> new Refused("territory.not-here", istat, Words.date(from)));
        if (now.aggregation().equals(aggregation)) {
            throw new Refused("territory.already-there", aggregation);
        }
        if (now.until() != null || now.from().equals(from)) {
            throw new Refused("territory.later-move");
        }
        store.leave(istat, from);
        store.join(istat, aggregation, from);
        audit.wrote("territory.moved", "municipality", istat);
    }

    /** From this day the municipality is of the district, in this aggregation. */
    public void enter(String istat, String aggregation, LocalDate from) {
        refuseUnlessItExists(istat, from);
        if (stays(istat).stream()
                .anyMatch(stay -> stay.until() == null || stay.until().isAfter(from))) {
            throw new Refused("territory.later-move");
        }
        if (!store.isAggregation(aggregation)) {
            store.aggregation(aggregation);
        }
        store.join(istat, aggregation, from);
        audit.wrote("territory.entered", "municipality", istat);
    }

    /** From this day the municipality is of another district; its figures before that day stay here. */
    public void leave(String istat, LocalDate from) {
        if (store.leave(istat, from) == 0) {
            throw new Refused("territory.not-here", istat, Words.date(from));
        }
        audit.wrote("territory.left", "municipality", istat);
    }

    /** All stays of a municipality in the district, the oldest first. */
    @Transactional(readOnly = true)
    public List<Stay> stays(String istat) {
        return store.stays(istat);
    }

    /** The municipality, also one that was merged away, and those that became it. */
    @Transactional(readOnly = true)
    public List<Municipality> family(String istat) {
        return store.family(istat);
    }

    void refuseUnlessItExists(String istat, LocalDate day) {
        var municipality = store.municipality(istat).orElseThrow(() -> new Refused("territory.unknown", istat));
        if (!municipality.existsOn(day)) {
            throw new Refused("territory.not-valid", municipality.name(), Words.date(day));
        }
    }
}
