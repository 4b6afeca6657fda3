package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.ProjectClaim;
import it.trama.budget.joint.ProjectExpense;
import it.trama.budget.joint.Projects;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.shared.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** To whom a project accounts for a payment; what was wrong is taken back. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class ProjectClaimController {
    private static final String BASE = "/bilancio/progetti/";
    private static final int OTHERS = 200;
    private final Projects projects;

    ProjectClaimController(Projects projects) {
        this.projects = projects;
    }

    @GetMapping("/bilancio/progetti/{id}/rendiconta")
    String claiming(@PathVariable UUID id, @RequestParam(name = "spesa", defaultValue = "") String entry, Model model) {
        return new Typed(Map.of("spesa", entry))
                .page(head(id), fields(id, entry))
                .show(model);
    }

    @PostMapping("/bilancio/progetti/{id}/rendiconta")
    String claim(
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var fields = fields(id, values.getOrDefault("spesa", ""));
        var typed = new Typed(values);
        var entry = typed.choice("spesa", fields.getFirst().options());
        var funder = typed.text("finanziatore", 200);
        var euro = ProjectMoneyController.positive(typed);
        return typed.accepted(() -> projects.claim(id, uuid(entry), funder, euro))
                ? "redirect:" + BASE + id
                : typed.page(head(id), fields).again(model, response);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("payment", text);
        }
    }

    /** Payments of all projects, also that which is asked for: what another has claimed already is seen, not forbidden. */
    private List<FormField> fields(UUID id, String asked) {
        projects.book().get(id);
        var known = projects.payments(id, OTHERS);
        var listed = asked.isEmpty()
                || known.stream().anyMatch(payment -> payment.entry().toString().equals(asked));
        var payments = Stream.concat(known.stream(), listed ? Stream.of() : Stream.of(projects.payment(uuid(asked))))
                .map(ProjectClaimController::option)
                .toList();
        return List.of(
                FormField.choice("spesa", t("joint.field.payment"), t("joint.field.payment.help"), payments),
                Options.text("finanziatore", "joint.field.claim-funder"),
                Options.number("importo", "joint.field.amount"));
    }

    private static FormField.Option option(ProjectExpense payment) {
        return new FormField.Option(
                payment.entry().toString(),
                t("joint.payment", payment.act(), payment.text(), Words.money(payment.paid())));
    }

    @GetMapping("/bilancio/progetti/{id}/rendiconta/{claim}/storna")
    String back(@PathVariable UUID id, @PathVariable UUID claim, Model model) {
        return Typed.nothing().page(backHead(standing(id, claim)), backFields()).show(model);
    }

    @PostMapping("/bilancio/progetti/{id}/rendiconta/{claim}/storna")
    String takeBack(
            @PathVariable UUID id,
            @PathVariable UUID claim,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var wrong = standing(id, claim);
        var typed = new Typed(values);
        var reason = typed.text("per", 200);
        return typed.accepted(() -> projects.takeBack(wrong, reason))
                ? "redirect:" + BASE + id
                : typed.page(backHead(wrong), backFields()).again(model, response);
    }

    private ProjectClaim standing(UUID project, UUID claim) {
        return projects.book().claims().stream()
                .filter(c -> c.id().equals(claim) && c.project().equals(project))
                .findFirst()
                .orElseThrow(() -> new NotFound("claim of a project", claim));
    }

    static String back(ProjectClaim claim) {
        return BASE + claim.project() + "/rendiconta/" + claim.id() + "/storna";
    }

    private static FormPage.Head backHead(ProjectClaim wrong) {
        return new FormPage.Head(
                t("joint.claim.back"),
                t("joint.claim.back.lead", Words.money(wrong.amount()), wrong.act(), wrong.funder()),
                back(wrong),
                t("joint.claim.back.save"),
                BASE + wrong.project(),
                false);
    }

    private static List<FormField> backFields() {
        return List.of(Options.text("per", "joint.field.why"));
    }

    private static FormPage.Head head(UUID id) {
        return Options.head("joint.claim", BASE + id + "/rendiconta", BASE + id);
    }
}
