package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.BreakGlass;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.sql.Submissions;
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

/** Protection of a case, and the way in for a reason with its review. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
class GlassController {
    private final BreakGlass glass;
    private final CaseFiles cases;
    private final People people;
    private final Submissions submissions;

    GlassController(BreakGlass glass, CaseFiles cases, People people, Submissions submissions) {
        this.submissions = submissions;
        this.glass = glass;
        this.cases = cases;
        this.people = people;
    }

    @GetMapping("/casi/{file}/accesso")
    String form(Operator operator, @PathVariable UUID file, Model model) {
        return Typed.nothing().page(head(operator, file), fields()).show(model);
    }

    @PostMapping("/casi/{file}/accesso")
    String open(
            Operator operator,
            @PathVariable UUID file,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var person = glass.person(operator, file);
        var typed = new Typed(values);
        var reason = typed.text("motivo", 400);
        return typed.accepted(submissions, () -> glass.open(operator, file, reason))
                ? "redirect:/persone/" + person
                : typed.page(head(operator, file), fields()).again(model, response);
    }

    private FormPage.Head head(Operator operator, UUID file) {
        var person = glass.person(operator, file);
        var name = people.glance(operator, person).map(k -> k.person().name()).orElse("");
        return CaseForms.head("glass", name, "/casi/" + file + "/accesso", "/persone/" + person);
    }

    private static List<FormField> fields() {
        return List.of(FormField.text("motivo", t("glass.why"), t("glass.why.help")));
    }

    @GetMapping("/casi/accessi")
    @Allowed(Role.COORDINATOR)
    String toReview(Operator operator, Model model) {
        model.addAttribute(
                "rows", glass.toReview(operator).stream().map(BrokenRow::of).toList());
        return "casefile/glass";
    }

    @PostMapping("/casi/accessi/{id}")
    @Allowed(Role.COORDINATOR)
    String review(Operator operator, @PathVariable UUID id, @RequestParam(name = "esito") String verdict) {
        glass.review(operator, id, verdict.equals("giustificato"));
        return "redirect:/casi/accessi";
    }

    @GetMapping("/casi/{file}/protezione")
    String guardForm(Operator operator, @PathVariable UUID file, Model model) {
        var known = cases.led(operator, file);
        var key = known.guarded() ? "case.unguard" : "case.guard";
        return Typed.nothing()
                .page(CaseForms.head(key, "", "/casi/" + file + "/protezione", "/casi/" + file), List.of())
                .show(model);
    }

    /** The page says what follows; the button turns it. */
    @PostMapping("/casi/{file}/protezione")
    String guard(Operator operator, @PathVariable UUID file) {
        cases.guard(operator, file, !cases.led(operator, file).guarded());
        return "redirect:/casi/" + file;
    }
}
