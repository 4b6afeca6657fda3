package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.Project;
import it.trama.budget.joint.Projects;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes a project down, and mends what is written. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class ProjectEditController {
    private static final String BASE = "/bilancio/progetti";
    private static final int MOST_PARTNERS = 40;
    private final Projects projects;

    ProjectEditController(Projects projects) {
        this.projects = projects;
    }

    @GetMapping(BASE + "/nuovo")
    String blank(Model model) {
        return Typed.nothing()
                .page(Options.head("joint.project.new", BASE + "/nuovo", BASE), fields())
                .show(model);
    }

    @PostMapping(BASE + "/nuovo")
    String add(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var project = project(UUID.randomUUID(), typed);
        return typed.accepted(() -> projects.add(project))
                ? "redirect:" + BASE + "/" + project.id()
                : typed.page(Options.head("joint.project.new", BASE + "/nuovo", BASE), fields())
                        .again(model, response);
    }

    @GetMapping(BASE + "/{id}/modifica")
    String form(@PathVariable UUID id, Model model) {
        var project = projects.book().get(id);
        return new Typed(written(project)).page(head(id), fields()).show(model);
    }

    @PostMapping(BASE + "/{id}/modifica")
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var project = project(id, typed);
        return typed.accepted(() -> projects.change(project))
                ? "redirect:" + BASE + "/" + id
                : typed.page(head(id), fields()).again(model, response);
    }

    private static FormPage.Head head(UUID id) {
        return Options.head("joint.project.change", BASE + "/" + id + "/modifica", BASE + "/" + id);
    }

    private static Map<String, String> written(Project project) {
        var values = new HashMap<String, String>();
        values.put("titolo", project.title());
        values.put("ambito", project.theme());
        values.put("livello", project.level());
        values.put("stato", project.state().name());
        values.put("finanziatore", Objects.toString(project.funder(), ""));
        values.put("capofila", Objects.toString(project.lead(), ""));
        values.put("partner", String.join("\n", project.partners()));
        values.put("da", Objects.toString(project.starts(), ""));
        values.put("a", Objects.toString(project.ends(), ""));
        values.put("dopo", Objects.toString(project.continues(), ""));
        values.put("fonte", project.source());
        return values;
    }

    private static Project project(UUID id, Typed typed) {
        var state = typed.choice("stato", states());
        return new Project(
                id,
                typed.text("titolo", 200),
                typed.optional("ambito", 300),
                typed.optional("livello", 120),
                states().stream().anyMatch(s -> s.value().equals(state))
                        ? Project.State.valueOf(state)
                        : Project.State.UNKNOWN,
                orNull(typed.optional("finanziatore", 200)),
                orNull(typed.optional("capofila", 200)),
                typed.blank("partner") ? List.of() : typed.lines("partner", MOST_PARTNERS),
                day(typed, "da"),
                day(typed, "a"),
                orNull(typed.optional("dopo", 500)),
                typed.text("fonte", 200));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(Typed typed, String field) {
        return typed.blank(field) ? null : typed.date(field);
    }

    private static List<FormField.Option> states() {
        return Options.of(Project.State.values(), "joint.project");
    }

    private static List<FormField> fields() {
        return List.of(
                Options.text("titolo", "joint.field.title"),
                Options.text("ambito", "joint.field.theme"),
                Options.text("livello", "joint.field.level"),
                FormField.choice("stato", t("joint.field.state"), t("joint.field.state.help"), states()),
                Options.text("finanziatore", "joint.field.funder"),
                Options.text("capofila", "joint.field.lead"),
                FormField.lines("partner", t("joint.field.partners"), t("joint.field.partners.help")),
                Options.date("da", "joint.field.starts"),
                Options.date("a", "joint.field.ends"),
                Options.text("dopo", "joint.field.continues"),
                Options.text("fonte", "joint.field.source"));
    }
}
