package it.trama.staff.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.staff.Staffing;
import it.trama.territory.CountedBody;
import it.trama.territory.Populations;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The hours of a body: a new period begins, or the one in course ends. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR})
class HoursEditController {
    static final Set<Role> EDITORS = Set.of(Role.PLANNING_OFFICE, Role.ADMINISTRATOR);
    private static final BigDecimal MOST = new BigDecimal("10000");
    private final Staffing staffing;
    private final Populations populations;

    HoursEditController(Staffing staffing, Populations populations) {
        this.staffing = staffing;
        this.populations = populations;
    }

    @GetMapping("/territorio/ore/enti/{body}")
    String periods(@PathVariable String body, Model model) {
        model.addAttribute("page", PeriodsPage.of(body(body), staffing.periods(body)));
        return "staff/periods";
    }

    @GetMapping("/territorio/ore/enti/{body}/nuovo")
    String form(@PathVariable String body, Model model) {
        return Typed.nothing().page(head(body(body)), fields()).show(model);
    }

    @PostMapping("/territorio/ore/enti/{body}/nuovo")
    String begin(
            @PathVariable String body,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = body(body);
        var typed = new Typed(values);
        var hours = typed.number("ore", 2, MOST);
        var from = typed.date("dal");
        var source = typed.text("fonte", 200);
        if (typed.accepted(() -> staffing.setHours(body, hours, from, source))) {
            return "redirect:/territorio/ore/enti/{body}";
        }
        return typed.page(head(known), fields()).again(model, response);
    }

    @GetMapping("/territorio/ore/enti/{body}/fine")
    String endForm(@PathVariable String body, Model model) {
        return Typed.nothing().page(endHead(body(body)), endFields()).show(model);
    }

    @PostMapping("/territorio/ore/enti/{body}/fine")
    String end(
            @PathVariable String body,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = body(body);
        var typed = new Typed(values);
        var from = typed.date("dal");
        if (typed.accepted(() -> staffing.endHours(body, from))) {
            return "redirect:/territorio/ore/enti/{body}";
        }
        return typed.page(endHead(known), endFields()).again(model, response);
    }

    private CountedBody body(String code) {
        return populations.bodies().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("body", code));
    }

    private static FormPage.Head head(CountedBody body) {
        var address = "/territorio/ore/enti/" + body.code();
        return new FormPage.Head(
                t("staff.period.new", body.name()),
                t("staff.period.new.line"),
                address + "/nuovo",
                t("staff.period.save"),
                address,
                false);
    }

    private static List<FormField> fields() {
        return List.of(
                FormField.number("ore", t("staff.trial.hours"), t("staff.period.hours.help")),
                FormField.date("dal", t("staff.period.from"), t("staff.period.from.help")),
                FormField.text("fonte", t("staff.source"), t("staff.source.help")));
    }

    private static FormPage.Head endHead(CountedBody body) {
        var address = "/territorio/ore/enti/" + body.code();
        return new FormPage.Head(
                t("staff.period.end", body.name()),
                t("staff.period.end.line"),
                address + "/fine",
                t("staff.period.end.save"),
                address,
                false);
    }

    private static List<FormField> endFields() {
        return List.of(FormField.date("dal", t("staff.period.end.from"), t("staff.period.end.help")));
    }
}
