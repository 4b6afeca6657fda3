package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of an objective as its sheet in the plan prints them. */
public record ObjectiveFacts(
        String owner,
        String focus,
        @Nullable String area,
        List<String> resources,
        List<String> tools,
        List<String> ranges,
        List<String> evaluationTools,
        List<String> timings,
        List<String> regionalSheets,
        @Nullable String note) {
    static ObjectiveFacts of(PlanPackage plan, Objective objective) {
        var labels = Labels.of(plan);
        var owner = objective.owner();
        var area = objective.place().area();
        return new ObjectiveFacts(
                owner == null ? t("plan.objective.no-owner") : owner,
                Labels.capital(labels.item(objective.place().focus())),
                area == null ? null : Labels.capital(labels.item(area)),
                objective.means().resources(),
                objective.means().tools(),
                objective.ranges(),
                objective.evaluationTools(),
                objective.timings(),
                objective.regionalSheets(),
                objective.note());
    }
}
