package it.trama.plan.check;

import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Objectives that the matrix and the sheet call differently. */
final class ObjectiveTitles implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-titles",
                Severity.WARNING,
                "Obiettivi con due titoli",
                "Confronta il titolo della matrice con quello della scheda, lettera per lettera.",
                "Tieni il titolo della scheda e cita l’altro.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Lacking(plan).judge(this, "un titolo solo tra matrice e scheda", Lacking::any, ObjectiveTitles::one);
    }

    private static boolean one(Objective objective) {
        return objective.matrixTitle() == null || objective.matrixTitle().equals(objective.title());
    }
}
