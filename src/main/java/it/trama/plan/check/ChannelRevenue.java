package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.stream.Stream;

/** What is paid through a channel is what comes in by it. */
final class ChannelRevenue implements Rule {
    @Override
    public About about() {
        return new About(
                "channel-revenue",
                Severity.CONTRADICTION,
                "Un canale paga una somma diversa da quella che riceve",
                "Confronta il totale del canale nelle uscite con le righe di entrata che lo alimentano, nello stesso anno.",
                "Correggi il totale del canale o la riga di entrata.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return budget.expenditure(RowKind.TOTAL)
                .flatMap(total -> budget.cells(total.code()).stream()
                        .map(cell -> compare(budget, total.year(), cell).judge(this)));
    }

    private static Comparison compare(Budget budget, int year, ChannelAmount cell) {
        var rows = budget.revenueLines()
                .filter(row -> cell.channel().equals(row.channel()))
                .toList();
        return new Comparison(
                Place.of(Budget.CHANNELS, cell.code()),
                "Entrate e uscite " + year + ", canale " + cell.channel(),
                Unit.EURO,
                Figure.exact(cell.amount()),
                Budget.sum(rows.stream().map(row -> budget.revenue(row, year))),
                working(budget, rows, year));
    }

    private static String working(Budget budget, List<RevenueRow> rows, int year) {
        return "entrate " + Budget.working(rows.stream().map(row -> budget.revenue(row, year)));
    }
}
