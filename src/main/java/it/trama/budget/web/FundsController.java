package it.trama.budget.web;

import it.trama.budget.funds.Funds;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The funds that a year lives on, what their rules say of it, and its accounts by fund. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class FundsController {
    private final BudgetReading reading;
    private final Funds funds;
    private final BusinessTime time;

    FundsController(BudgetReading reading, Funds funds, BusinessTime time) {
        this.reading = reading;
        this.funds = funds;
        this.time = time;
    }

    @GetMapping("/bilancio/{plan}/fondi")
    String funds(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Operator operator,
            Model model) {
        var budget = reading.open(plan, year);
        var book = budget.book(funds);
        var states = funds.judge(budget.plan().id(), book);
        var names = new PlaceNames(funds.lists());
        model.addAttribute("page", FundsPage.of(budget, book, states, names, BudgetAccess.poster(operator)));
        return "budget/funds";
    }

    @GetMapping("/bilancio/{plan}/rendiconto")
    String report(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Model model) {
        var budget = reading.open(plan, year);
        model.addAttribute("page", ReportPage.of(budget, report(budget), time.today()));
        return "budget/report";
    }

    @GetMapping("/bilancio/{plan}/rendiconto.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String plan, @RequestParam(name = "anno", required = false) @Nullable Integer year) {
        var budget = reading.open(plan, year);
        return ReportFile.csv(budget, report(budget));
    }

    @GetMapping("/bilancio/{plan}/rendiconto.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String plan, @RequestParam(name = "anno", required = false) @Nullable Integer year) {
        var budget = reading.open(plan, year);
        return ReportFile.xlsx(budget, report(budget));
    }

    private FundReport report(OpenBudget budget) {
        var book = budget.book(funds);
        return FundReport.of(book, new PlaceNames(funds.lists()));
    }
}
