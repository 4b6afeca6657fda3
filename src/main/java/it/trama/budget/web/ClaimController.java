package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Cause;
import it.trama.budget.Claim;
import it.trama.budget.Ledger;
import it.trama.budget.LedgerEntry;
import it.trama.plan.Plans;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A reservation or commitment: its entries, and what becomes of it. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class ClaimController {
    private static final String PAY = "paga", COMMIT = "impegna", RELEASE = "libera";
    private final BudgetReading reading;
    private final Plans plans;
    private final Ledger ledger;

    ClaimController(BudgetReading reading, Plans plans, Ledger ledger) {
        this.reading = reading;
        this.plans = plans;
        this.ledger = ledger;
    }

    /** For who knows what was committed and not of which plan. */
    @Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR})
    @GetMapping("/bilancio/impegni/{claim}")
    String find(@PathVariable UUID claim) {
        var plan = plans.get(ledger.claim(claim).cell().plan());
        return "redirect:/bilancio/" + plan.code() + "/impegni/" + claim;
    }

    @Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR})
    @GetMapping("/bilancio/{plan}/impegni/{claim}")
    String show(@PathVariable String plan, @PathVariable UUID claim, Operator operator, Model model) {
        var held = claim(plan, claim);
        var budget = reading.names(plan, held.cell().year());
        model.addAttribute(
                "page",
                ClaimPage.of(
                        budget,
                        held,
                        ledger.entries(claim),
                        BudgetAccess.poster(operator) && budget.closing() == null));
        return "budget/claim";
    }

    @GetMapping("/bilancio/{plan}/impegni/{claim}/{act:paga|impegna|libera}")
    String form(@PathVariable String plan, @PathVariable UUID claim, @PathVariable String act, Model model) {
        var held = claim(plan, claim);
        var typed = new Typed(Map.of("importo", ClaimPage.left(held, act)));
        model.addAttribute(
                "page", typed.page(head(plan, held, act, UUID.randomUUID().toString()), fields(true)));
        return "shared/form";
    }

    @PostMapping("/bilancio/{plan}/impegni/{claim}/{act:paga|impegna|libera}")
    String move(
            @PathVariable String plan,
            @PathVariable UUID claim,
            @PathVariable String act,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var held = claim(plan, claim);
        var key = values.getOrDefault("chiave", "");
        var typed = new Typed(values);
        var euro = typed.number("importo", 2, PostingController.MOST);
        var cause = cause(typed, held.cause());
        if (typed.accepted(() -> {
            switch (act) {
                case PAY -> ledger.pay(key, claim, euro, cause);
                case COMMIT -> ledger.commitReserved(key, claim, euro, cause);
                default -> ledger.release(key, claim, euro, cause);
            }
        })) {
            return "redirect:/bilancio/{plan}/impegni/{claim}";
        }
        response.setStatus(422);
        model.addAttribute("page", typed.page(head(plan, held, act, key), fields(true)));
        return "shared/form";
    }

    @GetMapping("/bilancio/{plan}/impegni/{claim}/storna/{entry}")
    String correctionForm(@PathVariable String plan, @PathVariable UUID claim, @PathVariable UUID entry, Model model) {
        var held = claim(plan, claim);
        model.addAttribute(
                "page",
                Typed.nothing()
                        .page(
                                correctionHead(
                                        plan,
                                        held,
                                        entry(held, entry),
                                        UUID.randomUUID().toString()),
                                fields(false)));
        return "shared/form";
    }

    @PostMapping("/bilancio/{plan}/impegni/{claim}/storna/{entry}")
    String correct(
            @PathVariable String plan,
            @PathVariable UUID claim,
            @PathVariable UUID entry,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var held = claim(plan, claim);
        var wrong = entry(held, entry);
        var budget = reading.names(plan, held.cell().year());
        var key = values.getOrDefault("chiave", "");
        var typed = new Typed(values);
        var cause = cause(typed, held.cause());
        if (typed.accepted(() -> budget.draw(() -> ledger.correct(key, entry, cause)))) {
            return "redirect:/bilancio/" + plan + "/impegni/" + claim;
        }
        response.setStatus(422);
        model.addAttribute("page", typed.page(correctionHead(plan, held, wrong, key), fields(false)));
        return "shared/form";
    }

    /** Of this plan; of another it does not exist. */
    private Claim claim(String plan, UUID id) {
        var claim = ledger.claim(id);
        if (!plans.get(plan).id().equals(claim.cell().plan())) {
            throw new NotFound("claim", id);
        }
        return claim;
    }

    private LedgerEntry entry(Claim claim, UUID id) {
        return ledger.entries(claim.id()).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("ledger entry", id));
    }

    private static Cause cause(Typed typed, Cause opening) {
        return new Cause(typed.text("atto", 80), typed.date("del"), opening.purpose(), opening.municipality());
    }

    private static FormPage.Head head(String plan, Claim claim, String act, String key) {
        var base = "/bilancio/" + plan + "/impegni/" + claim.id();
        return new FormPage.Head(
                t("budget.act." + act),
                t("budget.act." + act + ".lead", claim.cause().purpose().text()),
                base + "/" + act + "?chiave=" + key,
                t("budget.act." + act + ".save"),
                base,
                false);
    }

    private static FormPage.Head correctionHead(String plan, Claim claim, LedgerEntry wrong, String key) {
        var base = "/bilancio/" + plan + "/impegni/" + claim.id();
        return new FormPage.Head(
                t("budget.act.storna"),
                t("budget.act.storna.lead", t("budget.entry." + wrong.kind()), ClaimPage.moved(wrong)),
                base + "/storna/" + wrong.id() + "?chiave=" + key,
                t("budget.act.storna.save"),
                base,
                false);
    }

    private static List<FormField> fields(boolean amount) {
        var act = FormField.text("atto", t("budget.field.act"), t("budget.field.act.help"));
        var day = FormField.date("del", t("budget.field.day"), t("budget.field.day.help"));
        return amount
                ? List.of(
                        FormField.number("importo", t("budget.field.amount"), t("budget.field.amount.help")), act, day)
                : List.of(act, day);
    }
}
