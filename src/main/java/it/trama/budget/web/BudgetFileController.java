package it.trama.budget.web;

import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.FileAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The budget of a year as a file. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class BudgetFileController {
    private final BudgetReading reading;

    BudgetFileController(BudgetReading reading) {
        this.reading = reading;
    }

    @GetMapping("/bilancio/{plan}/bilancio.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String plan, @RequestParam(name = "anno", required = false) @Nullable Integer year) {
        var budget = reading.open(plan, year);
        var name = "bilancio-%s-%d.xlsx".formatted(plan, budget.year());
        return FileAnswer.xlsx(name, BudgetTally.of(budget).xlsx());
    }
}
