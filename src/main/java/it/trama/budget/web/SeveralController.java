package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.BudgetCell;
import it.trama.budget.Ledger;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One act that binds money of several cells, also of several years: all its parts or none. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class SeveralController {
    private final BudgetReading reading;
    private final Ledger ledger;
    private final CauseFields causes;

    SeveralController(BudgetReading reading, Ledger ledger, CauseFields causes) {
        this.reading = reading;
        this.ledger = ledger;
        this.causes = causes;
    }

    @GetMapping("/bilancio/{plan}/pluriennale")
    String form(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "cerca", defaultValue = "") String words,
            Model model) {
        var cells = reading.cells(plan, year, words, Set.of());
        return show(cells, Typed.nothing(), UUID.randomUUID().toString(), model);
    }

    @PostMapping("/bilancio/{plan}/pluriennale")
    String post(
            @PathVariable String plan,
            @RequestParam("chiave") String key,
            @RequestParam(name = "cerca", defaultValue = "") String words,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var sent = sent(values, typed);
        var cells = reading.cells(plan, null, words, sent);
        var parts = parts(cells, typed);
        var cause = causes.read(typed);
        if (!cells.rows().isEmpty() && parts.size() < Math.max(1, sent.size())) {
            typed.wrong(
                    cells.rows().getFirst().field(), t(sent.isEmpty() ? "budget.several.none" : "budget.several.gone"));
        }
        if (typed.accepted(() -> cells.budget().draw(() -> ledger.commit(key, parts, cause)))) {
            return "redirect:/bilancio/" + plan + "/impegni?anno="
                    + parts.firstKey().year();
        }
        response.setStatus(422);
        return show(cells, typed, key, model);
    }

    /** Cells with an amount, also those that are used up by now: the same form may have come a second time. */
    private static Set<String> sent(Map<String, String> values, Typed typed) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(FreeCells.FIELD) && !typed.blank(name))
                .map(name -> name.substring(FreeCells.FIELD.length()))
                .collect(Collectors.toSet());
    }

    private static TreeMap<BudgetCell, BigDecimal> parts(FreeCells cells, Typed typed) {
        var parts = new TreeMap<BudgetCell, BigDecimal>();
        for (var row : cells.rows()) {
            if (!typed.blank(row.field())) {
                parts.put(row.cell(), typed.number(row.field(), 2, PostingController.MOST));
            }
        }
        return parts;
    }

    private String show(FreeCells cells, Typed typed, String key, Model model) {
        var amounts = cells.rows().stream()
                .map(row -> FormField.number(row.field(), cells.label(row), t("budget.field.amount.help")));
        var fields = Stream.concat(causes.fields().stream(), amounts).toList();
        model.addAttribute("page", SeveralPage.of(cells, typed.page(head(cells, key), fields)));
        return "budget/several";
    }

    private static FormPage.Head head(FreeCells cells, String key) {
        var base = "/bilancio/" + cells.budget().plan().code();
        return new FormPage.Head(
                t("budget.several"),
                t("budget.several.lead"),
                base + "/pluriennale?chiave=" + key + cells.query(),
                t("budget.several.save"),
                base + "?anno=" + cells.budget().year(),
                false);
    }
}
