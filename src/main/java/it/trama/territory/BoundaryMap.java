package it.trama.territory;

import static it.trama.territory.Cartogram.at;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import it.trama.territory.Boundary.Point;
import it.trama.territory.MapDrawing.Mark;
import it.trama.territory.MapDrawing.Shape;
import it.trama.territory.MapDrawing.Sheet;
import it.trama.territory.MapDrawing.Text;
import it.trama.territory.MapDrawing.Together;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The district by its boundaries: longitude times the cosine of the latitude; bodies of several municipalities carry one figure. */
final class BoundaryMap {
    private static final double WIDTH = 600;
    private final Map<String, List<Flat>> outlines = new LinkedHashMap<>();
    private double height;

    /** A ring on paper. */
    private record Flat(List<double[]> points) {
        double area() {
            var sum = 0.0;
            for (int i = 1; i < points.size(); i++) {
                sum += points.get(i - 1)[0] * points.get(i)[1] - points.get(i)[0] * points.get(i - 1)[1];
            }
            return sum / 2;
        }

        /** Its centre of mass. */
        double[] centre() {
            double x = 0, y = 0;
            for (int i = 1; i < points.size(); i++) {
                var a = points.get(i - 1);
                var b = points.get(i);
                var cross = a[0] * b[1] - b[0] * a[1];
                x += (a[0] + b[0]) * cross;
                y += (a[1] + b[1]) * cross;
            }
            var six = 6 * area();
            return six == 0 ? points.getFirst() : new double[] {x / six, y / six};
        }

        /** How far it stretches through its centre, along this axis. */
        double span(int axis) {
            var through = centre()[1 - axis];
            var near = points.stream()
                    .filter(p -> Math.abs(p[1 - axis] - through) < 14)
                    .mapToDouble(p -> p[axis])
                    .summaryStatistics();
            return near.getCount() < 2 ? 0 : near.getMax() - near.getMin();
        }

        String path() {
            return points.stream().map(p -> at(p[0]) + " " + at(p[1])).collect(joining("L", "M", "Z"));
        }
    }

    BoundaryMap(List<Boundary> boundaries) {
        var east = boundaries.stream()
                .flatMap(Boundary::points)
                .mapToDouble(Point::longitude)
                .summaryStatistics();
        var north = boundaries.stream()
                .flatMap(Boundary::points)
                .mapToDouble(Point::latitude)
                .summaryStatistics();
        var cosine = Math.cos(Math.toRadians((north.getMin() + north.getMax()) / 2));
        var scale = WIDTH / Math.max((east.getMax() - east.getMin()) * cosine, 1e-6);
        height = (north.getMax() - north.getMin()) * scale;
        for (var boundary : boundaries) {
            outlines.put(
                    boundary.istat(),
                    boundary.rings().stream()
                            .map(ring -> new Flat(ring.stream()
                                    .map(p -> new double[] {
                                        (p.longitude() - east.getMin()) * cosine * scale,
                                        (north.getMax() - p.latitude()) * scale
                                    })
                                    .toList()))
                            .toList());
        }
    }

    MapDrawing draw(List<CountedBody> bodies, Map<String, Mark> marks, @Nullable String source) {
        var owners = new LinkedHashMap<String, CountedBody>();
        var together = new ArrayList<Together>();
        for (var body : largestFirst(bodies, marks)) {
            for (var seat : body.seats()) {
                var before = owners.putIfAbsent(seat.drawnAs(), body);
                if (before != null && before != body) {
                    together.add(new Together(body.name(), before.name()));
                }
            }
        }
        var shapes = new ArrayList<Shape>();
        owners.forEach((istat, body) -> {
            var rings = outlines.getOrDefault(istat, List.of());
            var mark = mark(body, marks);
            if (!rings.isEmpty()) {
                shapes.add(new Shape(rings.stream().map(Flat::path).collect(joining()), mark.tone(), mark.words()));
            }
        });
        var sheet = new Sheet("-2 -2 %s %s".formatted(at(WIDTH + 4), at(height + 4)), shapes, texts(owners, marks));
        return new MapDrawing(sheet, sheet, true, source, together);
    }

    private static List<CountedBody> largestFirst(List<CountedBody> bodies, Map<String, Mark> marks) {
        return bodies.stream()
                .sorted(comparingInt(body -> -mark(body, marks).inhabitants()))
                .toList();
    }

    private static Mark mark(CountedBody body, Map<String, Mark> marks) {
        return Objects.requireNonNull(marks.get(body.code()));
    }

    private List<Text> texts(Map<String, CountedBody> owners, Map<String, Mark> marks) {
        var texts = new ArrayList<Text>();
        for (var body : owners.values().stream().distinct().toList()) {
            owners.entrySet().stream()
                    .filter(owner -> owner.getValue() == body)
                    .flatMap(owner -> outlines.getOrDefault(owner.getKey(), List.of()).stream())
                    .max(comparingDouble(ring -> Math.abs(ring.area())))
                    .ifPresent(ring -> texts.addAll(words(ring, body.name(), mark(body, marks))));
        }
        return texts;
    }

    /** The name too where it fits, upright or turned; otherwise only the figure. */
    private static List<Text> words(Flat ring, String name, Mark mark) {
        var centre = ring.centre();
        var lines = Cartogram.lines(name);
        var needed = lines.stream().mapToInt(String::length).max().orElse(0) * 6.2;
        var upright = ring.span(0) >= needed;
        var turned = !upright && ring.span(1) >= needed;
        var shown = upright || turned ? lines : List.<String>of();
        var turn = turned ? "rotate(-80 %s %s)".formatted(at(centre[0]), at(centre[1])) : null;
        var y = centre[1] - (shown.size() * 12 + 15) / 2.0 + 10;
        var texts = new ArrayList<Text>();
        for (var line : shown) {
            texts.add(new Text(at(centre[0]), at(y), line, false, mark.dark(), turn));
            y += 12;
        }
        texts.add(new Text(at(centre[0]), at(y + 3), mark.figure(), true, mark.dark(), turn));
        return texts;
    }
}
