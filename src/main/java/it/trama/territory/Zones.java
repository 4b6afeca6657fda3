package it.trama.territory;

import static java.util.stream.Collectors.toSet;

import it.trama.audit.Audit;
import it.trama.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sub-districts, management zones and health districts, each with its days; and who leads the district. */
@Service
@Transactional
public class Zones {
    private final ZoneStore store;
    private final Territory territory;
    private final Audit audit;

    Zones(ZoneStore store, Territory territory, Audit audit) {
        this.store = store;
        this.territory = territory;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Zone> on(LocalDate day) {
        return store.on(day);
    }

    /** The health district against the social one, on a day. */
    @Transactional(readOnly = true)
    public HealthMatch health(LocalDate day) {
        var social = territory.on(day).stream()
                .flatMap(a -> a.municipalities().stream())
                .map(Municipality::istat)
                .collect(toSet());
        return HealthMatch.of(social, store.on(day));
    }

    @Transactional(readOnly = true)
    public Optional<String> leadBody(LocalDate day) {
        return store.leadBody(day);
    }

    /** From this day the body acts and accounts for the district. */
    public void lead(String name, LocalDate from) {
        dated(() -> {
            store.endLead(from);
            store.beginLead(name, from);
        });
        audit.wrote("territory.lead", "district", name);
    }

    /** From this day these municipalities are in the zone, and in no other of its kind; what was before stays. */
    public void gather(Zone zone, LocalDate from) {
        zone.municipalities().forEach(istat -> territory.refuseUnlessItExists(istat, from));
        store.add(zone);
        dated(() -> zone.municipalities().forEach(istat -> {
            store.end(zone.kind(), istat, from);
            store.begin(zone, istat, from);
        }));
        audit.wrote("territory.zone", "zone", zone.name());
    }

    private static void dated(Runnable change) {
        try {
            change.run();
        } catch (DataIntegrityViolationException e) {
            throw new Refused("territory.later-move");
        }
    }
}
