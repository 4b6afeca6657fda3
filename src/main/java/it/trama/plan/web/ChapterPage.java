package it.trama.plan.web;

import it.trama.plan.Axis;
import it.trama.plan.Passage;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Labels;
import it.trama.plan.words.Sides;
import it.trama.shared.NotFound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chapter, to be read like a document.
 *
 * @param shape how its parts stand: one under the other, two by two, or as the rows of a table
 */
public record ChapterPage(
        PlanHeading plan,
        String title,
        String shape,
        List<String> columns,
        List<Part> parts,
        List<ChapterLink> chapters) {
    /**
     * An area, a quadrant, a level, an axis.
     *
     * @param plain the points that stand in no column
     */
    public record Part(
            @Nullable String title, @Nullable String lead, List<Point> plain, List<Column> columns, String anchor) {}

    /** Person and community; achieved and critical. */
    public record Column(String title, List<Point> points) {}

    public record Point(
            @Nullable String title, String text, @Nullable String note, String edit) {}

    static ChapterPage of(PlanPackage plan, PlanHeading heading, String slug) {
        var chapter = Arrays.stream(Passage.Chapter.values())
                .filter(c -> ChapterLink.slug(c).equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("chapter", slug));
        var passages = plan.programme().passages().stream()
                .filter(p -> p.chapter() == chapter)
                .toList();
        var labels = Labels.of(plan);
        var sides = passages.stream()
                .map(Passage::side)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new ChapterPage(
                heading,
                ChapterLink.title(chapter),
                shape(chapter, passages),
                sides.stream().map(Sides::word).toList(),
                parts(passages, plan, labels, heading),
                ChapterLink.of(plan, heading, chapter));
    }

    private static String shape(Passage.Chapter chapter, List<Passage> passages) {
        return switch (chapter) {
            case SWOT -> "square";
            case EVALUATION ->
                passages.stream().anyMatch(p -> p.side() != null && p.group() != null) ? "table" : "list";
            default -> "list";
        };
    }

    private static List<Part> parts(List<Passage> passages, PlanPackage plan, Labels labels, PlanHeading heading) {
        var groups = new LinkedHashMap<String, ArrayList<Passage>>();
        for (var passage : passages) {
            groups.computeIfAbsent(key(passage, labels), _ -> new ArrayList<>()).add(passage);
        }
        var number = new int[1];
        return groups.entrySet().stream()
                .map(g -> part(g, plan, heading, "p" + ++number[0]))
                .toList();
    }

    private static String key(Passage passage, Labels labels) {
        var group = passage.group();
        var axis = passage.axis();
        if (group != null) {
            return Labels.capital(group);
        }
        return axis == null ? "" : labels.axis(axis);
    }

    private static Part part(
            Map.Entry<String, ? extends List<Passage>> group, PlanPackage plan, PlanHeading heading, String anchor) {
        var columns = new LinkedHashMap<String, List<Point>>();
        var plain = new ArrayList<Point>();
        for (var passage : group.getValue()) {
            var side = passage.side();
            var points = side == null ? plain : columns.computeIfAbsent(side, _ -> new ArrayList<>());
            points.add(
                    new Point(passage.title(), passage.text(), passage.note(), heading.edit("brani", passage.code())));
        }
        var axis = plan.vocabulary().axes().stream()
                .filter(a -> a.name().equals(group.getKey()))
                .findFirst();
        return new Part(
                group.getKey().isEmpty() ? null : group.getKey(),
                axis.map(Axis::description).orElse(null),
                plain,
                columns.entrySet().stream()
                        .map(c -> new Column(Sides.word(c.getKey()), c.getValue()))
                        .toList(),
                anchor);
    }
}
