package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.MatrixEditing;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.sql.Submissions;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.shared.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year of the budget made from the year before: its lines, its cells, and what is left of its money. */
@Controller
@RequestMapping("/bilancio/{plan}/prepara")
@Allowed(Role.PLANNING_OFFICE)
class PrepareController {
    private static final String REVENUE = "entrata", SURPLUS = "avanzo";
    private final DraftReading reading;
    private final MatrixEditing editing;
    private final Submissions submissions;
    private final TransactionOperations together;

    PrepareController(
            DraftReading reading, MatrixEditing editing, Submissions submissions, TransactionOperations together) {
        this.reading = reading;
        this.editing = editing;
        this.submissions = submissions;
        this.together = together;
    }

    /** Without a year: the one after this, as far as the plan goes. */
    @GetMapping
    String form(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Model model) {
        if (year == null) {
            var now = reading.get(plan, null);
            var next = Math.min(now.year() + 1, now.years().getLast());
            return "redirect:" + now.base() + "/prepara?anno=" + next;
        }
        var draft = reading.get(plan, year);
        var before = reading.before(draft);
        var some = before.left().signum() > 0;
        var typed = new Typed(
                Map.of(REVENUE, some ? proposed(draft) : "", SURPLUS, some ? EuroText.text(before.left()) : ""));
        return typed.page(head(draft, before), fields(draft)).show(model);
    }

    @PostMapping
    String prepare(
            @PathVariable String plan,
            @RequestParam("anno") int year,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var draft = reading.get(plan, year);
        var typed = new Typed(values);
        var revenue = typed.choice(REVENUE, revenues(draft));
        var surplus = revenue.isEmpty() ? BigDecimal.ZERO : typed.number(SURPLUS, 2, PostingController.MOST);
        var copied = new ArrayList<String>();
        if (typed.accepted(() -> copied.add(submissions.once(
                values.get(Submissions.FIELD), () -> String.valueOf(carry(draft, revenue, surplus)))))) {
            return "redirect:" + draft.base() + "/matrice?anno=" + year + "&copiate=" + copied.getFirst();
        }
        return typed.page(head(draft, reading.before(draft)), fields(draft)).again(model, response);
    }

    /** All or nothing. */
    private int carry(OpenDraft draft, String revenue, BigDecimal surplus) {
        var version = draft.version().id();
        var lines = together.execute(_ -> {
            if (surplus.signum() > 0) {
                editing.surplus(version, draft.year(), revenue, surplus);
            }
            return editing.prepare(version, draft.year());
        });
        return lines == null ? 0 : lines;
    }

    private static String proposed(OpenDraft draft) {
        return lines(draft).stream()
                .filter(row -> row.label().toLowerCase(Locale.ITALIAN).contains("avanzo"))
                .map(RevenueRow::code)
                .findFirst()
                .orElse("");
    }

    private static List<RevenueRow> lines(OpenDraft draft) {
        return draft.content().figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .toList();
    }

    private static List<FormField.Option> revenues(OpenDraft draft) {
        var options = new ArrayList<FormField.Option>();
        options.add(new FormField.Option("", t("budget.prepare.none")));
        lines(draft).forEach(row -> options.add(new FormField.Option(row.code(), row.label())));
        return options;
    }

    private static List<FormField> fields(OpenDraft draft) {
        return List.of(
                FormField.choice(
                        REVENUE, t("budget.prepare.revenue"), t("budget.prepare.revenue.help"), revenues(draft)),
                FormField.number(SURPLUS, t("budget.prepare.surplus"), t("budget.prepare.surplus.help")));
    }

    private static FormPage.Head head(OpenDraft draft, YearBefore before) {
        var year = String.valueOf(draft.year());
        var base = draft.base();
        return new FormPage.Head(
                t("budget.prepare.title", year, String.valueOf(before.year())),
                t("budget.prepare.lead", String.valueOf(before.year()), year) + left(before),
                base + "/prepara?anno=" + year,
                t("budget.prepare.go", year),
                base + "/matrice?anno=" + year,
                false);
    }

    private static String left(YearBefore before) {
        if (before.standing().allotted().signum() == 0) {
            return "";
        }
        var sentence = before.closed() ? "budget.prepare.left" : "budget.prepare.left.presumed";
        return " "
                + t(
                        sentence,
                        String.valueOf(before.year()),
                        Words.money(before.left()),
                        Words.money(before.standing().reserved()));
    }
}
