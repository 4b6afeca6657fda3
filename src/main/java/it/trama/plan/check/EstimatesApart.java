package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement.Relation;
import it.trama.plan.check.Stated.Known;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;

/** Estimates of the same quantity that differ by a factor. */
final class EstimatesApart implements Rule {
    @Override
    public About about() {
        return new About(
                "estimates-apart",
                Severity.WARNING,
                "Due stime della stessa cosa sono lontane",
                "Confronta una stima con la somma delle altre: oltre una volta e mezza è un’avvertenza, perché le fonti misurano cose diverse.",
                "Scrivi che cosa misura ciascuna fonte, e quale stima usa il Piano.");
    }

    private static final BigDecimal FAR = new BigDecimal("1.5");

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return Stated.in(plan).following(Relation.ESTIMATES, 1).map(this::judge);
    }

    private Outcome judge(Known known) {
        var stated = known.stated().value();
        var sum = Figure.sum(known.terms()).value();
        var where = Stated.where(known.statement());
        var low = stated.min(sum);
        var working = known.working("+") + " = " + Unit.number(sum);
        if (low.signum() > 0 && stated.max(sum).compareTo(low.multiply(FAR)) <= 0) {
            return new Held(name(), where, working + ", vicino a " + Unit.number(stated));
        }
        var factor = low.signum() > 0
                ? Unit.number(stated.max(sum).divide(low, MathContext.DECIMAL64)) + " volte"
                : "senza misura comune";
        return new Finding(
                name(),
                severity(),
                where,
                Unit.of(known.statement()).say(stated),
                Unit.of(known.statement()).say(sum),
                Unit.of(known.statement()).difference(stated, sum),
                "Una stima dice " + Unit.number(stated) + ", l’altra " + working + ": " + factor + ".",
                about().remedy(),
                Stated.place(known.statement()));
    }
}
