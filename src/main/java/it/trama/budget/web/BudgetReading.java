package it.trama.budget.web;

import it.trama.budget.Ledger;
import it.trama.plan.Plan;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the budget that an address speaks about. */
@Component
class BudgetReading {
    private final Plans plans;
    private final PlanVersions versions;
    private final Ledger ledger;
    private final BusinessTime time;

    BudgetReading(Plans plans, PlanVersions versions, Ledger ledger, BusinessTime time) {
        this.plans = plans;
        this.versions = versions;
        this.ledger = ledger;
        this.time = time;
    }

    /** Without a year: this one, else the last before it that the plan foresees, else its first. */
    OpenBudget open(String code, @Nullable Integer asked) {
        var plan = plans.get(code);
        var content = versions.content(plan.version());
        var years = OpenBudget.years(content);
        if (asked != null && !years.contains(asked)) {
            throw new NotFound("budget year", asked);
        }
        var year = asked != null ? asked : current(plan, content, time.today());
        return new OpenBudget(plan, content, year, ledger.balances(plan.id(), year));
    }

    /** This year, else the last before it that the plan foresees, else its first. */
    static int current(Plan plan, PlanPackage content, LocalDate today) {
        var years = OpenBudget.years(content);
        return years.stream()
                .filter(year -> year <= today.getYear())
                .reduce((_, later) -> later)
                .orElse(years.isEmpty() ? plan.from().getYear() : years.getFirst());
    }
}
