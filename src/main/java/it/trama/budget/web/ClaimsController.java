package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Ledger;
import it.trama.budget.LedgerEntry;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.CsvAnswer;
import it.trama.shared.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
    private static final int EXPORT = 100_000;
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
        var budget = reading.open(plan, year);
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
        var budget = reading.open(plan, year);
        var found = ledger.entries(filter(budget, cell), before, PAGE + 1);
        model.addAttribute("page", EntriesPage.of(budget, cell, found));
        return "budget/entries";
    }

    @GetMapping("/bilancio/{plan}/registro.csv")
    ResponseEntity<byte[]> export(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "cella", defaultValue = "") String cell) {
        var budget = reading.open(plan, year);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(t("budget.entries.columns").split("\\|")));
        ledger.entries(filter(budget, cell), null, EXPORT).forEach(entry -> rows.add(row(budget, entry)));
        return CsvAnswer.of("registro-" + budget.plan().code() + "-" + budget.year() + ".csv", rows);
    }

    private static Ledger.Filter filter(OpenBudget budget, String cell) {
        var dot = cell.indexOf('.');
        return new Ledger.Filter(
                budget.plan().id(),
                budget.year(),
                dot < 0 ? null : cell.substring(0, dot),
                dot < 0 ? null : cell.substring(dot + 1),
                null,
                false);
    }

    private static List<String> row(OpenBudget budget, LedgerEntry entry) {
        return List.of(
                entry.day().toString(),
                t("budget.entry." + entry.kind()),
                budget.line(entry.cell().line()),
                budget.channel(entry.cell().channel()),
                Words.number(entry.moved().allotted(), 2),
                Words.number(entry.moved().reserved(), 2),
                Words.number(entry.moved().committed(), 2),
                Words.number(entry.moved().paid(), 2),
                entry.cause().act(),
                entry.cause().actDay().toString(),
                entry.cause().purpose().text(),
                java.util.Objects.requireNonNullElse(entry.cause().municipality(), ""),
                entry.postedBy());
    }
}
