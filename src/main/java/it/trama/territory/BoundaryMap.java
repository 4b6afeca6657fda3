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
    private static final double WIDTH = 600, FIGURE = 15;
    private final Map<String, List<Outline>> outlines = new LinkedHashMap<>();
    private double height;

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
                            .map(ring -> Outline.of(ring.stream()
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
                .sorted(comparingDouble(istat -> -largest(istat).area()))
                .toList();
    }

    private Outline largest(String istat) {
        return Objects.requireNonNull(outlines.get(istat)).stream()
                .max(comparingDouble(Outline::area))
                .orElseThrow();
    }

    private String path(String istat) {
        return Objects.requireNonNull(outlines.get(istat)).stream()
                .map(Outline::path)
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
    private static List<Text> words(Outline ring, String name, Mark mark, boolean figured) {
        var lines = Cartogram.lines(name);
        var needed = lines.stream().mapToInt(String::length).max().orElse(0) * 6.2;
        var thick = lines.size() * 12 + (figured ? FIGURE : 0);
        var upright = ring.place(0, needed, thick);
        if (upright.room() >= needed) {
            return texts(upright, lines, figured ? mark.figure() : "", mark.dark(), null);
        }
        var turned = ring.place(1, needed, thick);
        if (turned.room() >= needed) {
            var turn = "rotate(-90 %s %s)".formatted(at(turned.x()), at(turned.y()));
            return texts(turned, lines, figured ? mark.figure() : "", mark.dark(), turn);
        }
        var small = ring.place(0, mark.figure().length() * 9.0, FIGURE);
        return texts(small, List.of(), figured ? mark.figure() : "", mark.dark(), null);
    }

    private static List<Text> texts(
            Outline.Place place, List<String> lines, String figure, boolean dark, @Nullable String turn) {
        var y = place.y() - (lines.size() * 12 + (figure.isEmpty() ? 0 : FIGURE)) / 2.0 + 10;
        var texts = new ArrayList<Text>();
        for (var line : lines) {
            texts.add(new Text(at(place.x()), at(y), line, false, dark, turn));
            y += 12;
        }
        if (!figure.isEmpty()) {
            texts.add(new Text(at(place.x()), at(y + 3), figure, true, dark, turn));
        }
        return texts;
    }
}
