package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.funds.FundRule;
import it.trama.budget.funds.Funds;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends a rule that the district added, by an act; takes off a fund that nothing names. */
@Controller
@RequestMapping("/bilancio/{plan}/fondi")
@Allowed(Role.PLANNING_OFFICE)
class OwnFundEndController {
    private final BudgetReading reading;
    private final Funds funds;

    OwnFundEndController(BudgetReading reading, Funds funds) {
        this.reading = reading;
        this.funds = funds;
    }

    @GetMapping("/regole/{rule}")
    String ending(@PathVariable String plan, @PathVariable String rule, Model model) {
        var held = funds.ownRule(rule);
        return Typed.nothing()
                .page(ruleHead(reading.open(plan, null), held), ruleFields())
                .show(model);
    }

    @PostMapping("/regole/{rule}")
    String end(
            @PathVariable String plan,
            @PathVariable String rule,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var head = ruleHead(reading.open(plan, null), funds.ownRule(rule));
        var typed = new Typed(values);
        var until = typed.blank("al") ? null : Integer.valueOf(OwnFundController.year(typed, "al"));
        var act = typed.text("atto", 200);
        return typed.accepted(() -> funds.end(rule, until, act))
                ? "redirect:" + head.back()
                : typed.page(head, ruleFields()).again(model, response);
    }

    private static FormPage.Head ruleHead(OpenBudget budget, FundRule rule) {
        return FundEditController.head(
                budget,
                "regole/" + rule.code(),
                t("budget.own.end"),
                t("budget.own.end.lead", rule.code(), rule.act()));
    }

    private static List<FormField> ruleFields() {
        return List.of(
                FormField.number("al", t("budget.field.until"), t("budget.field.end.help")),
                FormField.text("atto", t("budget.field.rule-act"), t("budget.field.end-act.help")));
    }

    @GetMapping("/togli")
    String taking(@PathVariable String plan, Model model) {
        return Typed.nothing()
                .page(fundHead(reading.open(plan, null)), fundFields())
                .show(model);
    }

    @PostMapping("/togli")
    String take(
            @PathVariable String plan,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var head = fundHead(reading.open(plan, null));
        var fields = fundFields();
        var typed = new Typed(values);
        var fund = typed.choice("fondo", fields.getFirst().options());
        return typed.accepted(() -> funds.remove(fund))
                ? "redirect:" + head.back()
                : typed.page(head, fields).again(model, response);
    }

    private static FormPage.Head fundHead(OpenBudget budget) {
        return FundEditController.head(budget, "togli", t("budget.own.togli"), t("budget.own.togli.lead"));
    }

    private List<FormField> fundFields() {
        var options = funds.unused().stream()
                .map(fund -> new FormField.Option(fund.code(), fund.label()))
                .toList();
        return List.of(FormField.choice("fondo", t("budget.field.fund"), t("budget.field.unused.help"), options));
    }
}
