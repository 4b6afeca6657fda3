package it.trama.territory;

import static it.trama.territory.Cartogram.at;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import it.trama.territory.Boundary.Point;
import it.trama.territory.MapDrawing.Mark;
import it.trama.territory.MapDrawing.Shape;
import it.trama.territory.MapDrawing.Sheet;
import it.trama.territory.MapDrawing.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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

        /** How much room there is around its centre along this axis, for words that are so thick: twice the nearer side. */
        double room(int axis, double thick) {
            return Math.min(side(axis, -thick / 2), Math.min(side(axis, 0), side(axis, thick / 2))) * 2;
        }

        /** From the centre, this much beside it, to the nearest edge in both directions; nothing where that is outside. */
        private double side(int axis, double beside) {
            var centre = centre();
            var through = centre[1 - axis] + beside;
            double before = Double.MAX_VALUE, after = Double.MAX_VALUE;
            for (int i = 1; i < points.size(); i++) {
                var a = points.get(i - 1);
                var b = points.get(i);
                if (a[1 - axis] > through == b[1 - axis] > through) {
                    continue;
                }
                var share = (through - a[1 - axis]) / (b[1 - axis] - a[1 - axis]);
                var away = a[axis] + share * (b[axis] - a[axis]) - centre[axis];
                before = away < 0 ? Math.min(before, -away) : before;
                after = away >= 0 ? Math.min(after, away) : after;
            }
            return before == Double.MAX_VALUE || after == Double.MAX_VALUE ? 0 : Math.min(before, after);
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

    /** Each shape has the figure of the bodies in it, added where they are several; a body of several shapes has it once. */
    MapDrawing draw(List<CountedBody> bodies, Function<Set<String>, Mark> marks, @Nullable String source) {
        var owners = new LinkedHashMap<String, Set<CountedBody>>();
        bodies.forEach(body -> body.seats()
                .forEach(seat -> owners.computeIfAbsent(seat.drawnAs(), _ -> new LinkedHashSet<>())
                        .add(body)));
        owners.keySet().retainAll(outlines.keySet());
        var shapes = new ArrayList<Shape>();
        var texts = new ArrayList<Text>();
        var figured = new HashSet<Set<CountedBody>>();
        largestFirst(owners.keySet()).forEach(istat -> {
            var within = Objects.requireNonNull(owners.get(istat));
            var mark = marks.apply(within.stream().map(CountedBody::code).collect(toSet()));
            shapes.add(new Shape(path(istat), mark.tone(), mark.words()));
            texts.addAll(words(largest(istat), name(istat, within), mark, figured.add(within)));
        });
        var sheet = new Sheet("-2 -2 %s %s".formatted(at(WIDTH + 4), at(height + 4)), shapes, texts);
        return new MapDrawing(sheet, sheet, true, source, together(owners, marks));
    }

    private static List<String> together(Map<String, Set<CountedBody>> owners, Function<Set<String>, Mark> marks) {
        return owners.values().stream()
                .filter(within -> within.size() > 1)
                .distinct()
                .map(within -> within.stream()
                        .map(body -> body.name() + " "
                                + marks.apply(Set.of(body.code())).figure())
                        .collect(joining(", ")))
                .toList();
    }

    private List<String> largestFirst(Set<String> drawn) {
        return drawn.stream()
                .sorted(comparingDouble(istat -> -Math.abs(largest(istat).area())))
                .toList();
    }

    private Flat largest(String istat) {
        return Objects.requireNonNull(outlines.get(istat)).stream()
                .max(comparingDouble(ring -> Math.abs(ring.area())))
                .orElseThrow();
    }

    private String path(String istat) {
        return Objects.requireNonNull(outlines.get(istat)).stream()
                .map(Flat::path)
                .collect(joining());
    }

    /** Of a body with several shapes the municipality; of several bodies in one shape all of them. */
    private static String name(String istat, Set<CountedBody> within) {
        var body = within.iterator().next();
        var shapes =
                body.seats().stream().map(CountedBody.Seat::drawnAs).distinct().count();
        if (within.size() > 1 || shapes == 1) {
            return within.stream().map(CountedBody::name).collect(joining(", "));
        }
        return body.seats().stream()
                .filter(seat -> seat.drawnAs().equals(istat))
                .map(CountedBody.Seat::name)
                .collect(joining(", "));
    }

    /** The name too where it fits, upright or turned; otherwise only the figure. */
    private static List<Text> words(Flat ring, String name, Mark mark, boolean figured) {
        var centre = ring.centre();
        var lines = Cartogram.lines(name);
        var needed = lines.stream().mapToInt(String::length).max().orElse(0) * 6.2;
        var thick = lines.size() * 12 + (figured ? 15 : 0);
        var upright = ring.room(0, thick) >= needed;
        var turned = !upright && ring.room(1, thick) >= needed;
        var shown = upright || turned ? lines : List.<String>of();
        var turn = turned ? "rotate(-90 %s %s)".formatted(at(centre[0]), at(centre[1])) : null;
        var y = centre[1] - (shown.size() * 12 + (figured ? 15 : 0)) / 2.0 + 10;
        var texts = new ArrayList<Text>();
        for (var line : shown) {
            texts.add(new Text(at(centre[0]), at(y), line, false, mark.dark(), turn));
            y += 12;
        }
        if (figured) {
            texts.add(new Text(at(centre[0]), at(y + 3), mark.figure(), true, mark.dark(), turn));
        }
        return texts;
    }
}
