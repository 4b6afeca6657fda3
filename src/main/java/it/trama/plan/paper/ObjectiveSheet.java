package it.trama.plan.paper;

import static it.trama.documents.Block.Column.words;
import static it.trama.shared.web.Words.t;

import it.trama.documents.Block;
import it.trama.documents.Block.Row;
import it.trama.plan.Indicator;
import it.trama.plan.Objective;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Euro;
import it.trama.plan.words.Labels;
import it.trama.plan.words.Targets;
import it.trama.shared.web.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheet of an objective, with the headings that the plan gives it, in their order. */
final class ObjectiveSheet {
    private final PlanPackage plan;
    private final Objective objective;
    private final Labels labels;
    private final List<Row> rows = new ArrayList<>();

    ObjectiveSheet(PlanPackage plan, Objective objective) {
        this.plan = plan;
        this.objective = objective;
        labels = Labels.of(plan);
    }

    void write(Pages pages) {
        place();
        content();
        measure();
        pages.section(objective.code() + " " + objective.title());
        pages.add(new Block.Table(
                t("plan.paper.sheet.caption", objective.code()), List.of(words(3), words(9)), List.of(), rows));
    }

    private void place() {
        var place = objective.place();
        row("plan.paper.sheet.axis", labels.axis(place.axis()));
        row("plan.paper.sheet.focus", Labels.capital(labels.item(place.focus())));
        row(
                "plan.paper.sheet.place",
                Stream.of(place.dimension(), place.recomposition(), place.area())
                        .filter(Objects::nonNull)
                        .map(labels::item)
                        .collect(Collectors.joining(" · ")));
        row("plan.paper.sheet.matrix-title", objective.matrixTitle());
        row("plan.paper.sheet.type", labels.items(List.copyOf(objective.types())));
    }

    private void content() {
        row(
                "plan.paper.sheet.actions",
                plan.programme().actions().stream()
                        .filter(a -> a.objective().equals(objective.code()))
                        .flatMap(this::action)
                        .toList());
        row("plan.paper.sheet.resources", objective.means().resources());
        row("plan.paper.sheet.tools", objective.means().tools());
        row(
                "plan.paper.sheet.money",
                plan.figures().expenditure().stream()
                        .filter(line -> line.objectives().contains(objective.code()))
                        .map(line -> "%s, %d: %s".formatted(line.label(), line.year(), Euro.whole(line.amount())))
                        .toList());
    }

    private void measure() {
        row(
                "plan.paper.sheet.indicators",
                plan.programme().indicators().stream()
                        .filter(i -> i.objective().equals(objective.code()))
                        .map(ObjectiveSheet::indicator)
                        .toList());
        row("plan.paper.sheet.ranges", objective.ranges());
        row("plan.paper.sheet.evaluation", objective.evaluationTools());
        row("plan.paper.sheet.timings", objective.timings());
        row("plan.paper.sheet.owner", objective.owner());
        row("plan.paper.sheet.regional", objective.regionalSheets());
        row("plan.paper.sheet.note", objective.note());
    }

    private Stream<String> action(PlanAction action) {
        var by = action.due() == null ? "" : " " + t("plan.paper.by", Words.date(action.due()));
        var owner = action.owner() == null ? "" : " (" + action.owner() + ")";
        return Stream.concat(
                Stream.of(action.text() + by + owner),
                plan.programme().milestones().stream()
                        .filter(m -> m.action().equals(action.code()))
                        .map(m -> t("plan.paper.milestone", m.text(), Words.date(m.due()))));
    }

    private static String indicator(Indicator indicator) {
        var target = Targets.words(indicator);
        return target == null ? indicator.text() : t("plan.paper.indicator", indicator.text(), target);
    }

    private void row(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            rows.add(Row.of(t(key), text));
        }
    }

    private void row(String key, Collection<String> texts) {
        row(key, String.join("\n", texts));
    }
}
