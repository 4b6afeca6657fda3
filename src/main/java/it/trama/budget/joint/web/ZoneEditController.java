package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.BudgetCell;
import it.trama.budget.joint.ZoneAccounts;
import it.trama.budget.joint.ZoneEntry;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.shared.web.Words;
import it.trama.territory.Zone;
import it.trama.territory.Zones;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Allots to a zone, accounts for a zone, takes back what was wrong. Each form carries its key: sent twice, it is one entry. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class ZoneEditController {
    private static final BigDecimal MOST = new BigDecimal("999999999.99"), LAST_YEAR = BigDecimal.valueOf(2200);
    private static final String BASE = "/bilancio/conti-di-zona", ALLOT = "assegna", OUTSIDE = "fuori";
    private final ZoneAccounts accounts;
    private final Zones zones;
    private final PlanRows rows;
    private final BusinessTime time;

    ZoneEditController(ZoneAccounts accounts, Zones zones, PlanRows rows, BusinessTime time) {
        this.accounts = accounts;
        this.zones = zones;
        this.rows = rows;
        this.time = time;
    }

    @GetMapping(BASE + "/{act:assegna|rendiconta}")
    String form(@PathVariable String act, Model model) {
        var values = new HashMap<>(Map.of("anno", String.valueOf(time.today().getYear())));
        if (act.equals(ALLOT)) {
            zones.leadBody(time.today()).ifPresent(lead -> values.put("ente", lead));
            if (cells(false).size() == 1) {
                values.put("cella", OUTSIDE);
            }
        }
        return new Typed(values)
                .page(head(act, UUID.randomUUID().toString()), fields(act))
                .show(model);
    }

    @PostMapping(BASE + "/{act:assegna|rendiconta}")
    String post(
            @PathVariable String act,
            @RequestParam("chiave") String key,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var zone = typed.choice("zona", options());
        var year = year(typed);
        var euro = typed.number("importo", 2, MOST);
        if (euro.signum() == 0) {
            typed.wrong("importo", t("joint.refused.zero"));
        }
        var reason = reason(typed);
        var cell = act.equals(ALLOT) ? cell(typed, year) : null;
        return typed.accepted(() -> write(act, key, where(zone, year), new Money(euro, cell), reason))
                ? "redirect:" + BASE
                : typed.page(head(act, key), fields(act)).again(model, response);
    }

    /** How much, of which cell of the budget; none: of no plan. */
    private record Money(BigDecimal euro, @Nullable BudgetCell cell) {}

    private void write(String act, String key, ZoneAccounts.Where where, Money money, ZoneAccounts.Reason reason) {
        if (act.equals(ALLOT)) {
            rows.draw(() -> accounts.allot(key, where, money.euro(), reason, money.cell()));
        } else {
            accounts.account(key, where, money.euro(), reason);
        }
    }

    /** A cell that is used up by now is not wrong: the form may have come a second time. The ledger knows. */
    private @Nullable BudgetCell cell(Typed typed, int year) {
        var chosen = typed.choice("cella", cells(true));
        var cell = BudgetCell.at(rows.current(), chosen);
        if (cell.isPresent() && cell.get().year() != year) {
            typed.wrong(
                    "cella",
                    t("joint.refused.cell-year", String.valueOf(cell.get().year())));
        }
        return cell.orElse(null);
    }

    private List<FormField.Option> cells(boolean all) {
        var outside = new FormField.Option(OUTSIDE, t("joint.zone.outside"));
        return Stream.concat(rows.cells(all).stream(), Stream.of(outside)).toList();
    }

    private static int year(Typed typed) {
        var year = typed.number("anno", 0, LAST_YEAR).intValue();
        if (year < 1990) {
            typed.wrong("anno", t("joint.refused.year"));
        }
        return year;
    }

    private static ZoneAccounts.Reason reason(Typed typed) {
        return new ZoneAccounts.Reason(
                typed.text("ente", 120), typed.text("atto", 80), typed.date("del"), typed.text("per", 200));
    }

    private static ZoneAccounts.Where where(String zone, int year) {
        var parts = zone.split(":", 2);
        return new ZoneAccounts.Where(Zone.Kind.valueOf(parts[0]), parts[1], year);
    }

    private List<FormField.Option> options() {
        return zones.on(time.today()).stream()
                .filter(zone -> zone.kind() != Zone.Kind.HEALTH_DISTRICT)
                .map(zone -> new FormField.Option(
                        zone.kind() + ":" + zone.name(), zone.name() + ", " + t("joint.zone." + zone.kind())))
                .toList();
    }

    private List<FormField> fields(String act) {
        var cell = FormField.choice("cella", t("joint.field.zone-cell"), t("joint.field.zone-cell.help"), cells(false));
        return Stream.concat(fields().stream(), Stream.of(cell).filter(_ -> act.equals(ALLOT)))
                .toList();
    }

    private List<FormField> fields() {
        return List.of(
                FormField.choice("zona", t("joint.field.zone"), t("joint.field.zone.help"), options()),
                Options.number("anno", "joint.field.year"),
                Options.number("importo", "joint.field.amount"),
                Options.text("ente", "joint.field.body"),
                Options.text("atto", "joint.field.act"),
                Options.date("del", "joint.field.act-day"),
                Options.text("per", "joint.field.purpose"));
    }

    private static FormPage.Head head(String act, String key) {
        return Options.head("joint.zone." + act, BASE + "/" + act + "?chiave=" + key, BASE);
    }

    @GetMapping(BASE + "/{entry}/storna")
    String correcting(@PathVariable UUID entry, Model model) {
        return Typed.nothing()
                .page(correctHead(accounts.get(entry), UUID.randomUUID().toString()), correctFields())
                .show(model);
    }

    @PostMapping(BASE + "/{entry}/storna")
    String correct(
            @PathVariable UUID entry,
            @RequestParam("chiave") String key,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var wrong = accounts.get(entry);
        var typed = new Typed(values);
        var reason = reason(typed);
        return typed.accepted(() -> accounts.correct(key, entry, reason))
                ? "redirect:" + BASE
                : typed.page(correctHead(wrong, key), correctFields()).again(model, response);
    }

    private static FormPage.Head correctHead(ZoneEntry wrong, String key) {
        return new FormPage.Head(
                t("joint.zone.correct"),
                t(
                        "joint.zone.correct.lead",
                        t("joint.zone." + wrong.kind()),
                        Words.money(wrong.amount()),
                        wrong.where().zone(),
                        String.valueOf(wrong.where().year())),
                BASE + "/" + wrong.id() + "/storna?chiave=" + key,
                t("joint.zone.correct.save"),
                BASE,
                false);
    }

    private static List<FormField> correctFields() {
        return List.of(
                Options.text("ente", "joint.field.body"),
                Options.text("atto", "joint.field.act"),
                Options.date("del", "joint.field.act-day"),
                Options.text("per", "joint.field.why"));
    }
}
