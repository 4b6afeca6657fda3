package it.trama.plan.check;

import it.trama.plan.Indicator;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.util.Objects;
import java.util.stream.Stream;

/** Indicators that were read in one way and could be read in another. */
final class ReadingsToConfirm implements Rule {
    @Override
    public About about() {
        return new About(
                "reading-to-confirm",
                Severity.RECONSTRUCTED,
                "Una lettura nostra da confermare",
                "Raccoglie gli indicatori che il Piano scrive in modo non chiaro e che sono stati letti in un modo.",
                "Conferma la lettura o correggila.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return plan.programme().indicators().stream()
                .filter(indicator -> indicator.reading() != null)
                .map(indicator -> new Finding(
                        name(),
                        severity(),
                        "Indicatore " + indicator.code() + " dell’obiettivo " + indicator.objective(),
                        "«" + indicator.text() + "»",
                        target(indicator),
                        "",
                        Objects.requireNonNull(indicator.reading()),
                        about().remedy(),
                        Place.of("indicatori", indicator.code())));
    }

    private static String target(Indicator indicator) {
        var target = indicator.target();
        if (target == null) {
            return "nessuna soglia";
        }
        var unit = indicator.unit() == null ? "" : " " + indicator.unit();
        var least = target.atLeast() == null ? "" : "almeno " + Unit.number(target.atLeast()) + unit;
        var most = target.atMost() == null ? "" : " al massimo " + Unit.number(target.atMost()) + unit;
        var by = target.by() == null ? "" : " entro il " + Dates.say(target.by());
        return (least + most + by).strip();
    }
}
