package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.BudgetCell;
import it.trama.budget.joint.ProjectLine;
import it.trama.budget.joint.Projects;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a project takes of the plan, and what it spends. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class ProjectMoneyController {
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final String BASE = "/bilancio/progetti/";
    private final Projects projects;
    private final PlanRows rows;

    ProjectMoneyController(Projects projects, PlanRows rows) {
        this.projects = projects;
        this.rows = rows;
    }

    @GetMapping("/bilancio/progetti/{id}/linea")
    String line(@PathVariable UUID id, Model model) {
        projects.book().get(id);
        return Typed.nothing()
                .page(head("joint.take", id, "linea"), lineFields())
                .show(model);
    }

    @PostMapping("/bilancio/progetti/{id}/linea")
    String take(
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var row = typed.choice("riga", rows.rows());
        var euro = positive(typed);
        return typed.accepted(() -> projects.take(taken(id, row, euro)))
                ? "redirect:" + BASE + id
                : typed.page(head("joint.take", id, "linea"), lineFields()).again(model, response);
    }

    private ProjectLine taken(UUID id, String row, BigDecimal euro) {
        var parts = row.split("\\.", 3);
        return new ProjectLine(
                id, ProjectLine.Kind.valueOf(parts[0]), rows.current(), Integer.parseInt(parts[1]), parts[2], euro);
    }

    static BigDecimal positive(Typed typed) {
        var euro = typed.number("importo", 2, MOST);
        if (euro.signum() == 0) {
            typed.wrong("importo", t("joint.refused.zero"));
        }
        return euro;
    }

    private List<FormField> lineFields() {
        return List.of(
                FormField.choice("riga", t("joint.field.row"), t("joint.field.row.help"), rows.rows()),
                Options.number("importo", "joint.field.amount"));
    }

    @GetMapping("/bilancio/progetti/{id}/spesa")
    String expense(@PathVariable UUID id, Model model) {
        return Typed.nothing()
                .page(head("joint.spend", id, "spesa?chiave=" + UUID.randomUUID()), spendFields(id))
                .show(model);
    }

    /** A cell that is used up by now is not wrong: the form may have come a second time. The ledger knows. */
    @PostMapping("/bilancio/progetti/{id}/spesa")
    String spend(
            @PathVariable UUID id,
            @RequestParam("chiave") String key,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var cell = typed.choice("cella", rows.cells(lines(id), true));
        var euro = positive(typed);
        var act = new Projects.Act(typed.text("atto", 80), typed.date("del"));
        return typed.accepted(() -> rows.draw(() -> projects.spend(key, id, cell(cell), euro, act)))
                ? "redirect:" + BASE + id
                : typed.page(head("joint.spend", id, "spesa?chiave=" + key), spendFields(id))
                        .again(model, response);
    }

    private BudgetCell cell(String address) {
        return BudgetCell.at(rows.current(), address).orElseThrow();
    }

    private List<ProjectLine> lines(UUID id) {
        var book = projects.book();
        book.get(id);
        return book.lines().stream().filter(line -> line.project().equals(id)).toList();
    }

    private List<FormField> spendFields(UUID id) {
        return List.of(
                FormField.choice(
                        "cella", t("joint.field.cell"), t("joint.field.cell.help"), rows.cells(lines(id), false)),
                Options.number("importo", "joint.field.amount"),
                Options.text("atto", "joint.field.act"),
                Options.date("del", "joint.field.act-day"));
    }

    private static FormPage.Head head(String key, UUID id, String action) {
        return Options.head(key, BASE + id + "/" + action, BASE + id);
    }
}
