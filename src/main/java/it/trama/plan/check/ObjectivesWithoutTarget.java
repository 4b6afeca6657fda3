package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Each objective has a threshold in at least one indicator. */
final class ObjectivesWithoutTarget implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-without-target",
                Severity.MISSING,
                "Obiettivi senza soglia",
                "Cerca gli obiettivi con nessun indicatore che abbia una soglia: il valore si calcola, ma non si può dire se basta.",
                "Fissa una soglia, partendo dagli indicatori che hanno già una serie.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Lacking(plan)
                .judge(
                        this,
                        "una soglia",
                        Lacking::any,
                        objective -> new Lacking(plan)
                                .indicators(objective)
                                .anyMatch(indicator -> indicator.target() != null));
    }
}
