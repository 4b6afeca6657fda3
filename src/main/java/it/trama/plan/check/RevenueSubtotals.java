package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each subtotal of the revenue is the sum of the lines above it, back to the previous subtotal. */
final class RevenueSubtotals implements Rule {
    @Override
    public About about() {
        return new About(
                "revenue-subtotal",
                Severity.CONTRADICTION,
                "Un subtotale delle entrate non è la somma delle sue righe",
                "Somma al centesimo le righe tra un subtotale e quello prima, per ciascun anno.",
                "Correggi la riga o il subtotale.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        List<Outcome> outcomes = new ArrayList<>();
        List<RevenueRow> lines = new ArrayList<>();
        for (var row : plan.figures().revenue()) {
            if (row.kind() == RowKind.LINE) {
                lines.add(row);
            } else {
                if (row.kind() == RowKind.SUBTOTAL) {
                    budget.years().forEach(year -> outcomes.addAll(judge(budget, row, List.copyOf(lines), year)));
                }
                lines.clear();
            }
        }
        return outcomes.stream();
    }

    private List<Outcome> judge(Budget budget, RevenueRow row, List<RevenueRow> lines, int year) {
        var stated = budget.revenue(row, year);
        if (stated == null) {
            return List.of();
        }
        var comparison = new Comparison(
                Place.of(Budget.REVENUE, row.code()).at(year),
                "Entrate " + year + ", riga «" + row.label() + "» (" + row.code() + ")",
                Unit.EURO,
                Figure.exact(stated),
                Budget.sum(lines.stream().map(line -> budget.revenue(line, year))),
                Budget.working(lines.stream().map(line -> budget.revenue(line, year))));
        return List.of(comparison.judge(this));
    }
}
