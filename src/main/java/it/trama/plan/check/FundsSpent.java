package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.stream.Stream;

/** A fund that comes in is matched, to the cent, by the cells that name it. */
final class FundsSpent implements Rule {
    @Override
    public About about() {
        return new About(
                "fund-spent",
                Severity.CONTRADICTION,
                "Un fondo non è speso per quanto entra",
                "Confronta l’entrata del primo anno con le celle di uscita che nominano quel fondo.",
                "Correggi l’entrata, o indica su quali righe va il resto.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return budget.revenueLines()
                .filter(row -> !cells(plan, row).isEmpty())
                .map(row -> compare(budget, row).judge(this));
    }

    private static List<ChannelAmount> cells(PlanPackage plan, RevenueRow row) {
        return plan.figures().channels().stream()
                .filter(cell -> row.code().equals(cell.fund()))
                .toList();
    }

    private static Comparison compare(Budget budget, RevenueRow row) {
        var cells = cells(budget.plan(), row);
        var year = budget.plan().frame().from().getYear();
        return new Comparison(
                Place.of(Budget.REVENUE, row.code()),
                "Entrate " + year + ", riga «" + row.label() + "» (" + row.code() + "), e le uscite che paga",
                Unit.EURO,
                Figure.exact(row.first()),
                Budget.sum(cells.stream().map(ChannelAmount::amount)),
                "uscite " + Budget.working(cells.stream().map(ChannelAmount::amount)));
    }
}
