package it.trama.territory;

import static java.util.stream.Collectors.toSet;

import it.trama.audit.Audit;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boundaries by which the map is drawn: the office brings them, with whose they are. */
@Service
@Transactional
public class Boundaries {
    private final BoundaryStore store;
    private final BodyStore bodies;
    private final Audit audit;
    private final BusinessTime time;

    Boundaries(BoundaryStore store, BodyStore bodies, Audit audit, BusinessTime time) {
        this.store = store;
        this.bodies = bodies;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Takes from a GeoJSON the municipalities of the district, in place of those imported before.
     *
     * @return how many were taken
     */
    public int load(byte[] geoJson, String source) {
        if (source.isBlank()) {
            throw new Refused("territory.geojson.no-source");
        }
        var own = bodies.all().stream()
                .flatMap(body -> body.seats().stream())
                .map(CountedBody.Seat::drawnAs)
                .collect(toSet());
        var taken = new GeoJson()
                .read(geoJson).stream().filter(b -> own.contains(b.istat())).toList();
        if (taken.isEmpty()) {
            throw new Refused("territory.geojson.none-of-ours");
        }
        if (taken.stream().map(Boundary::istat).distinct().count() < taken.size()) {
            throw new Refused("territory.geojson.twice");
        }
        store.replace(taken, source.strip(), time.today());
        audit.wrote("territory.boundaries", "district", source.strip());
        return taken.size();
    }
}
