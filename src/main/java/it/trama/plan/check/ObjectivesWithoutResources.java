package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Each objective says what is put into it. */
final class ObjectivesWithoutResources implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-without-resources",
                Severity.MISSING,
                "Obiettivi senza risorse",
                "Cerca gli obiettivi con la casella delle risorse vuota.",
                "Scrivi con quali risorse, anche solo di persone.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Lacking(plan)
                .judge(
                        this,
                        "le risorse",
                        Lacking::any,
                        objective -> !objective.means().resources().isEmpty());
    }
}
