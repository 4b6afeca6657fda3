package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.stream.Stream;

/** The head of each section of the expenditure carries the sum of its lines. */
final class ExpenditureSections implements Rule {
    @Override
    public About about() {
        return new About(
                "expenditure-section",
                Severity.CONTRADICTION,
                "Il totale di una sezione delle uscite non è la somma delle sue righe",
                "Somma al centesimo le righe della sezione, nello stesso anno.",
                "Correggi la riga o il totale della sezione.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return budget.expenditure(RowKind.SUBTOTAL)
                .filter(row -> row.amount() != null)
                .map(row -> compare(budget, row).judge(this));
    }

    private static Comparison compare(Budget budget, ExpenditureRow row) {
        var lines = budget.lines(row.year())
                .filter(line -> line.section().equals(row.section()))
                .map(ExpenditureRow::amount)
                .toList();
        return new Comparison(
                Place.of(Budget.EXPENDITURE, row.code()),
                "Uscite " + row.year() + ", sezione «" + row.section() + "» (" + row.code() + ")",
                Unit.EURO,
                Figure.exact(row.amount()),
                Budget.sum(lines.stream()),
                Budget.working(lines.stream()));
    }
}
