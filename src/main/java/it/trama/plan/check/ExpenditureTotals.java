package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.stream.Stream;

/** The total of the expenditure is the sum of its sections, or of its lines where there are no sections. */
final class ExpenditureTotals implements Rule {
    @Override
    public About about() {
        return new About(
                "expenditure-total",
                Severity.CONTRADICTION,
                "Il totale delle uscite non è la somma delle sezioni",
                "Somma al centesimo i totali delle sezioni (o le righe, se non ci sono sezioni).",
                "Correggi la sezione o il totale.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return budget.expenditure(RowKind.TOTAL)
                .filter(row -> row.amount() != null)
                .map(row -> compare(budget, row).judge(this));
    }

    private static Comparison compare(Budget budget, ExpenditureRow row) {
        var sections = budget.expenditure(RowKind.SUBTOTAL)
                .filter(section -> section.year() == row.year())
                .toList();
        var parts = sections.isEmpty() ? budget.lines(row.year()).toList() : sections;
        return new Comparison(
                Place.of(Budget.EXPENDITURE, row.code()),
                "Uscite " + row.year() + ", riga «" + row.label() + "» (" + row.code() + ")",
                Unit.EURO,
                Figure.exact(row.amount()),
                Budget.sum(parts.stream().map(ExpenditureRow::amount)),
                Budget.working(parts.stream().map(ExpenditureRow::amount)));
    }
}
