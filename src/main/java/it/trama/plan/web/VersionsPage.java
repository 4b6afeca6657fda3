package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Act;
import it.trama.plan.PlanVersion;
import it.trama.shared.web.FormField.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of a plan and what can come next.
 *
 * @param drafting a new draft may be made from the version shown
 * @param back null: this version does not go back, or not by this reader
 * @param step the form of the next step; null: the version has come to its end, or it is not for this reader
 */
public record VersionsPage(
        PlanHeading plan,
        List<VersionRow> versions,
        List<Comparison> comparisons,
        boolean drafting,
        @Nullable Back back,
        @Nullable Step step,
        @Nullable String refused) {
    /** The way back: out of consultation, or out of the plan. */
    public record Back(String text, String label, String href) {
        static @Nullable Back of(PlanVersion version, PlanHeading heading) {
            var kind = StepBackController.backwards(version.state());
            return kind == null || !heading.editor()
                    ? null
                    : new Back(
                            t("plan.back.then." + kind),
                            t("plan.back.ask." + kind),
                            "/piani/%s/versioni/%d/indietro".formatted(heading.plan(), version.number()));
        }
    }

    /** Two versions that follow each other. */
    public record Comparison(String label, String href) {}

    /**
     * An act to record.
     *
     * @param kinds the acts that can be recorded now, the one that moves the version first
     */
    public record Step(
            String title, String then, String action, List<Option> kinds, String chosen, List<Field> fields) {
        public List<Field> wrong() {
            return fields.stream().filter(f -> f.error() != null).toList();
        }
    }

    static Act.@Nullable Kind next(PlanVersion.State state) {
        return switch (state) {
            case DRAFT -> Act.Kind.CONSULTATION;
            case IN_CONSULTATION -> Act.Kind.DECISION;
            case ADOPTED -> Act.Kind.ENTRY_INTO_FORCE;
            case IN_FORCE -> Act.Kind.CLOSING;
            case CLOSED, DISCARDED -> null;
        };
    }

    static @Nullable Step step(PlanVersion version, PlanHeading heading, ActForm form, boolean checked) {
        var next = next(version.state());
        if (next == null || !heading.editor()) {
            return null;
        }
        var kinds = version.state() == PlanVersion.State.IN_FORCE
                ? List.of(next)
                : List.of(next, Act.Kind.CONCERTATION, Act.Kind.AGREEMENT);
        return new Step(
                t("plan.versions.next." + version.state()),
                t("plan.versions.then." + version.state()),
                "/piani/%s/versioni/%d".formatted(heading.plan(), version.number()),
                kinds.stream()
                        .map(k -> new Option(k.name(), t("plan.act." + k)))
                        .toList(),
                form.kind().orElse(next).name(),
                form.fields(checked));
    }

    static List<Comparison> comparisons(String plan, List<VersionRow> versions) {
        return java.util.stream.IntStream.range(1, versions.size())
                .mapToObj(i -> {
                    var after = versions.get(i - 1).number();
                    var before = versions.get(i).number();
                    return new Comparison(
                            t("plan.versions.compare", before, after),
                            "/piani/%s/confronto?da=%d&a=%d".formatted(plan, before, after));
                })
                .toList();
    }
}
