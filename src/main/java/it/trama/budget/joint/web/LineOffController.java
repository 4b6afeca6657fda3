package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.ProjectLine;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A project takes of a row of the plan no more, by an act. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class LineOffController {
    private static final String BASE = "/bilancio/progetti/";
    private final Projects projects;
    private final PlanRows rows;

    LineOffController(Projects projects, PlanRows rows) {
        this.projects = projects;
        this.rows = rows;
    }

    static String address(ProjectLine line) {
        return BASE + line.project() + "/linea/" + line.plan() + "/" + line.kind() + "." + line.year() + "."
                + line.row();
    }

    @GetMapping("/bilancio/progetti/{id}/linea/{plan}/{row}")
    String form(@PathVariable UUID id, @PathVariable UUID plan, @PathVariable String row, Model model) {
        return Typed.nothing().page(head(line(id, plan, row)), fields()).show(model);
    }

    @PostMapping("/bilancio/progetti/{id}/linea/{plan}/{row}")
    String takeOff(
            @PathVariable UUID id,
            @PathVariable UUID plan,
            @PathVariable String row,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var line = line(id, plan, row);
        var typed = new Typed(values);
        var act = typed.text("atto", 80);
        return typed.accepted(() -> projects.takeOff(line, act))
                ? "redirect:" + BASE + id
                : typed.page(head(line), fields()).again(model, response);
    }

    private ProjectLine line(UUID project, UUID plan, String row) {
        return projects.book().lines().stream()
                .filter(line -> line.project().equals(project)
                        && line.plan().equals(plan)
                        && (line.kind() + "." + line.year() + "." + line.row()).equals(row))
                .findFirst()
                .orElseThrow(() -> new NotFound("line of a project", row));
    }

    private FormPage.Head head(ProjectLine line) {
        return new FormPage.Head(
                t("joint.line.off"),
                t(
                        "joint.line.off.lead",
                        rows.open().label(line),
                        String.valueOf(line.year()),
                        Words.money(line.amount())),
                address(line),
                t("joint.line.off.save"),
                BASE + line.project(),
                false);
    }

    private static List<FormField> fields() {
        return List.of(Options.text("atto", "joint.field.act"));
    }
}
