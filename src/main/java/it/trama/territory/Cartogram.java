package it.trama.territory;

import it.trama.territory.MapDrawing.Mark;
import it.trama.territory.MapDrawing.Shape;
import it.trama.territory.MapDrawing.Sheet;
import it.trama.territory.MapDrawing.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A map without boundaries: each body a circle near its seat, its area the inhabitants, none upon another. */
final class Cartogram {
    private static final double GAP = 5, NAME = 13, FIGURE = 17;
    private final double width, height, largest;
    private final List<Node> nodes = new ArrayList<>();

    Cartogram(double width, double height, double largest) {
        this.width = width;
        this.height = height;
        this.largest = largest;
    }

    /** A body to be placed, east and north in any unit. */
    record Spot(String name, double east, double north, Mark mark) {}

    Sheet draw(List<Spot> spots) {
        if (spots.isEmpty()) {
            return new Sheet("0 0 1 1", List.of(), List.of());
        }
        place(spots);
        for (int round = 0; round < 900; round++) {
            spread(round < 600 ? 0.04 : 0);
        }
        return sheet();
    }

    private void place(List<Spot> spots) {
        var east = spots.stream().mapToDouble(Spot::east).summaryStatistics();
        var north = spots.stream().mapToDouble(Spot::north).summaryStatistics();
        var most = spots.stream().mapToInt(s -> s.mark().inhabitants()).max().orElse(1);
        for (var spot : spots) {
            var x = share(spot.east(), east.getMin(), east.getMax()) * width * 0.8 + width * 0.1;
            var y = (1 - share(spot.north(), north.getMin(), north.getMax())) * height * 0.8 + height * 0.1;
            var radius = largest * Math.sqrt(Math.max(spot.mark().inhabitants(), 1) / (double) Math.max(most, 1));
            nodes.add(new Node(spot, x, y, Math.max(radius, 4)));
        }
    }

    private static double share(double value, double from, double to) {
        return to > from ? (value - from) / (to - from) : 0.5;
    }

    /** Those that touch move apart, the small more than the large; then all lean back to where they are on the ground. */
    private void spread(double homing) {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                nodes.get(i).avoid(nodes.get(j));
            }
        }
        for (var node : nodes) {
            node.x += (node.homeX - node.x) * homing;
            node.y += (node.homeY - node.y) * homing;
        }
    }

    private Sheet sheet() {
        var left = nodes.stream().mapToDouble(n -> n.x - n.half()).min().orElse(0) - GAP;
        var right = nodes.stream().mapToDouble(n -> n.x + n.half()).max().orElse(1) + GAP;
        var top = nodes.stream().mapToDouble(n -> n.y - n.radius).min().orElse(0) - GAP;
        var bottom = nodes.stream().mapToDouble(n -> n.bottom()).max().orElse(1) + GAP;
        return new Sheet(
                "%s %s %s %s".formatted(at(left), at(top), at(right - left), at(bottom - top)),
                nodes.stream().map(Node::shape).toList(),
                nodes.stream().flatMap(node -> node.texts().stream()).toList());
    }

    static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Names of more than a dozen letters go on two lines, broken near the middle. */
    static List<String> lines(String name) {
        var middle = name.length() / 2;
        if (name.length() <= 12 || name.indexOf(' ') < 0) {
            return List.of(name);
        }
        var before = name.lastIndexOf(' ', middle);
        var after = name.indexOf(' ', middle);
        var cut = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        return List.of(name.substring(0, cut), name.substring(cut + 1));
    }

    /** A circle with its words, inside where there is room, otherwise beneath. */
    private static final class Node {
        private final Spot spot;
        private final List<String> lines;
        private final double homeX, homeY, radius, textWidth, textHeight;
        private final boolean inside;
        private double x, y;

        Node(Spot spot, double x, double y, double radius) {
            this.spot = spot;
            this.x = homeX = x;
            this.y = homeY = y;
            this.radius = radius;
            lines = lines(spot.name());
            textWidth = Math.max(
                    lines.stream().mapToInt(String::length).max().orElse(0) * 6.2,
                    spot.mark().figure().length() * 8.5);
            textHeight = lines.size() * NAME + FIGURE;
            inside = Math.hypot(textWidth, textHeight) <= 2 * radius;
        }

        double half() {
            return inside ? radius : Math.max(radius, textWidth / 2);
        }

        double bottom() {
            return y + radius + (inside ? 0 : textHeight + 2);
        }

        private double middle() {
            return (y - radius + bottom()) / 2;
        }

        private double tall() {
            return bottom() - y + radius;
        }

        void avoid(Node other) {
            var acrossBy = half() + other.half() + GAP - Math.abs(x - other.x);
            var downBy = (tall() + other.tall()) / 2 + GAP - Math.abs(middle() - other.middle());
            if (acrossBy <= 0 || downBy <= 0) {
                return;
            }
            var mine = other.radius * other.radius / (radius * radius + other.radius * other.radius);
            if (acrossBy < downBy) {
                var push = x <= other.x ? -acrossBy : acrossBy;
                x += push * mine * 0.5;
                other.x -= push * (1 - mine) * 0.5;
            } else {
                var push = middle() <= other.middle() ? -downBy : downBy;
                y += push * mine * 0.5;
                other.y -= push * (1 - mine) * 0.5;
            }
        }

        Shape shape() {
            var r = at(radius);
            var path = "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 -%s 0Z"
                    .formatted(at(x - radius), at(y), r, r, at(2 * radius), r, r, at(2 * radius));
            return new Shape(path, spot.mark().tone(), spot.mark().words());
        }

        List<Text> texts() {
            var dark = inside && spot.mark().dark();
            var line = inside ? y - textHeight / 2 + NAME - 2 : y + radius + NAME;
            var texts = new ArrayList<Text>();
            for (var word : lines) {
                texts.add(new Text(at(x), at(line), word, false, dark, null));
                line += NAME;
            }
            texts.add(new Text(at(x), at(line + 2), spot.mark().figure(), true, dark, null));
            return texts;
        }
    }
}
