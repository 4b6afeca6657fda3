package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.stream.Stream;

/** What is paid for a line through the channels adds up to the line. */
final class RowChannels implements Rule {
    @Override
    public About about() {
        return new About(
                "row-channels",
                Severity.CONTRADICTION,
                "Una riga di uscita non è la somma dei suoi canali",
                "Somma al centesimo le celle dei canali di ciascuna riga che ne ha; vale anche per la riga del totale.",
                "Correggi l’importo della riga o una sua cella.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return plan.figures().expenditure().stream()
                .filter(row -> row.kind() != RowKind.SUBTOTAL && row.amount() != null)
                .filter(row -> !budget.cells(row.code()).isEmpty())
                .map(row -> compare(budget, row).judge(this));
    }

    private static Comparison compare(Budget budget, ExpenditureRow row) {
        var cells = budget.cells(row.code());
        return new Comparison(
                Place.of(Budget.EXPENDITURE, row.code()),
                "Uscite " + row.year() + ", riga «" + row.label() + "» (" + row.code() + "), canali",
                Unit.EURO,
                Figure.exact(row.amount()),
                Budget.sum(cells.stream().map(ChannelAmount::amount)),
                Budget.working(cells.stream().map(ChannelAmount::amount)));
    }
}
