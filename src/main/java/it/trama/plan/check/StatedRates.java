package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement.Relation;
import it.trama.plan.check.Stated.Known;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Shares, ratios, rates and growths recomputed from their own terms. */
final class StatedRates implements Rule {
    @Override
    public About about() {
        return new About(
                "stated-rate",
                Severity.CONTRADICTION,
                "Un tasso o una quota non esce dai suoi numeri",
                "Ricalcola quote, rapporti, tassi e crescite dai loro termini, alla precisione stampata; se torna solo leggendo arrotondate le cifre tonde del testo, è un’avvertenza.",
                "Cita la fonte dei dati, o scrivi «circa».");
    }

    private static final List<Relation> RELATIONS =
            List.of(Relation.PERCENT_OF, Relation.RATIO, Relation.RATE, Relation.GROWTH);

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var stated = Stated.in(plan);
        return RELATIONS.stream()
                .flatMap(relation -> stated.following(relation, 2))
                .filter(known -> !aim(known))
                .filter(known -> !base(known).mayBeZero())
                .map(known -> compare(known).judge(this));
    }

    /** A growth without a figure is an aim, which has a rule of its own. */
    private static boolean aim(Known known) {
        return known.statement().relation() == Relation.GROWTH
                && known.statement().value() == null;
    }

    private static Figure base(Known known) {
        return switch (Objects.requireNonNull(known.statement().relation())) {
            case RATE -> known.first().plus(known.second());
            case GROWTH -> known.first();
            default -> known.second();
        };
    }

    private static Comparison compare(Known known) {
        var one = Unit.number(known.first().value());
        var other = Unit.number(known.second().value());
        return switch (Objects.requireNonNull(known.statement().relation())) {
            case RATE -> known.compare(rate(known), one + " ÷ (" + other + " + " + one + ")");
            case GROWTH -> known.compare(growth(known), "(" + other + " − " + one + ") ÷ " + one);
            case PERCENT_OF ->
                known.compare(known.first().over(known.second()).times(Figure.HUNDRED), one + " ÷ " + other);
            default -> known.compare(known.first().over(known.second()), one + " ÷ " + other);
        };
    }

    /** Falls as the second grows, so that each of its ends is where the two are furthest apart. */
    private static Figure rate(Known known) {
        var odds = known.second().over(known.first());
        return Figure.HUNDRED.over(odds.plus(Figure.exact(BigDecimal.ONE)));
    }

    private static Figure growth(Known known) {
        return known.second()
                .over(known.first())
                .minus(Figure.exact(BigDecimal.ONE))
                .times(Figure.HUNDRED);
    }
}
