package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.groupingBy;

import it.trama.casefile.Identity;
import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Person;
import it.trama.casefile.Relation;
import it.trama.casefile.Relation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The family of a person by generations, drawn: squares are men, circles women, a cross whoever has died. */
public record Genogram(String title, int height, List<Node> nodes, List<String> lines) {
    private static final int WIDTH = 440, ROW = 92, TOP = 34, HALF = 13, STEP = 96, DROP = 46, LABEL = 14;

    /** @param self the person themselves */
    public record Node(
            int x,
            int y,
            String label,
            String year,
            @Nullable Sex sex,
            boolean dead,
            boolean self) {}

    /** Null: there is no family to draw. */
    static @Nullable Genogram of(Person person, List<Relation> relations) {
        var family = relations.stream()
                .filter(r -> r.around().kind().generation() != null)
                .toList();
        if (family.isEmpty()) {
            return null;
        }
        var rows = new TreeMap<Integer, List<Relation>>(family.stream()
                .collect(
                        groupingBy(r -> Objects.requireNonNull(r.around().kind().generation()))));
        rows.putIfAbsent(0, List.of());
        var drawing = new Drawing(person, rows);
        return new Genogram(
                t("geno.title", person.identity().names().first(), String.valueOf(family.size())),
                TOP + ROW * (rows.size() - 1) + 58,
                drawing.nodes,
                drawing.lines);
    }

    private static final class Drawing {
        private final List<Node> nodes = new ArrayList<>();
        private final List<String> lines = new ArrayList<>();
        private final Map<Integer, List<Relation>> rows;
        private int selfX;
        private int coupleX;

        Drawing(Person person, Map<Integer, List<Relation>> rows) {
            this.rows = rows;
            var y = TOP;
            for (var row : rows.entrySet()) {
                if (row.getKey() == 0) {
                    own(person.identity(), row.getValue(), y);
                } else {
                    line(row.getValue(), y);
                }
                y += ROW;
            }
            descents();
        }

        /** Siblings, the person, whoever they live or lived with. */
        private void own(Identity identity, List<Relation> beside, int y) {
            var siblings = kind(beside, Kind.SIBLING);
            var partners = kind(beside, Kind.SPOUSE);
            var count = siblings.size() + 1 + partners.size();
            siblings.forEach(r -> nodes.add(node(r, x(siblings.indexOf(r), count), y)));
            selfX = x(siblings.size(), count);
            var year = identity.birth().year() == null
                    ? ""
                    : identity.birth().year().toString();
            nodes.add(new Node(
                    selfX,
                    y,
                    shortened(identity.names().first()),
                    year,
                    identity.birth().sex(),
                    identity.died() != null,
                    true));
            coupleX = selfX;
            for (var partner : partners) {
                var x = x(siblings.size() + 1 + partners.indexOf(partner), count);
                nodes.add(node(partner, x, y));
                lines.add("M%d %dH%d".formatted(selfX + HALF, y, x - HALF));
                coupleX = (selfX + x) / 2;
            }
            if (!siblings.isEmpty()) {
                lines.add("M%d %dV%dH%dV%d".formatted(x(0, count), y - HALF, y - DROP + 8, selfX, y - HALF));
            }
        }

        private static List<Relation> kind(List<Relation> beside, Kind kind) {
            return beside.stream().filter(r -> r.around().kind() == kind).toList();
        }

        private void line(List<Relation> row, int y) {
            for (var i = 0; i < row.size(); i++) {
                nodes.add(node(row.get(i), x(i, row.size()), y));
            }
            if (row.size() == 2 && row.getFirst().around().kind() == Kind.PARENT) {
                lines.add("M%d %dH%d".formatted(x(0, 2) + HALF, y, x(1, 2) - HALF));
            }
        }

        /** From each generation down to the next: parents to the person, the person to the children. */
        private void descents() {
            var y = TOP;
            @Nullable Integer above = null;
            for (var row : rows.entrySet()) {
                if (above != null) {
                    descent(above, row.getKey(), y - ROW, y);
                }
                above = row.getKey();
                y += ROW;
            }
        }

        private void descent(int above, int below, int from, int to) {
            var start = above == 0 ? coupleX : WIDTH / 2;
            var bar = to - DROP + 8;
            var couple = above == 0 ? coupleX != selfX : size(above) == 2 && above == -1;
            lines.add("M%d %dV%d".formatted(start, couple ? from : from + HALF, bar));
            if (below == 0) {
                lines.add("M%d %dH%dV%d".formatted(start, bar, selfX, to - HALF));
                return;
            }
            for (var i = 0; i < size(below); i++) {
                lines.add("M%d %dH%dV%d".formatted(start, bar, x(i, size(below)), to - HALF));
            }
        }

        private int size(int generation) {
            return rows.getOrDefault(generation, List.of()).size();
        }

        private static int x(int i, int count) {
            var step = Math.min(STEP, (WIDTH - 40) / Math.max(count, 1));
            return (int) Math.round(WIDTH / 2.0 + (i - (count - 1) / 2.0) * step);
        }

        private static Node node(Relation relation, int x, int y) {
            var around = relation.around();
            var year = around.birthYear() == null ? "" : around.birthYear().toString();
            return new Node(x, y, shortened(around.name()), year, around.sex(), around.dead(), false);
        }

        private static String shortened(String name) {
            return name.length() <= LABEL ? name : name.substring(0, LABEL - 1) + "…";
        }
    }
}
