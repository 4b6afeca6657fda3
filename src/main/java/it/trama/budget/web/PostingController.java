package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.BudgetCell;
import it.trama.budget.Ledger;
import it.trama.budget.LedgerEntry;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.shared.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reserves or commits money of a cell. The form carries its key: sent twice, it is one entry. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class PostingController {
    static final BigDecimal MOST = new BigDecimal("999999999.99");
    private final BudgetReading reading;
    private final Ledger ledger;
    private final CauseFields causes;

    PostingController(BudgetReading reading, Ledger ledger, CauseFields causes) {
        this.reading = reading;
        this.ledger = ledger;
        this.causes = causes;
    }

    @GetMapping("/bilancio/{plan}/impegna")
    String form(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "cella", defaultValue = "") String cell,
            Model model) {
        var budget = reading.open(plan, year);
        var chosen = new Typed(Map.of("cella", cell, "come", LedgerEntry.Kind.COMMIT.name()));
        model.addAttribute("page", chosen.page(head(budget, UUID.randomUUID().toString()), fields(budget)));
        return "shared/form";
    }

    @PostMapping("/bilancio/{plan}/impegna")
    String post(
            @PathVariable String plan,
            @RequestParam("anno") int year,
            @RequestParam("chiave") String key,
            @RequestParam(name = "cella", defaultValue = "") String chosen,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var budget = reading.at(plan, year, chosen);
        var typed = new Typed(values);
        typed.choice("cella", foreseen(budget, chosen));
        var cell = budget.known(chosen);
        var kind = typed.choice("come", kinds());
        var euro = typed.number("importo", 2, MOST);
        var cause = causes.read(typed);
        var posted = new ArrayList<LedgerEntry>();
        if (typed.accepted(() -> budget.draw(() -> posted.add(
                kind.equals(LedgerEntry.Kind.RESERVE.name())
                        ? ledger.reserve(key, cell.orElseThrow(), euro, cause)
                        : ledger.commit(key, cell.orElseThrow(), euro, cause))))) {
            return "redirect:/bilancio/" + plan + "/impegni/"
                    + Objects.requireNonNull(posted.getFirst().claim());
        }
        response.setStatus(422);
        var whole = reading.open(plan, year);
        model.addAttribute("page", typed.page(head(whole, key), fields(whole)));
        return "shared/form";
    }

    /** The cell, if the plan foresees it; the ledger knows whether there is enough. */
    private static List<FormField.Option> foreseen(OpenBudget budget, String chosen) {
        return budget.known(chosen).map(_ -> new FormField.Option(chosen, chosen)).stream()
                .toList();
    }

    private static FormPage.Head head(OpenBudget budget, String key) {
        var base = "/bilancio/" + budget.plan().code();
        return new FormPage.Head(
                t("budget.draw"),
                t("budget.draw.lead", String.valueOf(budget.year())),
                base + "/impegna?anno=" + budget.year() + "&chiave=" + key,
                t("budget.draw.save"),
                base + "?anno=" + budget.year(),
                false);
    }

    private List<FormField> fields(OpenBudget budget) {
        var own = List.of(
                FormField.choice("cella", t("budget.field.cell"), t("budget.field.cell.help"), cells(budget)),
                FormField.choice("come", t("budget.field.kind"), t("budget.field.kind.help"), kinds()),
                FormField.number("importo", t("budget.field.amount"), t("budget.field.amount.help")));
        return Stream.concat(own.stream(), causes.fields().stream()).toList();
    }

    /** Those with something left. */
    private static List<FormField.Option> cells(OpenBudget budget) {
        return budget.lines().stream()
                .flatMap(line -> budget.channels().stream().map(c -> budget.address(line.code(), c.code())))
                .filter(cell ->
                        budget.standing(cell.line(), cell.channel()).free().signum() > 0)
                .map(cell -> new FormField.Option(cell.address(), option(budget, cell)))
                .toList();
    }

    private static String option(OpenBudget budget, BudgetCell cell) {
        var free = budget.standing(cell.line(), cell.channel()).free();
        return t("budget.cell.free", budget.line(cell.line()), budget.channel(cell.channel()), Words.money(free));
    }

    private static List<FormField.Option> kinds() {
        return List.of(
                new FormField.Option(LedgerEntry.Kind.COMMIT.name(), t("budget.kind.COMMIT")),
                new FormField.Option(LedgerEntry.Kind.RESERVE.name(), t("budget.kind.RESERVE")));
    }
}
