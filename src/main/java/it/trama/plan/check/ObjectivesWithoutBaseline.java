package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Objectives whose countable indicators do not say where one starts from. */
final class ObjectivesWithoutBaseline implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-without-baseline",
                Severity.MISSING,
                "Obiettivi senza valore di partenza",
                "Cerca gli obiettivi con indicatori che si contano, nessuno dei quali dice il valore di prima.",
                "Scrivi il valore all’inizio del triennio e la sua fonte.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var lacking = new Lacking(plan);
        return lacking.judge(
                this,
                "un valore di partenza",
                objective -> lacking.indicators(objective).anyMatch(ObjectivesOnlyInWords::countable),
                objective -> lacking.indicators(objective).anyMatch(indicator -> indicator.baseline() != null));
    }
}
