package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.funds.Fund;
import it.trama.budget.funds.FundRule;
import it.trama.budget.funds.Funds;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.Typed;
import it.trama.territory.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Funds and rules that a district adds to the national ones. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class OwnFundController {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100), LAST_YEAR = BigDecimal.valueOf(2200);
    private static final int FIRST_YEAR = 1990;
    private final BudgetReading reading;
    private final Funds funds;
    private final Territory territory;
    private final BusinessTime time;

    OwnFundController(BudgetReading reading, Funds funds, Territory territory, BusinessTime time) {
        this.reading = reading;
        this.funds = funds;
        this.territory = territory;
        this.time = time;
    }

    @GetMapping("/bilancio/{plan}/fondi/{what:nuovo|regola}")
    String form(
            @PathVariable String plan,
            @PathVariable String what,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Model model) {
        return show(reading.open(plan, year), what, Typed.nothing(), model);
    }

    @PostMapping("/bilancio/{plan}/fondi/{what:nuovo|regola}")
    String add(
            @PathVariable String plan,
            @PathVariable String what,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var budget = reading.open(plan, year);
        var typed = new Typed(values);
        if (what.equals("nuovo") ? addFund(typed) : addRule(typed)) {
            return "redirect:/bilancio/" + plan + "/fondi?anno=" + budget.year();
        }
        response.setStatus(422);
        return show(budget, what, typed, model);
    }

    private String show(OpenBudget budget, String what, Typed typed, Model model) {
        var head = FundEditController.head(budget, what, t("budget.own." + what), t("budget.own." + what + ".lead"));
        return typed.page(head, what.equals("nuovo") ? fundFields() : ruleFields())
                .show(model);
    }

    private boolean addFund(Typed typed) {
        var code = typed.text("codice", 20).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !code.matches("[A-Z0-9_]{2,20}")) {
            typed.wrong("codice", t("budget.field.code.help"));
        }
        var label = typed.text("nome", 120);
        var kind = typed.choice("specie", kinds());
        var giver = typed.text("da", 120);
        var purpose = typed.text("scopo", 400);
        var source = typed.text("fonte", 200);
        return typed.accepted(() -> funds.add(
                new Fund(code, label, Fund.Kind.valueOf(kind), giver, purpose, null, "", source, true, true)));
    }

    private boolean addRule(Typed typed) {
        var fund = typed.choice("fondo", fundOptions());
        var kind = typed.choice("regola", ruleKinds());
        var share = List.of("AREA_SHARE", "SPENT").contains(kind) ? share(typed) : null;
        var scope = scope(typed, kind);
        var due =
                kind.equals("SPENT") ? typed.number("entro", 0, BigDecimal.TEN).intValue() : 0;
        var years = years(typed);
        var act = typed.text("atto", 200);
        var code = fund + "-" + kind + "-" + years.from();
        return typed.accepted(() -> funds.add(
                new FundRule(code, fund, FundRule.Kind.valueOf(kind), share, scope, due, years, act, true, true)));
    }

    private static BigDecimal share(Typed typed) {
        var share = typed.number("quota", 2, HUNDRED);
        if (share.signum() == 0) {
            typed.wrong("quota", t("budget.field.share.help"));
        }
        return share;
    }

    private FundRule.Scope scope(Typed typed, String kind) {
        var byArea = kind.equals("AREA_SHARE") || kind.equals("PURPOSE");
        var areas = byArea ? typed.several("aree", areas()) : List.<String>of();
        var bodies = kind.equals("BODIES") ? typed.several("comuni", municipalities()) : List.<String>of();
        return new FundRule.Scope(areas, List.of(), bodies);
    }

    private static FundRule.Years years(Typed typed) {
        var from = year(typed, "dal");
        var until = typed.blank("al") ? null : Integer.valueOf(year(typed, "al"));
        if (until != null && until < from) {
            typed.wrong("al", t("budget.refused.years-backwards"));
        }
        return new FundRule.Years(from, until);
    }

    static int year(Typed typed, String field) {
        var year = typed.number(field, 0, LAST_YEAR).intValue();
        if (year < FIRST_YEAR) {
            typed.wrong(field, t("budget.refused.year", String.valueOf(FIRST_YEAR)));
        }
        return year;
    }

    private static List<FormField> fundFields() {
        return List.of(
                FormField.text("codice", t("budget.field.code"), t("budget.field.code.help")),
                FormField.text("nome", t("budget.field.name"), t("budget.field.name.help")),
                FormField.choice(
                        "specie", t("budget.field.kind-of-fund"), t("budget.field.kind-of-fund.help"), kinds()),
                FormField.text("da", t("budget.field.giver"), t("budget.field.giver.help")),
                FormField.text("scopo", t("budget.field.aim"), t("budget.field.aim.help")),
                FormField.text("fonte", t("budget.field.source"), t("budget.field.source.help")));
    }

    private List<FormField> ruleFields() {
        return List.of(
                FormField.choice("fondo", t("budget.field.fund"), t("budget.field.rule-fund.help"), fundOptions()),
                FormField.choice("regola", t("budget.field.rule"), t("budget.field.rule.help"), ruleKinds()),
                FormField.number("quota", t("budget.field.share"), t("budget.field.share.help")),
                FormField.several("aree", t("budget.field.areas"), t("budget.field.areas.help"), areas()),
                FormField.several("comuni", t("budget.field.bodies"), t("budget.field.bodies.help"), municipalities()),
                FormField.number("entro", t("budget.field.due"), t("budget.field.due.help")),
                FormField.number("dal", t("budget.field.from"), t("budget.field.from.help")),
                FormField.number("al", t("budget.field.until"), t("budget.field.until.help")),
                FormField.text("atto", t("budget.field.rule-act"), t("budget.field.rule-act.help")));
    }

    private static List<FormField.Option> kinds() {
        return Arrays.stream(Fund.Kind.values())
                .map(kind -> new FormField.Option(kind.name(), t("budget.fund.kind." + kind)))
                .toList();
    }

    private static List<FormField.Option> ruleKinds() {
        return Arrays.stream(FundRule.Kind.values())
                .map(kind -> new FormField.Option(kind.name(), t("budget.rule.kind." + kind)))
                .toList();
    }

    private List<FormField.Option> fundOptions() {
        return funds.all().stream()
                .map(fund -> new FormField.Option(fund.code(), fund.label()))
                .toList();
    }

    private List<FormField.Option> areas() {
        return funds.lists().areas().stream()
                .map(area -> new FormField.Option(area.code(), area.code() + " · " + area.label()))
                .toList();
    }

    private List<FormField.Option> municipalities() {
        return territory.on(time.today()).stream()
                .flatMap(aggregation -> aggregation.municipalities().stream())
                .map(m -> new FormField.Option(m.istat(), m.name()))
                .toList();
    }
}
