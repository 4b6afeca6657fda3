package it.trama.territory;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people live there: by counted body and year, by age and sex where it is known. A correction is a new row. */
@Service
@Transactional
public class Populations {
    private final PopulationStore store;
    private final BodyStore bodies;
    private final Audit audit;

    Populations(PopulationStore store, BodyStore bodies, Audit audit) {
        this.store = store;
        this.bodies = bodies;
        this.audit = audit;
    }

    /** Inhabitants of a body in a year. */
    public record Figure(String body, int year, int inhabitants, String source) {}

    /**
     * Those of an age and a sex.
     *
     * @param sex F, M or ALL
     */
    public record Band(int from, int to, String sex, int inhabitants) {}

    @Transactional(readOnly = true)
    public List<CountedBody> bodies() {
        return bodies.all();
    }

    /** The name of the aggregation in which each body is on this day, by the code of the body. */
    @Transactional(readOnly = true)
    public Map<String, String> aggregations(LocalDate day) {
        return bodies.aggregations(day);
    }

    /** The figures of all bodies that hold now, the newest year first. */
    @Transactional(readOnly = true)
    public List<Figure> all() {
        return store.all();
    }

    public void set(Figure figure) {
        if (bodies.all().stream().noneMatch(body -> body.code().equals(figure.body()))) {
            throw new NotFound("body", figure.body());
        }
        store.add(figure);
        audit.wrote("territory.population", "body", figure.body());
    }

    /** A band of a body in a year. */
    public record Aged(String body, int year, Band band) {}

    /** All bands that are written, by year, age and sex. */
    @Transactional(readOnly = true)
    public List<Aged> ages() {
        return store.ages();
    }

    @Transactional(readOnly = true)
    public List<Band> bands(String body, int year) {
        return store.bands(body, year);
    }

    /** Takes the bands in place of those of the year; refused when they overlap or hold more people than the body. */
    public void setBands(String body, int year, String source, List<Band> bands) {
        var whole = store.all().stream()
                .filter(figure -> figure.body().equals(body) && figure.year() == year)
                .findFirst()
                .orElseThrow(() -> new Refused("territory.bands-no-total", Integer.toString(year)));
        refuseOverlaps(bands);
        if (bands.stream().mapToInt(Band::inhabitants).sum() > whole.inhabitants()) {
            throw new Refused("territory.bands-too-many");
        }
        store.replaceBands(new Figure(body, year, whole.inhabitants(), source), bands);
        audit.wrote("territory.population", "body", body);
    }

    private static void refuseOverlaps(List<Band> bands) {
        for (var sex : List.of("F", "M", "ALL")) {
            var sorted = bands.stream()
                    .filter(band -> band.sex().equals(sex))
                    .sorted(java.util.Comparator.comparingInt(Band::from))
                    .toList();
            for (int i = 1; i < sorted.size(); i++) {
                if (sorted.get(i).from() <= sorted.get(i - 1).to()) {
                    throw new Refused("territory.bands-overlap", sorted.get(i).from());
                }
            }
        }
    }
}
