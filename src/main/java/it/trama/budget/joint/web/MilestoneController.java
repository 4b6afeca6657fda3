package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.Milestone;
import it.trama.budget.joint.Projects;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
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

/** By when a project has to have done what, and when it had. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class MilestoneController {
    private static final String BASE = "/bilancio/progetti/";
    private final Projects projects;
    private final Submissions submissions;
    private final BusinessTime time;

    MilestoneController(Projects projects, Submissions submissions, BusinessTime time) {
        this.projects = projects;
        this.submissions = submissions;
        this.time = time;
    }

    @GetMapping("/bilancio/progetti/{id}/tappa")
    String blank(@PathVariable UUID id, Model model) {
        projects.book().get(id);
        return Typed.nothing().page(head(id), fields()).show(model);
    }

    @PostMapping("/bilancio/progetti/{id}/tappa")
    String plan(
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var text = typed.text("che", 200);
        var due = typed.date("entro");
        return typed.accepted(() -> submissions.once(values.get(Submissions.FIELD), () -> {
                    projects.plan(id, due, text);
                    return "";
                }))
                ? "redirect:" + BASE + id
                : typed.page(head(id), fields()).again(model, response);
    }

    private static FormPage.Head head(UUID id) {
        return Options.head("joint.step.new", BASE + id + "/tappa", BASE + id);
    }

    private static List<FormField> fields() {
        return List.of(Options.text("che", "joint.field.step"), Options.date("entro", "joint.field.due"));
    }

    @GetMapping("/bilancio/progetti/{id}/tappe/{step}")
    String reached(@PathVariable UUID id, @PathVariable UUID step, Model model) {
        return new Typed(Map.of("il", time.today().toString()))
                .page(head(milestone(id, step)), List.of(Options.date("il", "joint.field.reached")))
                .show(model);
    }

    @PostMapping("/bilancio/progetti/{id}/tappe/{step}")
    String reach(
            @PathVariable UUID id,
            @PathVariable UUID step,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var day = typed.date("il");
        var milestone = milestone(id, step);
        return typed.accepted(() -> projects.reach(id, step, day))
                ? "redirect:" + BASE + id
                : typed.page(head(milestone), List.of(Options.date("il", "joint.field.reached")))
                        .again(model, response);
    }

    private Milestone milestone(UUID project, UUID step) {
        return projects.book().milestones().stream()
                .filter(m -> m.id().equals(step) && m.project().equals(project))
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone", step));
    }

    private static FormPage.Head head(Milestone step) {
        return new FormPage.Head(
                t("joint.reach"),
                step.text(),
                BASE + step.project() + "/tappe/" + step.id(),
                t("joint.reach.save"),
                BASE + step.project(),
                false);
    }
}
