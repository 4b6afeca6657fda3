package it.trama.plan.web;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.groupingBy;

import it.trama.plan.Indicator;
import it.trama.plan.ListItem;
import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Labels;
import it.trama.plan.words.Targets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the objectives of a plan in the boxes of its matrix. */
final class FocusMatrices {
    private static final int MOST = 12;
    private final PlanPackage plan;
    private final PlanHeading heading;
    private final Labels labels;
    private final Map<String, List<Indicator>> indicators;

    /** A column: a focus and a recomposition; null holds the objectives without one. */
    private record Column(String focus, @Nullable String recomposition, boolean first) {
        boolean holds(Objective.Place place) {
            return focus.equals(place.focus()) && Objects.equals(recomposition, place.recomposition());
        }
    }

    FocusMatrices(PlanPackage plan, PlanHeading heading) {
        this.plan = plan;
        this.heading = heading;
        this.labels = Labels.of(plan);
        this.indicators = plan.programme().indicators().stream().collect(groupingBy(Indicator::objective));
    }

    FocusMatrix of(List<Objective> objectives) {
        var columns = columns();
        var lines = kind(ListItem.Kind.DIMENSION).stream()
                .map(dimension -> line(dimension, columns, objectives))
                .toList();
        return new FocusMatrix(columns.size(), focuses(columns), lines);
    }

    private List<FocusMatrix.Focus> focuses(List<Column> columns) {
        return kind(ListItem.Kind.FOCUS).stream()
                .map(focus -> new FocusMatrix.Focus(
                        Labels.capital(focus.label()),
                        columns.stream()
                                .filter(c -> c.focus().equals(focus.code()))
                                .map(this::recomposition)
                                .toList()))
                .toList();
    }

    private FocusMatrix.Line line(ListItem dimension, List<Column> columns, List<Objective> objectives) {
        var boxes = columns.stream()
                .map(column -> box(
                        column,
                        objectives.stream()
                                .filter(o -> dimension.code().equals(o.place().dimension()))
                                .filter(o -> column.holds(o.place()))
                                .toList()))
                .toList();
        return new FocusMatrix.Line(Labels.capital(dimension.label()), dimension.description(), boxes);
    }

    private FocusMatrix.Box box(Column column, List<Objective> own) {
        var rest = own.size() - MOST;
        return new FocusMatrix.Box(
                column.first(),
                own.stream().limit(MOST).map(o -> cell(o, column)).toList(),
                rest <= 0
                        ? null
                        : new Link(
                                t("plan.matrix.more", rest),
                                ObjectiveFilter.href(heading, ObjectiveFilter.ofBox(own.getFirst()))));
    }

    /** The same objectives one after the other. */
    List<FocusMatrix.Cell> cells(List<Objective> objectives) {
        return objectives.stream()
                .map(o -> cell(o, new Column(o.place().focus(), o.place().recomposition(), false)))
                .toList();
    }

    private FocusMatrix.Cell cell(Objective objective, Column column) {
        var own = indicators.getOrDefault(objective.code(), List.of());
        var first = Targets.first(own);
        return new FocusMatrix.Cell(
                objective.code(),
                objective.title(),
                heading.objective(objective.code()),
                labels.item(column.focus()) + ", " + recomposition(column).toLowerCase(java.util.Locale.ROOT),
                first == null ? null : Targets.words(first),
                unmeasurable(own),
                first == null ? null : first.text());
    }

    static @Nullable String unmeasurable(List<Indicator> indicators) {
        return switch (Targets.grade(indicators)) {
            case NOTHING -> t("plan.nm.no-indicator");
            case WORDS_ONLY -> t("plan.nm.words-only", indicators.size());
            case TARGET, OPEN -> null;
        };
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var focus : kind(ListItem.Kind.FOCUS)) {
            var start = columns.size();
            for (var recomposition : used()) {
                columns.add(new Column(focus.code(), recomposition.code(), columns.size() == start));
            }
            var loose = new Column(focus.code(), null, columns.size() == start);
            if (columns.size() == start
                    || plan.programme().objectives().stream().anyMatch(o -> loose.holds(o.place()))) {
                columns.add(loose);
            }
        }
        return columns;
    }

    /** A recomposition that no objective of the plan is about would only take room from the others. */
    private List<ListItem> used() {
        return kind(ListItem.Kind.RECOMPOSITION).stream()
                .filter(item -> plan.programme().objectives().stream()
                        .anyMatch(o -> item.code().equals(o.place().recomposition())))
                .toList();
    }

    private String recomposition(Column column) {
        var code = column.recomposition();
        return code == null ? t("plan.matrix.loose") : Labels.capital(labels.item(code));
    }

    private List<ListItem> kind(ListItem.Kind kind) {
        return plan.vocabulary().items().stream().filter(i -> i.kind() == kind).toList();
    }
}
