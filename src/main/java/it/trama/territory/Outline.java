package it.trama.territory;

import static it.trama.territory.Cartogram.at;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** A closed ring on paper, without the points that nobody would see apart. */
record Outline(List<double[]> points) {
    private static final double NEAR = 0.7;
    private static final int STEPS = 16, MOST = 160;

    static Outline of(List<double[]> all) {
        var kept = new ArrayList<double[]>();
        for (var point : all) {
            if (kept.isEmpty() || far(kept.getLast(), point)) {
                kept.add(point);
            }
        }
        if (kept.getLast() != all.getLast()) {
            kept.add(all.getLast());
        }
        return new Outline(kept);
    }

    private static boolean far(double[] one, double[] other) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]) > NEAR;
    }

    double area() {
        var sum = 0.0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i - 1)[0] * points.get(i)[1] - points.get(i)[0] * points.get(i - 1)[1];
        }
        return Math.abs(sum / 2);
    }

    String path() {
        return points.stream().map(p -> at(p[0]) + " " + at(p[1])).collect(joining("L", "M", "Z"));
    }

    /** A place within for words of this length and thickness along the axis: where they fit nearest to the middle, else the roomiest. */
    Place place(int axis, double length, double thick) {
        var rough = rough();
        double left = rough.edge(0, true), right = rough.edge(0, false);
        double top = rough.edge(1, true), bottom = rough.edge(1, false);
        var best = new Place((left + right) / 2, (top + bottom) / 2, -1);
        var most = -Double.MAX_VALUE;
        for (int i = 1; i < STEPS * STEPS; i++) {
            var x = left + (right - left) * (i % STEPS + 0.5) / STEPS;
            var y = top + (bottom - top) * (i / STEPS + 0.5) / STEPS;
            var room = rough.room(new double[] {x, y}, axis, thick);
            var off = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
            var worth = Math.min(room, length + 8) - off * 0.05;
            if (room > 0 && worth > most) {
                most = worth;
                best = new Place(x, y, room);
            }
        }
        return best;
    }

    /** @param room how long words may be there */
    record Place(double x, double y, double room) {}

    private Outline rough() {
        var step = Math.max(1, points.size() / MOST);
        var some = new ArrayList<double[]>();
        for (int i = 0; i < points.size(); i += step) {
            some.add(points.get(i));
        }
        some.add(points.getLast());
        return new Outline(some);
    }

    private double edge(int axis, boolean least) {
        var range = points.stream().mapToDouble(p -> p[axis]).summaryStatistics();
        return least ? range.getMin() : range.getMax();
    }

    private double room(double[] point, int axis, double thick) {
        return 2
                * Math.min(side(point, axis, -thick / 2), Math.min(side(point, axis, 0), side(point, axis, thick / 2)));
    }

    /** From this point, this much beside it, to the nearer edge; nothing where that is outside. */
    private double side(double[] point, int axis, double beside) {
        var through = point[1 - axis] + beside;
        double before = Double.MAX_VALUE, after = Double.MAX_VALUE;
        var crossings = 0;
        for (int i = 1; i < points.size(); i++) {
            var a = points.get(i - 1);
            var b = points.get(i);
            if (a[1 - axis] > through == b[1 - axis] > through) {
                continue;
            }
            var share = (through - a[1 - axis]) / (b[1 - axis] - a[1 - axis]);
            var away = a[axis] + share * (b[axis] - a[axis]) - point[axis];
            crossings += away > 0 ? 1 : 0;
            before = away <= 0 ? Math.min(before, -away) : before;
            after = away > 0 ? Math.min(after, away) : after;
        }
        return crossings % 2 == 0 ? 0 : Math.min(before, after);
    }
}
