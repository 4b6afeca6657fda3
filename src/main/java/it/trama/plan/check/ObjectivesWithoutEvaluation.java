package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Each objective says by which tool it is evaluated. */
final class ObjectivesWithoutEvaluation implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-without-evaluation-tool",
                Severity.MISSING,
                "Obiettivi senza strumenti di valutazione",
                "Cerca gli obiettivi con la casella degli strumenti di valutazione vuota.",
                "Scrivi con che cosa si vedrà il risultato.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Lacking(plan)
                .judge(
                        this,
                        "uno strumento di valutazione",
                        Lacking::any,
                        objective -> !objective.evaluationTools().isEmpty());
    }
}
