package it.trama.budget.web;

import it.trama.budget.Budgets;
import it.trama.budget.Ledger;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the budget that an address speaks about. */
@Component
class BudgetReading {
    private final Plans plans;
    private final PlanVersions versions;
    private final Ledger ledger;
    private final Budgets budgets;
    private final BusinessTime time;

    BudgetReading(Plans plans, PlanVersions versions, Ledger ledger, Budgets budgets, BusinessTime time) {
        this.plans = plans;
        this.versions = versions;
        this.ledger = ledger;
        this.budgets = budgets;
        this.time = time;
    }

    /** What is left in the cells of all years, of the lines whose names hold one of the words. */
    FreeCells cells(String code, @Nullable Integer year, String words) {
        var budget = open(code, year);
        return FreeCells.of(budget, words, ledger.balances(budget.plan().id(), null));
    }

    /** Without a year: this one, else the last before it that the plan foresees, else its first. */
    OpenBudget open(String code, @Nullable Integer asked) {
        var plan = plans.get(code);
        var content = versions.settled(plan.version());
        var years = OpenBudget.years(content);
        if (asked != null && !years.contains(asked)) {
            throw new NotFound("budget year", asked);
        }
        var today = time.today().getYear();
        var year = asked != null
                ? asked
                : years.stream()
                        .filter(y -> y <= today)
                        .reduce((_, later) -> later)
                        .orElse(years.isEmpty() ? plan.from().getYear() : years.getFirst());
        var closing = budgets.closings(plan.id()).stream()
                .filter(closed -> closed.year() == year)
                .findFirst()
                .orElse(null);
        return new OpenBudget(plan, content, year, ledger.balances(plan.id(), year), closing);
    }
}
