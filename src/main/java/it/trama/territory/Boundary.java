package it.trama.territory;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The outline of a municipality: closed rings of longitude and latitude, in degrees. */
record Boundary(String istat, List<List<Point>> rings) {
    record Point(double longitude, double latitude) {}

    static Boundary of(String istat, String outline) {
        return new Boundary(
                istat, Arrays.stream(outline.split(";")).map(Boundary::ring).toList());
    }

    private static List<Point> ring(String text) {
        return Arrays.stream(text.split(" "))
                .map(point -> point.split(","))
                .map(pair -> new Point(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList();
    }

    String outline() {
        return rings.stream()
                .map(ring -> ring.stream()
                        .map(p -> p.longitude() + "," + p.latitude())
                        .collect(joining(" ")))
                .collect(joining(";"));
    }

    Stream<Point> points() {
        return rings.stream().flatMap(List::stream);
    }
}
