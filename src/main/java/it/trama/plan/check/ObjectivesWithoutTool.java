package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Each objective says with which tools it is pursued. */
final class ObjectivesWithoutTool implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-without-tool",
                Severity.MISSING,
                "Obiettivi senza strumenti",
                "Cerca gli obiettivi con la casella degli strumenti vuota.",
                "Scrivi con quale strumento si lavora.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Lacking(plan)
                .judge(
                        this,
                        "uno strumento",
                        Lacking::any,
                        objective -> !objective.means().tools().isEmpty());
    }
}
