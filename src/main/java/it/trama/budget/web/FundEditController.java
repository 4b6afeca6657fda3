package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.funds.Fund;
import it.trama.budget.funds.FundPlace;
import it.trama.budget.funds.Funds;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says which fund a revenue row is, and what an expenditure line serves. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class FundEditController {
    private static final String FUND = "fondo", AREA = "area", GOAL = "obiettivo";
    private final BudgetReading reading;
    private final Funds funds;

    FundEditController(BudgetReading reading, Funds funds) {
        this.reading = reading;
        this.funds = funds;
    }

    @GetMapping("/bilancio/{plan}/fondi/entrate/{row}")
    String match(@PathVariable String plan, @PathVariable String row, @RequestParam("anno") int year, Model model) {
        var budget = reading.open(plan, year);
        var held = budget.book(funds).incomes().stream()
                .filter(income -> income.row().code().equals(row))
                .findFirst()
                .orElseThrow(() -> new NotFound("revenue row", row));
        var fund = held.fund();
        var typed = new Typed(Map.of(FUND, fund == null ? "" : fund.code()));
        return typed.page(revenueHead(budget, row), revenueFields()).show(model);
    }

    @PostMapping("/bilancio/{plan}/fondi/entrate/{row}")
    String match(
            @PathVariable String plan,
            @PathVariable String row,
            @RequestParam("anno") int year,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var budget = reading.open(plan, year);
        var head = revenueHead(budget, row);
        var typed = new Typed(values);
        var fund = typed.choice(FUND, fundOptions());
        if (typed.accepted(() -> funds.match(budget.plan().id(), row, fund.isEmpty() ? null : fund))) {
            return "redirect:" + head.back();
        }
        response.setStatus(422);
        return typed.page(head, revenueFields()).show(model);
    }

    @GetMapping("/bilancio/{plan}/fondi/linee/{line}")
    String place(@PathVariable String plan, @PathVariable String line, @RequestParam("anno") int year, Model model) {
        var budget = reading.open(plan, year);
        var row = budget.lines().stream()
                .filter(held -> held.code().equals(line))
                .findFirst()
                .orElseThrow(() -> new NotFound("line", line));
        var place = budget.book(funds).place(row);
        var typed = new Typed(place == null ? Map.of() : Map.of(AREA, place.area(), GOAL, place.objective()));
        return typed.page(lineHead(budget, line), lineFields()).show(model);
    }

    @PostMapping("/bilancio/{plan}/fondi/linee/{line}")
    String place(
            @PathVariable String plan,
            @PathVariable String line,
            @RequestParam("anno") int year,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var budget = reading.open(plan, year);
        var head = lineHead(budget, line);
        var names = new PlaceNames(funds.lists());
        var typed = new Typed(values);
        var area = typed.choice(AREA, names.areaOptions());
        var goal = typed.choice(GOAL, names.goalOptions());
        if (area.isEmpty() != goal.isEmpty()) {
            typed.wrong(area.isEmpty() ? AREA : GOAL, t("budget.place.both"));
        }
        var place = area.isEmpty() ? null : new FundPlace(area, goal, true);
        if (typed.accepted(() -> funds.place(budget.plan().id(), line, place))) {
            return "redirect:" + head.back();
        }
        response.setStatus(422);
        return typed.page(head, lineFields()).show(model);
    }

    private static FormPage.Head revenueHead(OpenBudget budget, String row) {
        var label = budget.content().figures().revenue().stream()
                .filter(held -> held.code().equals(row))
                .findFirst()
                .orElseThrow(() -> new NotFound("revenue row", row))
                .label();
        return head(budget, "entrate/" + row, t("budget.match.title", label), t("budget.match.lead"));
    }

    private static FormPage.Head lineHead(OpenBudget budget, String line) {
        var label = budget.lines().stream()
                .filter(held -> held.code().equals(line))
                .findFirst()
                .orElseThrow(() -> new NotFound("line", line))
                .label();
        return head(budget, "linee/" + line, t("budget.place.title", label), t("budget.place.lead"));
    }

    static FormPage.Head head(OpenBudget budget, String path, String title, String lead) {
        var base = "/bilancio/" + budget.plan().code() + "/fondi";
        var year = "?anno=" + budget.year();
        return new FormPage.Head(title, lead, base + "/" + path + year, t("budget.save"), base + year, false);
    }

    private List<FormField> revenueFields() {
        return List.of(FormField.choice(FUND, t("budget.field.fund"), t("budget.field.fund.help"), fundOptions()));
    }

    private List<FormField.Option> fundOptions() {
        var options = new ArrayList<FormField.Option>();
        options.add(new FormField.Option("", t("budget.income.none")));
        for (Fund fund : funds.all()) {
            options.add(new FormField.Option(fund.code(), fund.label()));
        }
        return options;
    }

    private List<FormField> lineFields() {
        var names = new PlaceNames(funds.lists());
        return List.of(
                FormField.choice(AREA, t("budget.field.area"), t("budget.field.area.help"), names.areaOptions()),
                FormField.choice(GOAL, t("budget.field.goal"), t("budget.field.goal.help"), names.goalOptions()));
    }
}
