package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.stream.Stream;

/** The total of the revenue is the sum of all its lines, year by year. */
final class RevenueTotals implements Rule {
    @Override
    public About about() {
        return new About(
                "revenue-total",
                Severity.CONTRADICTION,
                "Il totale delle entrate non è la somma delle righe",
                "Somma al centesimo tutte le righe di entrata, per ciascun anno.",
                "Correggi la riga o il totale.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return plan.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .flatMap(row -> budget.years().boxed().flatMap(year -> judge(budget, row, year)));
    }

    private Stream<Outcome> judge(Budget budget, RevenueRow row, int year) {
        var stated = budget.revenue(row, year);
        if (stated == null) {
            return Stream.empty();
        }
        var comparison = new Comparison(
                Place.of(Budget.REVENUE, row.code()).at(year),
                "Entrate " + year + ", riga «" + row.label() + "» (" + row.code() + ")",
                Unit.EURO,
                Figure.exact(stated),
                Budget.sum(budget.revenueLines().map(line -> budget.revenue(line, year))),
                Budget.working(budget.revenueLines().map(line -> budget.revenue(line, year))));
        return Stream.of(comparison.judge(this));
    }
}
