package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.stream.Stream;

/** Revenue and expenditure of a year are equal. */
final class Balance implements Rule {
    @Override
    public About about() {
        return new About(
                "balance",
                Severity.CONTRADICTION,
                "Entrate e uscite non pareggiano",
                "Confronta al centesimo i due totali stampati dello stesso anno.",
                "Correggi uno dei due totali.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return budget.expenditure(RowKind.TOTAL)
                .filter(row -> row.amount() != null)
                .flatMap(row -> compare(budget, row))
                .map(comparison -> comparison.judge(this));
    }

    private static Stream<Comparison> compare(Budget budget, ExpenditureRow row) {
        return budget.plan().figures().revenue().stream()
                .filter(total -> total.kind() == RowKind.TOTAL && budget.revenue(total, row.year()) != null)
                .map(total -> new Comparison(
                        Place.of(Budget.EXPENDITURE, row.code()),
                        "Entrate e uscite " + row.year(),
                        Unit.EURO,
                        Figure.exact(row.amount()),
                        Figure.exact(budget.revenue(total, row.year())),
                        "totale delle entrate"));
    }
}
