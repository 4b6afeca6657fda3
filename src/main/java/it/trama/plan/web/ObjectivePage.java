package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Indicator;
import it.trama.plan.Objective;
import it.trama.plan.ObjectivePanel;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Euro;
import it.trama.plan.words.Labels;
import it.trama.plan.words.Targets;
import it.trama.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of an objective.
 *
 * @param otherTitle how the matrix calls it, when otherwise
 * @param money what the version foresees; not shown where a panel tells more
 * @param findings what the check says of it; empty also for those who do not see the check
 */
public record ObjectivePage(
        PlanHeading plan,
        String code,
        String title,
        List<Context> context,
        @Nullable String otherTitle,
        @Nullable String unmeasurable,
        List<IndicatorRow> indicators,
        List<ActionRow> actions,
        ObjectiveFacts facts,
        List<BudgetLine> money,
        List<Link> findings,
        Neighbours around,
        List<ObjectivePanel.Panel> panels) {
    /**
     * One way to see whether it is reached.
     *
     * @param reading our reading of an unclear text, to be confirmed
     * @param arrives when a value will stand here
     */
    public record IndicatorRow(
            int number,
            String text,
            String kind,
            @Nullable String target,
            String baseline,
            @Nullable String reading,
            String arrives,
            String edit) {}

    /** A line of the expenditure that names the objective. */
    public record BudgetLine(String label, String section, String amount) {}

    /** A word of ours and one of the plan, in its language; either may be missing. */
    public record Context(String word, String quoted) {}

    /** The versions of the plan, and the objectives before and after this one. */
    public record Neighbours(
            List<VersionRow> versions,
            @Nullable Link previous,
            @Nullable Link next) {}

    static ObjectivePage of(
            PlanPackage plan, PlanHeading heading, String code, LocalDate today, ObjectiveAround around) {
        var objective = plan.programme().objectives().stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("objective", code));
        var indicators = plan.programme().indicators().stream()
                .filter(i -> i.objective().equals(code))
                .toList();
        return new ObjectivePage(
                heading,
                code,
                objective.title(),
                context(objective, Labels.of(plan)),
                objective.matrixTitle(),
                FocusMatrices.unmeasurable(indicators),
                rows(indicators, heading),
                ActionRow.of(plan, heading, code, today),
                ObjectiveFacts.of(plan, objective),
                money(plan, code),
                around.findings(),
                neighbours(plan, heading, code, around.versions()),
                around.panels());
    }

    private static List<Context> context(Objective objective, Labels labels) {
        var place = objective.place();
        var recomposition = place.recomposition();
        var context = new ArrayList<Context>();
        context.add(
                objective.types().isEmpty()
                        ? new Context(t("plan.objective.no-type"), "")
                        : new Context("", String.join(", ", labels.items(objective.types()))));
        context.add(new Context("", labels.item(place.dimension())));
        if (recomposition != null) {
            context.add(new Context(t("plan.objective.context.recomposition"), labels.item(recomposition)));
        }
        context.add(new Context(t("plan.objective.context.axis"), labels.axis(place.axis())));
        return context;
    }

    private static List<IndicatorRow> rows(List<Indicator> indicators, PlanHeading heading) {
        return java.util.stream.IntStream.range(0, indicators.size())
                .mapToObj(n -> row(n + 1, indicators.get(n), heading))
                .toList();
    }

    private static IndicatorRow row(int number, Indicator indicator, PlanHeading heading) {
        var baseline = indicator.baseline();
        var source = indicator.baselineSource();
        var start = baseline == null
                ? t("plan.indicator.no-baseline")
                : Targets.figure(baseline, indicator.unit()) + (source == null ? "" : " (" + source + ")");
        return new IndicatorRow(
                number,
                indicator.text(),
                t("plan.indicator.kind." + indicator.kind()),
                Targets.words(indicator),
                start,
                indicator.reading(),
                t("plan.indicator.arrives." + (indicator.kind() == Indicator.Kind.QUALITATIVE ? "words" : "figure")),
                heading.edit("indicatori", indicator.code()));
    }

    private static List<BudgetLine> money(PlanPackage plan, String code) {
        return plan.figures().expenditure().stream()
                .filter(row -> row.objectives().contains(code))
                .map(row -> new BudgetLine(row.label(), row.section(), Euro.whole(row.amount())))
                .toList();
    }

    private static Neighbours neighbours(
            PlanPackage plan, PlanHeading heading, String code, List<VersionRow> versions) {
        var all = plan.programme().objectives();
        var codes = all.stream().map(Objective::code).toList();
        var at = codes.indexOf(code);
        return new Neighbours(
                versions,
                at > 0 ? link(all.get(at - 1), heading) : null,
                at + 1 < all.size() ? link(all.get(at + 1), heading) : null);
    }

    private static Link link(Objective objective, PlanHeading heading) {
        return new Link(objective.code() + " " + objective.title(), heading.objective(objective.code()));
    }
}
