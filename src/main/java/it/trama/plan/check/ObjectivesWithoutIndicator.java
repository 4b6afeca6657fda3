package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Each objective has at least one indicator. */
final class ObjectivesWithoutIndicator implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-without-indicator",
                Severity.MISSING,
                "Obiettivi senza indicatori",
                "Cerca gli obiettivi a cui non è legato nessun indicatore.",
                "Aggiungi almeno un indicatore: senza, l’obiettivo resta non misurabile.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Lacking(plan)
                .judge(
                        this,
                        "un indicatore",
                        Lacking::any,
                        objective -> new Lacking(plan)
                                .indicators(objective)
                                .findAny()
                                .isPresent());
    }
}
