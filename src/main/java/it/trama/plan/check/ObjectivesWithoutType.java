package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Each objective says of which type it is. */
final class ObjectivesWithoutType implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-without-type",
                Severity.MISSING,
                "Obiettivi senza tipologia",
                "Cerca gli obiettivi con la casella della tipologia vuota.",
                "Scegli la tipologia tra quelle del Piano.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Lacking(plan)
                .judge(
                        this,
                        "la tipologia",
                        Lacking::any,
                        objective -> !objective.types().isEmpty());
    }
}
