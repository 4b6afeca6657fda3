package it.trama.budget.web;

import it.trama.budget.BudgetCell;
import it.trama.budget.Ledger;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.FileAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The commitments of a year, and the ledger itself, the newest first. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR})
class ClaimsController {
    static final int PAGE = 50;
    private final BudgetReading reading;
    private final Ledger ledger;

    ClaimsController(BudgetReading reading, Ledger ledger) {
        this.reading = reading;
        this.ledger = ledger;
    }

    @GetMapping("/bilancio/{plan}/impegni")
    String claims(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "solo", defaultValue = "aperti") String which,
            @RequestParam(name = "prima", required = false) @Nullable UUID before,
            Model model) {
        var budget = reading.names(plan, year);
        var open = !which.equals("tutti");
        var filter = new Ledger.Filter(budget.plan().id(), budget.year(), null, null, null, open);
        model.addAttribute("page", ClaimsPage.of(budget, ledger.claims(filter, before, PAGE + 1), open));
        return "budget/claims";
    }

    @GetMapping("/bilancio/{plan}/registro")
    String entries(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "cella", defaultValue = "") String cell,
            @RequestParam(name = "prima", required = false) @Nullable UUID before,
            Model model) {
        var budget = reading.names(plan, year);
        var found = ledger.entries(filter(budget, cell), before, PAGE + 1);
        model.addAttribute("page", EntriesPage.of(budget, cell, found));
        return "budget/entries";
    }

    @GetMapping("/bilancio/{plan}/registro.csv")
    void export(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "cella", defaultValue = "") String cell,
            HttpServletResponse response)
            throws IOException {
        var budget = reading.names(plan, year);
        var file = "registro-" + budget.plan().code() + "-" + budget.year() + ".csv";
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileAnswer.disposition(file));
        var table =
                new EntriesTable(budget, new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        ledger.each(filter(budget, cell), table::add);
        table.flush();
    }

    private static Ledger.Filter filter(OpenBudget budget, String cell) {
        var named = BudgetCell.at(budget.plan().id(), budget.year(), cell);
        return new Ledger.Filter(
                budget.plan().id(),
                budget.year(),
                named.map(BudgetCell::line).orElse(null),
                named.map(BudgetCell::channel).orElse(null),
                null,
                false);
    }
}
