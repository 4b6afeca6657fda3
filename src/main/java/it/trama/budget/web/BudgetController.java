package it.trama.budget.web;

import it.trama.budget.funds.Funds;
import it.trama.budget.funds.RuleState;
import it.trama.plan.Plans;
import it.trama.plan.check.Finding;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Fragments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class BudgetController {
    private final BudgetReading reading;
    private final Plans plans;
    private final BusinessTime time;
    private final PlanFindings check;
    private final Funds funds;
    private final Fragments fragments;

    BudgetController(
            BudgetReading reading,
            Plans plans,
            BusinessTime time,
            PlanFindings check,
            Funds funds,
            Fragments fragments) {
        this.reading = reading;
        this.plans = plans;
        this.time = time;
        this.check = check;
        this.funds = funds;
        this.fragments = fragments;
    }

    /** The budget of the plan in force; before there is one, of the latest. */
    @GetMapping("/bilancio")
    String current() {
        return plans.current().map(plan -> "redirect:/bilancio/" + plan.code()).orElse("budget/none");
    }

    @GetMapping("/bilancio/{plan}")
    String sheet(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "mostra", defaultValue = "tutte") String shown,
            @RequestParam(name = "cella", defaultValue = "") String cell,
            Operator operator,
            Model model) {
        var budget = reading.open(plan, year);
        var findings = BudgetAccess.checker(operator) ? check.open(budget) : List.<Finding>of();
        var choice = new BudgetView.Choice(shown, cell);
        var view = new BudgetView(budget, choice, time.today(), operator, findings, fragments);
        model.addAttribute("page", BudgetPage.of(view));
        model.addAttribute("warnings", warnings(budget));
        return "budget/sheet";
    }

    /** What the rules of the funds say against this year. */
    private List<FundsPage.RuleRow> warnings(OpenBudget budget) {
        var book = budget.book(funds);
        return funds.judge(budget.plan().id(), book).stream()
                .filter(RuleState::warns)
                .map(FundsPage::rule)
                .toList();
    }
}
