package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fund that comes in is matched, to the cent, by the cells that name it. */
final class FundsSpent implements Rule {
    @Override
    public About about() {
        return new About(
                "fund-spent",
                Severity.CONTRADICTION,
                "Un fondo non è speso per quanto entra",
                "Confronta l’entrata di ciascun anno con le celle di uscita dello stesso anno che nominano quel fondo.",
                "Correggi l’entrata, o indica su quali righe va il resto.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return budget.revenueLines()
                .flatMap(row -> budget.years()
                        .boxed()
                        .filter(year -> !cells(budget, row, year).isEmpty())
                        .map(year -> compare(budget, row, year).judge(this)));
    }

    private static List<ChannelAmount> cells(Budget budget, RevenueRow row, int year) {
        var rows = budget.rows(year).map(ExpenditureRow::code).collect(Collectors.toSet());
        return budget.plan().figures().channels().stream()
                .filter(cell -> row.code().equals(cell.fund()) && rows.contains(cell.row()))
                .toList();
    }

    private static Comparison compare(Budget budget, RevenueRow row, int year) {
        var cells = cells(budget, row, year);
        return new Comparison(
                Place.of(Budget.REVENUE, row.code()).at(year),
                "Entrate " + year + ", riga «" + row.label() + "» (" + row.code() + "), e le uscite che paga",
                Unit.EURO,
                Figure.exact(budget.revenue(row, year)),
                Budget.sum(cells.stream().map(ChannelAmount::amount)),
                "uscite " + Budget.working(cells.stream().map(ChannelAmount::amount)));
    }
}
