package it.trama.plan.check;

import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.stream.Collectors;
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
        var all = plan.programme().objectives();
        var two = all.stream().filter(objective -> !one(objective)).toList();
        if (all.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                two.isEmpty()
                        ? new Held(name(), "Obiettivi", all.size() + " obiettivi hanno un titolo solo")
                        : finding(two, all.size()));
    }

    private static boolean one(Objective objective) {
        return objective.matrixTitle() == null || objective.matrixTitle().equals(objective.title());
    }

    private Finding finding(List<Objective> two, int all) {
        var codes = two.stream().map(Objective::code).toList();
        var titles = two.stream()
                .map(o -> o.code() + ": matrice «" + o.matrixTitle() + "», scheda «" + o.title() + "»")
                .collect(Collectors.joining("; "));
        return new Finding(
                name(),
                severity(),
                "Obiettivi " + String.join(", ", codes),
                Unit.count(all, "titolo nella matrice", "titoli nelle matrici"),
                Unit.count(two.size(), "diverso nella scheda", "diversi nelle schede"),
                "",
                Unit.count(two.size(), "obiettivo ha", "obiettivi hanno") + " due titoli, su " + all + ". " + titles
                        + ".",
                about().remedy(),
                new Place(Lacking.SHEET, codes));
    }
}
