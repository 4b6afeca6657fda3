package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement.Relation;
import it.trama.plan.check.Stated.Known;
import java.math.MathContext;
import java.util.stream.Stream;

/** A figure that the plan says is one quantity times another, such as a share per inhabitant. */
final class StatedProducts implements Rule {
    @Override
    public About about() {
        return new About(
                "stated-product",
                Severity.CONTRADICTION,
                "Una cifra non è il prodotto che il Piano dichiara",
                "Moltiplica le cifre dichiarate, per esempio la quota per abitante e gli abitanti; la quota vale mezza unità dell’ultimo decimale.",
                "Scrivi su quale popolazione è calcolata la quota.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return Stated.in(plan).following(Relation.PRODUCT, 2).map(this::judge);
    }

    private Outcome judge(Known known) {
        var remedy = about().remedy();
        var first = known.first();
        if (first.value().signum() != 0 && known.second().value().signum() != 0) {
            var value = known.stated().value();
            var second = value.divide(first.value(), MathContext.DECIMAL64);
            var other = value.divide(known.second().value(), MathContext.DECIMAL64);
            remedy += " Per " + Unit.number(value) + " servono " + Unit.number(second) + " invece di "
                    + Unit.number(known.second().value()) + ", oppure " + Unit.number(other) + " invece di "
                    + Unit.number(first.value()) + ".";
        }
        return known.compare(Stated.fold(known.terms(), Figure::times), known.working("×"))
                .judge(this, remedy);
    }
}
