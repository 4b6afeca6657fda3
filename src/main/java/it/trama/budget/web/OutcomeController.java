package it.trama.budget.web;

import it.trama.security.Allowed;
import it.trama.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was foreseen in a year against what was committed and paid in the end, and against the year before. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class OutcomeController {
    private final BudgetReading reading;

    OutcomeController(BudgetReading reading) {
        this.reading = reading;
    }

    @GetMapping("/bilancio/{plan}/consuntivo")
    String outcome(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Model model) {
        model.addAttribute("page", OutcomePage.of(reading.open(plan, year)));
        return "budget/outcome";
    }
}
