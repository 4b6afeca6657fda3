package it.trama.plan.paper;

import static it.trama.shared.web.Words.t;

import it.trama.documents.Block;
import it.trama.documents.Block.Tone;
import it.trama.documents.Block.Turn;
import it.trama.plan.Axis;
import it.trama.plan.Passage;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Labels;
import it.trama.plan.words.Sides;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chapters that are told in words, point by point. */
final class PassageChapters {
    private PassageChapters() {}

    static void write(PlanPackage plan, Pages pages) {
        for (var chapter : Passage.Chapter.values()) {
            var passages = plan.programme().passages().stream()
                    .filter(p -> p.chapter() == chapter)
                    .toList();
            if (!passages.isEmpty()) {
                pages.chapter(t("plan.chapter." + chapter), Turn.UPRIGHT);
                chapter(passages, plan, pages);
            }
        }
    }

    private static void chapter(List<Passage> passages, PlanPackage plan, Pages pages) {
        var labels = Labels.of(plan);
        grouped(passages, p -> group(p, labels)).forEach((group, points) -> {
            if (!group.isEmpty()) {
                pages.section(group);
                description(group, plan, pages);
            }
            sides(points, pages);
        });
    }

    private static String group(Passage passage, Labels labels) {
        var group = passage.group();
        var axis = passage.axis();
        if (group != null) {
            return Labels.capital(group);
        }
        return axis == null ? "" : labels.axis(axis);
    }

    private static void description(String group, PlanPackage plan, Pages pages) {
        plan.vocabulary().axes().stream()
                .filter(axis -> axis.name().equals(group))
                .map(Axis::description)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(text -> pages.say(Tone.LEAD, text));
    }

    /** A group that has one side only, such as a quadrant, needs no title for it. */
    private static void sides(List<Passage> passages, Pages pages) {
        var sides = grouped(passages, p -> Objects.requireNonNullElse(p.side(), ""));
        sides.forEach((side, points) -> {
            if (sides.size() > 1 && !side.isEmpty()) {
                pages.part(Sides.word(side));
            }
            pages.add(new Block.Bullets(
                    points.stream().map(PassageChapters::point).toList()));
        });
    }

    private static Block.Item point(Passage passage) {
        var title = passage.title();
        var note = passage.note() == null ? "" : " (" + passage.note() + ")";
        return new Block.Item(title == null ? null : ended(title), passage.text() + note);
    }

    private static String ended(String title) {
        return title.matches(".*[.:?!…]") ? title : title + ".";
    }

    private static Map<String, List<Passage>> grouped(List<Passage> passages, Function<Passage, String> by) {
        return passages.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
