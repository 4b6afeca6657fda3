package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.Project;
import it.trama.budget.joint.Projects;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.CsvAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Projects and calls, all in one place. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class ProjectController {
    private final Projects projects;
    private final PlanRows rows;
    private final BusinessTime time;

    ProjectController(Projects projects, PlanRows rows, BusinessTime time) {
        this.projects = projects;
        this.rows = rows;
        this.time = time;
    }

    @GetMapping("/bilancio/progetti")
    String all(@RequestParam(name = "stato", defaultValue = "") String state, Operator operator, Model model) {
        model.addAttribute("page", ProjectsPage.of(view(operator), state));
        return "budget/joint-projects";
    }

    @GetMapping("/bilancio/progetti/{id}")
    String one(@PathVariable UUID id, Operator operator, Model model) {
        model.addAttribute("page", ProjectPage.of(view(operator), id, projects.expenses(id)));
        return "budget/joint-project";
    }

    private ProjectView view(Operator operator) {
        return new ProjectView(projects.book(), rows.open(), time.today(), operator.role() == Role.PLANNING_OFFICE);
    }

    @GetMapping("/bilancio/progetti.csv")
    ResponseEntity<byte[]> export() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(t("joint.projects.columns").split("\\|")));
        projects.book().projects().forEach(project -> table.add(cells(project)));
        return CsvAnswer.of("progetti.csv", table);
    }

    private static List<String> cells(Project project) {
        return List.of(
                project.title(),
                project.theme(),
                project.level(),
                t("joint.project." + project.state()),
                Objects.toString(project.funder(), ""),
                Objects.toString(project.lead(), ""),
                String.join(", ", project.partners()),
                Objects.toString(project.starts(), ""),
                Objects.toString(project.ends(), ""),
                Objects.toString(project.continues(), ""),
                project.source());
    }
}
