package it.trama.plan.paper;

import static it.trama.documents.Block.Column.words;
import static it.trama.shared.web.Words.t;

import it.trama.documents.Block;
import it.trama.documents.Block.Row;
import it.trama.documents.Block.Tone;
import it.trama.documents.Block.Turn;
import it.trama.plan.ListItem;
import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Labels;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objectives: a matrix for each focus, then a sheet for each objective. */
final class Objectives {
    private final PlanPackage plan;
    private final Pages pages;
    private final Labels labels;

    private Objectives(PlanPackage plan, Pages pages) {
        this.plan = plan;
        this.pages = pages;
        labels = Labels.of(plan);
    }

    static void write(PlanPackage plan, Pages pages) {
        if (!plan.programme().objectives().isEmpty()) {
            new Objectives(plan, pages).write();
        }
    }

    private void write() {
        pages.chapter(t("plan.paper.matrices"), Turn.WIDE);
        pages.say(Tone.LEAD, t("plan.paper.matrices.lead"));
        kind(ListItem.Kind.FOCUS).forEach(this::matrix);
        pages.chapter(t("plan.paper.sheets"), Turn.UPRIGHT);
        pages.say(
                Tone.LEAD,
                t("plan.paper.sheets.lead", plan.programme().objectives().size()));
        plan.programme().objectives().forEach(o -> new ObjectiveSheet(plan, o).write(pages));
    }

    private void matrix(ListItem focus) {
        var own = plan.programme().objectives().stream()
                .filter(o -> o.place().focus().equals(focus.code()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        pages.section(Labels.capital(focus.label()));
        pages.add(matrix(Labels.capital(focus.label()), own, recompositions(own)));
    }

    private Block.Table matrix(String focus, List<Objective> own, List<String> columns) {
        var head = Stream.concat(
                Stream.of(t("plan.paper.dimension")), columns.stream().map(this::recomposition));
        return new Block.Table(
                t("plan.paper.matrix.caption", focus),
                Stream.concat(Stream.of(words(2)), columns.stream().map(_ -> words(4)))
                        .toList(),
                List.of(Row.of(head.toArray(String[]::new))),
                kind(ListItem.Kind.DIMENSION).stream()
                        .map(dimension -> line(dimension, columns, own))
                        .toList());
    }

    /** Those that the focus has objectives for; an empty word stands for none. */
    private List<String> recompositions(List<Objective> own) {
        var used = own.stream()
                .map(o -> Objects.requireNonNullElse(o.place().recomposition(), ""))
                .distinct()
                .toList();
        var known = kind(ListItem.Kind.RECOMPOSITION).stream().map(ListItem::code);
        return Stream.concat(known, Stream.of("")).filter(used::contains).toList();
    }

    private String recomposition(String code) {
        return code.isEmpty() ? t("plan.matrix.loose") : Labels.capital(labels.item(code));
    }

    private Row line(ListItem dimension, List<String> columns, List<Objective> own) {
        var name = Labels.capital(dimension.label());
        var meaning = dimension.description();
        var cells = columns.stream()
                .map(column -> own.stream()
                        .filter(o -> o.place().dimension().equals(dimension.code()))
                        .filter(o -> column.equals(
                                Objects.requireNonNullElse(o.place().recomposition(), "")))
                        .map(Objectives::named)
                        .collect(Collectors.joining("\n")));
        var texts = Stream.concat(
                Stream.of(meaning == null ? name : name + "\n" + meaning), cells.map(c -> c.isEmpty() ? "–" : c));
        return Row.of(texts.toArray(String[]::new));
    }

    private static String named(Objective objective) {
        @Nullable String other = objective.matrixTitle();
        return objective.code() + " " + (other == null ? objective.title() : other);
    }

    private List<ListItem> kind(ListItem.Kind kind) {
        return plan.vocabulary().items().stream().filter(i -> i.kind() == kind).toList();
    }
}
