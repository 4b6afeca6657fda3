package it.trama.budget.web;

import it.trama.budget.BudgetCell;
import it.trama.budget.Budgets;
import it.trama.budget.CellBalance;
import it.trama.budget.Ledger;
import it.trama.plan.Plan;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.shared.NotFound;
import it.trama.shared.Recent;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the budget that an address speaks about. */
@Component
class BudgetReading {
    private static final int KEPT = 32;
    private final Plans plans;
    private final PlanVersions versions;
    private final Ledger ledger;
    private final Budgets budgets;
    private final BusinessTime time;
    private final Recent<String, PlanPackage, PlanYear> foreseen = new Recent<>(KEPT);

    BudgetReading(Plans plans, PlanVersions versions, Ledger ledger, Budgets budgets, BusinessTime time) {
        this.plans = plans;
        this.versions = versions;
        this.ledger = ledger;
        this.budgets = budgets;
        this.time = time;
    }

    /** What is left in the cells of all years, of the lines whose names hold one of the words; and the cells that were sent. */
    FreeCells cells(String code, @Nullable Integer year, String words, Set<String> sent) {
        var budget = open(code, year);
        return FreeCells.of(budget, words, ledger.balances(budget.plan().id(), null), sent);
    }

    /** Without a year: this one, else the last before it that the plan foresees, else its first. */
    OpenBudget open(String code, @Nullable Integer asked) {
        var plan = plans.get(code);
        var foreseen = foreseen(plan, asked);
        return budget(plan, foreseen, ledger.balances(plan.id(), foreseen.year));
    }

    /** The same, for its names: it knows of no money. */
    OpenBudget names(String code, @Nullable Integer asked) {
        var plan = plans.get(code);
        return budget(plan, foreseen(plan, asked), List.of());
    }

    /** The same, knowing of the money only where it stands in this cell. */
    OpenBudget at(String code, int year, String cell) {
        var plan = plans.get(code);
        var foreseen = foreseen(plan, year);
        var balance = BudgetCell.at(plan.id(), year, cell).flatMap(ledger::balance);
        return budget(plan, foreseen, balance.stream().toList());
    }

    private OpenBudget budget(Plan plan, PlanYear foreseen, List<CellBalance> balances) {
        var closing = budgets.closings(plan.id()).stream()
                .filter(closed -> closed.year() == foreseen.year)
                .findFirst()
                .orElse(null);
        return new OpenBudget(plan, foreseen, balances, closing);
    }

    private PlanYear foreseen(Plan plan, @Nullable Integer asked) {
        var content = versions.settled(plan);
        var years = PlanYear.years(content);
        if (asked != null && !years.contains(asked)) {
            throw new NotFound("budget year", asked);
        }
        var year = asked != null ? asked : current(plan, content, time.today());
        return foreseen.of(plan.version() + "/" + year, content, known -> new PlanYear(known, year));
    }

    /** This year, else the last before it that the plan foresees, else its first. */
    static int current(Plan plan, PlanPackage content, LocalDate today) {
        var years = PlanYear.years(content);
        return years.stream()
                .filter(year -> year <= today.getYear())
                .reduce((_, later) -> later)
                .orElse(years.isEmpty() ? plan.from().getYear() : years.getFirst());
    }
}
