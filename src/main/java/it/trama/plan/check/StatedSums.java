package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement.Relation;
import it.trama.plan.check.Stated.Known;
import java.util.stream.Stream;

/** A figure of the text that is the sum of others, or the difference of two. */
final class StatedSums implements Rule {
    @Override
    public About about() {
        return new About(
                "stated-sum",
                Severity.CONTRADICTION,
                "Una cifra del testo non è la somma delle sue parti",
                "Somma o sottrae le cifre che il testo stesso dà; le percentuali valgono mezza unità dell’ultima cifra stampata.",
                "Correggi la cifra o una delle sue parti.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var stated = Stated.in(plan);
        return Stream.concat(
                        stated.following(Relation.SUM, 1).map(StatedSums::sum),
                        stated.following(Relation.DIFFERENCE, 2).map(StatedSums::difference))
                .map(comparison -> comparison.judge(this));
    }

    private static Comparison sum(Known known) {
        return known.compare(Figure.sum(known.terms()), known.working("+"));
    }

    private static Comparison difference(Known known) {
        return known.compare(Stated.fold(known.terms(), Figure::minus), known.working("−"));
    }
}
