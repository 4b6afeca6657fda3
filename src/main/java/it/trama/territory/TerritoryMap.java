package it.trama.territory;

import it.trama.territory.CountedBody.Seat;
import it.trama.territory.MapDrawing.Mark;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the district: by its imported boundaries, or without them as circles at the seats. */
@Service
@Transactional(readOnly = true)
public class TerritoryMap {
    private final BodyStore bodies;
    private final BoundaryStore boundaries;

    TerritoryMap(BodyStore bodies, BoundaryStore boundaries) {
        this.bodies = bodies;
        this.boundaries = boundaries;
    }

    /** @param marks how one of these bodies is shown, or several in one shape, by their codes */
    public MapDrawing draw(Set<String> codes, Function<Set<String>, Mark> marks) {
        var shown = bodies.all().stream()
                .filter(body -> codes.contains(body.code()))
                .toList();
        var drawn = boundaries.latest();
        return drawn.isEmpty()
                ? cartogram(shown, marks)
                : new BoundaryMap(drawn).draw(shown, marks, boundaries.source());
    }

    private static MapDrawing cartogram(List<CountedBody> bodies, Function<Set<String>, Mark> marks) {
        var spots = bodies.stream()
                .filter(body -> body.seats().stream().anyMatch(Seat::known))
                .map(body -> spot(body, marks.apply(Set.of(body.code()))))
                .toList();
        return new MapDrawing(
                new Cartogram(600, 430, 78).draw(spots),
                new Cartogram(330, 400, 54).draw(spots),
                false,
                null,
                List.of());
    }

    /** In the middle of its seats. A degree of longitude is shorter than one of latitude by the cosine of the latitude. */
    private static Cartogram.Spot spot(CountedBody body, Mark mark) {
        var known = body.seats().stream().filter(Seat::known).toList();
        var north = known.stream()
                .mapToDouble(s -> Objects.requireNonNull(s.latitude()))
                .average()
                .orElseThrow();
        var east = known.stream()
                .mapToDouble(s -> Objects.requireNonNull(s.longitude()))
                .average()
                .orElseThrow();
        return new Cartogram.Spot(body.name(), east * Math.cos(Math.toRadians(north)), north, mark);
    }
}
