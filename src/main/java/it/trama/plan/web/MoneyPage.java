package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.shared.web.Chip;
import java.util.List;

/** Revenue and expenditure as the plan prints them, with the totals summed anew. */
public record MoneyPage(
        PlanHeading plan, List<Chip> years, RevenueTable revenue, ExpenditureTable expenditure, boolean empty) {
    static MoneyPage of(PlanPackage plan, PlanHeading heading, int asked) {
        var years = plan.figures().expenditure().stream()
                .map(ExpenditureRow::year)
                .distinct()
                .sorted()
                .toList();
        var first = years.isEmpty() ? plan.frame().from().getYear() : years.getFirst();
        var year = years.contains(asked) ? asked : first;
        return new MoneyPage(
                heading,
                years.stream()
                        .map(y -> new Chip(
                                t("plan.money.expenditure-of", String.valueOf(y)),
                                heading.to("/entrate-uscite?anno=" + y),
                                y == year))
                        .toList(),
                RevenueTable.of(plan, heading),
                ExpenditureTable.of(plan, heading, year),
                plan.figures().expenditure().isEmpty()
                        && plan.figures().revenue().isEmpty());
    }
}
