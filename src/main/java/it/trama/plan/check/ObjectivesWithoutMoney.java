package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Each objective is served by a line of the expenditure. */
final class ObjectivesWithoutMoney implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-without-money",
                Severity.MISSING,
                "Obiettivi senza spesa",
                "Cerca gli obiettivi che nessuna riga delle uscite dice di servire; le risorse di sole persone non hanno una riga.",
                "Lega l’obiettivo alle righe di spesa che lo servono, o scrivi che lavora senza spesa propria.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Lacking(plan)
                .judge(
                        this,
                        "una riga di spesa",
                        Lacking::any,
                        objective -> plan.figures().expenditure().stream()
                                .anyMatch(row -> row.objectives().contains(objective.code())));
    }
}
