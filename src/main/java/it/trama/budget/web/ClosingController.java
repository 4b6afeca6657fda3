package it.trama.budget.web;

import it.trama.budget.Budgets;
import it.trama.budget.Ledger;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year is closed: what is still open, what follows, and the act. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class ClosingController {
    private final BudgetReading reading;
    private final Ledger ledger;
    private final Budgets budgets;

    ClosingController(BudgetReading reading, Ledger ledger, Budgets budgets) {
        this.reading = reading;
        this.ledger = ledger;
        this.budgets = budgets;
    }

    @GetMapping("/bilancio/{plan}/chiusura")
    String form(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Model model) {
        return show(reading.open(plan, year), Typed.nothing(), model);
    }

    @PostMapping("/bilancio/{plan}/chiusura")
    String close(
            @PathVariable String plan,
            @RequestParam("anno") int year,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var budget = reading.open(plan, year);
        var typed = new Typed(values);
        var act = typed.text("atto", 80);
        typed.several("capito", ClosingPage.understood(budget));
        if (typed.accepted(() -> budgets.close(budget.plan().id(), year, act))) {
            return "redirect:/bilancio/" + plan + "?anno=" + year;
        }
        response.setStatus(422);
        return show(reading.open(plan, year), typed, model);
    }

    private String show(OpenBudget budget, Typed typed, Model model) {
        var open = budget.closing() == null
                ? ledger.claims(
                        new Ledger.Filter(budget.plan().id(), budget.year(), null, null, null, true),
                        null,
                        ClosingPage.SHOWN + 1)
                : List.<it.trama.budget.Claim>of();
        model.addAttribute("page", ClosingPage.of(budget, open, typed));
        return "budget/closing";
    }
}
