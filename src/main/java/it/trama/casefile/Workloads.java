package it.trama.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import it.trama.security.Colleague;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.staff.BodyHours;
import it.trama.staff.Contracts;
import it.trama.staff.Staffing;
import it.trama.territory.Aggregation;
import it.trama.territory.Municipality;
import it.trama.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who carries what, over the cases of the place, whoever asks: a protected one is in nobody's count. */
@Service
@Transactional(readOnly = true)
public class Workloads {
    /** The diaries are looked at over so many days. */
    public static final int DAYS = 28;

    private final WorkloadStore store;
    private final CaseAccess access;
    private final PlaceWorkers workers;
    private final Contracts contracts;
    private final Staffing staffing;
    private final Territory territory;
    private final BusinessTime time;

    Workloads(
            WorkloadStore store,
            CaseAccess access,
            PlaceWorkers workers,
            Contracts contracts,
            Staffing staffing,
            Territory territory,
            BusinessTime time) {
        this.store = store;
        this.access = access;
        this.workers = workers;
        this.contracts = contracts;
        this.staffing = staffing;
        this.territory = territory;
        this.time = time;
    }

    /** Of whoever works here today, the heaviest first; last who carries nothing yet. */
    public List<Workload> now(Operator operator) {
        if (operator.role() != Role.COORDINATOR) {
            return List.of();
        }
        var paid = contracts.on(time.today());
        var hired = hired(operator, paid.keySet());
        var found = store.loads(since(), access.figures(operator, "c")).stream()
                .filter(load -> load.cases() > 0 || hired.containsKey(load.account()))
                .collect(toMap(Workload::account, load -> load, (one, _) -> one, LinkedHashMap::new));
        hired.forEach((account, worker) -> found.putIfAbsent(account, Workload.nothing(worker)));
        return found.values().stream()
                .sorted(Comparator.comparing(Workload::bare))
                .map(load -> load.paid(paid.get(load.account())))
                .toList();
    }

    /** Those who can answer for cases here: the social workers, and whoever else has hours for it. */
    private Map<UUID, Colleague> hired(Operator operator, Set<UUID> paid) {
        return workers.of(operator).stream()
                .filter(one -> one.role() == Role.SOCIAL_WORKER || paid.contains(one.account()))
                .collect(toMap(Colleague::account, one -> one, (one, _) -> one, LinkedHashMap::new));
    }

    /** Open cases by the municipality to which they belong, and the time of the diaries there. */
    public List<PlaceLoad> places(Operator operator) {
        return store.places(since(), access.figures(operator, "c"));
    }

    /** The same by sub-district, beside the hours of social workers that its services have. */
    public List<ZoneLoad> zones(List<PlaceLoad> places) {
        var today = time.today();
        var hours = staffing.on(today, territory.lastCensus(today.getYear())).stream()
                .collect(groupingBy(
                        BodyHours::aggregation, reducing(BigDecimal.ZERO, BodyHours::hours, BigDecimal::add)));
        return territory.on(today).stream()
                .map(zone -> zone(zone, places, hours))
                .toList();
    }

    private static ZoneLoad zone(Aggregation zone, List<PlaceLoad> places, Map<String, BigDecimal> hours) {
        var codes = zone.municipalities().stream().map(Municipality::istat).toList();
        var within = places.stream()
                .filter(place -> codes.contains(place.municipality()))
                .toList();
        return new ZoneLoad(
                zone.name(),
                within.stream().mapToInt(PlaceLoad::cases).sum(),
                within.stream().mapToInt(PlaceLoad::complex).sum(),
                within.stream().mapToInt(PlaceLoad::minutes).sum(),
                hours.getOrDefault(zone.name(), BigDecimal.ZERO));
    }

    private LocalDate since() {
        return time.today().minusDays(DAYS - 1);
    }

    /** @param municipality ISTAT code; empty: of no municipality */
    public record PlaceLoad(String municipality, int cases, int complex, int minutes) {}

    /** @param hours of social workers a week, in the services of the sub-district */
    public record ZoneLoad(String name, int cases, int complex, int minutes, BigDecimal hours) {}
}
