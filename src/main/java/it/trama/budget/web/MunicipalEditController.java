package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.quotas.MunicipalEntry;
import it.trama.budget.quotas.Quota;
import it.trama.budget.quotas.Quotas;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.shared.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets the quota of a year, writes purchases and receipts, takes a wrong one back. The form carries its key. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class MunicipalEditController {
    private final BudgetReading reading;
    private final Quotas quotas;

    MunicipalEditController(BudgetReading reading, Quotas quotas) {
        this.reading = reading;
        this.quotas = quotas;
    }

    @GetMapping("/bilancio/{plan}/quote/imposta")
    String quota(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Model model) {
        var budget = reading.open(plan, year);
        var typed = quotas.of(budget.plan().id(), budget.year())
                .map(q -> new Typed(
                        Map.of("quota", Words.number(q.perHead(), 2), "abitanti", String.valueOf(q.population()))))
                .orElseGet(Typed::nothing);
        return typed.page(quotaHead(budget), quotaFields()).show(model);
    }

    @PostMapping("/bilancio/{plan}/quote/imposta")
    String quota(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var budget = reading.open(plan, year);
        var typed = new Typed(values);
        var perHead = typed.number("quota", 2, QuotasController.MOST_PER_HEAD);
        var population = typed.choice("abitanti", populationYears());
        var act = typed.text("atto", 80);
        var day = typed.date("del");
        if (typed.accepted(() -> quotas.set(
                budget.plan().id(), new Quota(budget.year(), perHead, Integer.parseInt(population), act, day)))) {
            return "redirect:" + quotaHead(budget).back();
        }
        response.setStatus(422);
        return typed.page(quotaHead(budget), quotaFields()).show(model);
    }

    @GetMapping("/bilancio/{plan}/quote/{body}/registra")
    String entry(
            @PathVariable String plan,
            @PathVariable String body,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Model model) {
        var budget = reading.open(plan, year);
        return Typed.nothing()
                .page(entryHead(budget, body, UUID.randomUUID().toString()), entryFields())
                .show(model);
    }

    @PostMapping("/bilancio/{plan}/quote/{body}/registra")
    String entry(
            @PathVariable String plan,
            @PathVariable String body,
            @RequestParam("anno") int year,
            @RequestParam("chiave") String key,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var budget = reading.open(plan, year);
        var typed = new Typed(values);
        var kind = typed.choice("che", kinds());
        var euro = typed.number("importo", 2, PostingController.MOST);
        var reason = reason(typed);
        if (typed.accepted(() -> quotas.post(
                budget.plan().id(),
                key,
                new Quotas.Movement(MunicipalEntry.Kind.valueOf(kind), year, body, euro),
                reason))) {
            return "redirect:" + entryHead(budget, body, key).back();
        }
        response.setStatus(422);
        return typed.page(entryHead(budget, body, key), entryFields()).show(model);
    }

    @GetMapping("/bilancio/{plan}/quote/{body}/storna/{entry}")
    String correction(@PathVariable String plan, @PathVariable String body, @PathVariable UUID entry, Model model) {
        var wrong = wrong(plan, body, entry);
        var typed = new Typed(Map.of("per", t("budget.municipal.back", wrong.purpose())));
        return typed.page(correctionHead(plan, wrong, UUID.randomUUID().toString()), reasonFields())
                .show(model);
    }

    @PostMapping("/bilancio/{plan}/quote/{body}/storna/{entry}")
    String correct(
            @PathVariable String plan,
            @PathVariable String body,
            @PathVariable UUID entry,
            @RequestParam("chiave") String key,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var wrong = wrong(plan, body, entry);
        var budget = reading.open(plan, wrong.year());
        var typed = new Typed(values);
        var reason = reason(typed);
        var head = correctionHead(plan, wrong, key);
        if (typed.accepted(() -> quotas.correct(budget.plan().id(), key, entry, reason))) {
            return "redirect:" + head.back();
        }
        response.setStatus(422);
        return typed.page(head, reasonFields()).show(model);
    }

    private MunicipalEntry wrong(String plan, String body, UUID entry) {
        var wrong = quotas.entry(reading.open(plan, null).plan().id(), entry);
        if (!wrong.body().equals(body)) {
            throw new it.trama.shared.NotFound("municipal entry", entry);
        }
        return wrong;
    }

    private static Quotas.Reason reason(Typed typed) {
        var act = typed.text("atto", 80);
        var day = typed.date("del");
        return new Quotas.Reason(act, day, typed.text("per", 200));
    }

    private static FormPage.Head quotaHead(OpenBudget budget) {
        var base = "/bilancio/" + budget.plan().code() + "/quote";
        var year = "?anno=" + budget.year();
        return new FormPage.Head(
                t("budget.quota.set", String.valueOf(budget.year())),
                t("budget.quota.set.lead"),
                base + "/imposta" + year,
                t("budget.save"),
                base + year,
                false);
    }

    private FormPage.Head entryHead(OpenBudget budget, String body, String key) {
        var base = "/bilancio/" + budget.plan().code() + "/quote/" + body;
        var year = "?anno=" + budget.year();
        return new FormPage.Head(
                t("budget.municipal.post", quotas.body(body).name()),
                t("budget.municipal.post.lead", String.valueOf(budget.year())),
                base + "/registra" + year + "&chiave=" + key,
                t("budget.draw.save"),
                base + year,
                false);
    }

    private static FormPage.Head correctionHead(String plan, MunicipalEntry wrong, String key) {
        var base = "/bilancio/" + plan + "/quote/" + wrong.body();
        return new FormPage.Head(
                t("budget.act.storna"),
                t("budget.act.storna.lead", t("budget.municipal." + wrong.kind()), Words.money(wrong.euro())),
                base + "/storna/" + wrong.id() + "?chiave=" + key,
                t("budget.act.storna.save"),
                base + "?anno=" + wrong.year(),
                false);
    }

    private List<FormField> quotaFields() {
        return List.of(
                FormField.number("quota", t("budget.field.quota"), t("budget.field.quota.help")),
                FormField.choice(
                        "abitanti", t("budget.field.population"), t("budget.field.population.help"), populationYears()),
                FormField.text("atto", t("budget.field.act"), t("budget.field.act.help")),
                FormField.date("del", t("budget.field.day"), t("budget.field.day.help")));
    }

    private List<FormField.Option> populationYears() {
        return quotas.populationYears().stream()
                .map(year -> new FormField.Option(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    private static List<FormField> entryFields() {
        return List.of(
                FormField.choice("che", t("budget.field.kind"), t("budget.field.municipal.help"), kinds()),
                FormField.number("importo", t("budget.field.amount"), t("budget.field.amount.help")),
                FormField.text("atto", t("budget.field.act"), t("budget.field.act.help")),
                FormField.date("del", t("budget.field.day"), t("budget.field.day.help")),
                FormField.text("per", t("budget.field.purpose"), t("budget.field.purpose.help")));
    }

    private static List<FormField> reasonFields() {
        return entryFields().subList(2, 5);
    }

    private static List<FormField.Option> kinds() {
        return Arrays.stream(MunicipalEntry.Kind.values())
                .map(kind -> new FormField.Option(kind.name(), t("budget.municipal." + kind)))
                .toList();
    }
}
