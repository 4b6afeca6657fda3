package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The printed total of each channel is the sum of its cells. */
final class ChannelTotals implements Rule {
    @Override
    public About about() {
        return new About(
                "channel-total",
                Severity.CONTRADICTION,
                "Il totale di un canale non è la somma delle sue celle",
                "Somma al centesimo le celle del canale e le confronta con la cella della riga del totale.",
                "Correggi una cella o il totale del canale.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return budget.expenditure(RowKind.TOTAL)
                .flatMap(total -> budget.cells(total.code()).stream()
                        .map(cell -> compare(budget, total, cell).judge(this)));
    }

    private static Comparison compare(Budget budget, ExpenditureRow total, ChannelAmount cell) {
        var rows = budget.lines(total.year()).map(ExpenditureRow::code).collect(Collectors.toSet());
        var column = budget.plan().figures().channels().stream()
                .filter(part -> part.channel().equals(cell.channel()) && rows.contains(part.row()))
                .map(ChannelAmount::amount)
                .toList();
        return new Comparison(
                Place.of(Budget.CHANNELS, cell.code()),
                "Uscite " + total.year() + ", totale del canale " + cell.channel(),
                Unit.EURO,
                Figure.exact(cell.amount()),
                Budget.sum(column.stream()),
                Budget.working(column.stream()));
    }
}
