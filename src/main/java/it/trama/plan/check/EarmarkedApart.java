package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An earmarked fund pays only its own lines: one that it shares with other money is not its own. */
final class EarmarkedApart implements Rule {
    @Override
    public About about() {
        return new About(
                "earmarked-apart",
                Severity.WARNING,
                "Un fondo vincolato paga una riga insieme ad altro denaro",
                "Per ogni entrata vincolata guarda le righe che paga: se le paga anche un’altra entrata, la spesa del fondo non si legge da sola.",
                "Dividi la riga in due, o togli il vincolo se l’atto del fondo non lo mette.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        return budget.revenueLines()
                .filter(RevenueRow::earmarked)
                .flatMap(fund -> budget.expenditure(RowKind.LINE)
                        .filter(line -> budget.cells(line.code()).stream().anyMatch(cell -> pays(fund, cell)))
                        .map(line -> judge(budget, fund, line)));
    }

    private static boolean pays(RevenueRow fund, ChannelAmount cell) {
        return fund.code().equals(cell.fund());
    }

    private Outcome judge(Budget budget, RevenueRow fund, ExpenditureRow line) {
        var others = budget.cells(line.code()).stream()
                .filter(cell -> !pays(fund, cell))
                .toList();
        var where = "Entrata «" + fund.label() + "», riga «" + line.label() + "» (" + line.year() + ")";
        if (others.isEmpty()) {
            return new Held(name(), where, "«" + fund.label() + "» la paga da solo");
        }
        var names = others.stream().map(cell -> label(budget, cell)).distinct().collect(Collectors.joining(", "));
        return new Finding(
                name(),
                severity(),
                where,
                "«" + fund.label() + "» è vincolato",
                "la riga è pagata anche da " + names,
                "",
                "«" + fund.label() + "» è vincolato alle sue righe, ma «" + line.label() + "» è pagata anche da "
                        + names + " con " + Budget.working(others.stream().map(ChannelAmount::amount)) + " euro.",
                about().remedy(),
                new Place(Budget.EXPENDITURE, List.of(line.code()), fund.code()));
    }

    private static String label(Budget budget, ChannelAmount cell) {
        return Optional.ofNullable(cell.fund())
                .flatMap(code -> budget.revenueLines()
                        .filter(row -> row.code().equals(code))
                        .findFirst())
                .map(row -> "«" + row.label() + "»")
                .orElse("canale " + cell.channel());
    }
}
