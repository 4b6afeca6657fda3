package it.trama.staff.web;

import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.Typed;
import it.trama.staff.Professional.Profession;
import it.trama.staff.Professionals;
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

/** Who works in the district, and the teams. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR})
class ProfessionalsController {
    private final Professionals professionals;
    private final Submissions submissions;
    private final BusinessTime time;

    ProfessionalsController(Professionals professionals, BusinessTime time, Submissions submissions) {
        this.submissions = submissions;
        this.professionals = professionals;
        this.time = time;
    }

    @GetMapping("/territorio/operatori")
    @Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.COORDINATOR, Role.SOCIAL_WORKER, Role.HEALTH_PARTNER})
    String list(Operator operator, Model model) {
        var today = time.today();
        model.addAttribute(
                "page",
                ProfessionalsPage.of(
                        professionals.on(today),
                        professionals.teams(today),
                        HoursEditController.EDITORS.contains(operator.role())));
        return "staff/professionals";
    }

    @GetMapping("/territorio/operatori/nuovo")
    String form(Model model) {
        return Typed.nothing()
                .page(StaffForms.newcomer(), StaffForms.newcomerFields())
                .show(model);
    }

    @PostMapping("/territorio/operatori/nuovo")
    String welcome(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var name = typed.text("nome", 120);
        var profession = typed.choice("professione", StaffForms.professions());
        var employer = typed.text("ente", 120);
        var register = typed.optional("albo", 40);
        var from = typed.date("dal");
        if (typed.accepted(() -> submissions.once(
                values.get(Submissions.FIELD),
                () -> professionals
                        .welcome(new Professionals.Newcomer(
                                name,
                                Profession.valueOf(profession),
                                employer,
                                register.isEmpty() ? null : register,
                                from))
                        .toString()))) {
            return "redirect:/territorio/operatori";
        }
        return typed.page(StaffForms.newcomer(), StaffForms.newcomerFields()).again(model, response);
    }

    @GetMapping("/territorio/operatori/{id}/fine")
    String farewellForm(@PathVariable UUID id, Model model) {
        professionals.get(id);
        return Typed.nothing()
                .page(StaffForms.farewell(id), StaffForms.farewellFields())
                .show(model);
    }

    @PostMapping("/territorio/operatori/{id}/fine")
    String farewell(
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var from = typed.date("dal");
        return typed.accepted(() -> professionals.farewell(id, from))
                ? "redirect:/territorio/operatori"
                : typed.page(StaffForms.farewell(id), StaffForms.farewellFields())
                        .again(model, response);
    }

    @GetMapping("/territorio/operatori/equipe/nuova")
    String teamForm(Model model) {
        return Typed.nothing().page(StaffForms.team(), StaffForms.teamFields()).show(model);
    }

    @PostMapping("/territorio/operatori/equipe/nuova")
    String team(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var name = typed.text("nome", 120);
        return typed.accepted(() -> professionals.form(name))
                ? "redirect:/territorio/operatori"
                : typed.page(StaffForms.team(), StaffForms.teamFields()).again(model, response);
    }

    @GetMapping("/territorio/operatori/equipe/{team}")
    String joinForm(@PathVariable UUID team, Model model) {
        professionals.team(team, time.today());
        return Typed.nothing()
                .page(StaffForms.joining(team), StaffForms.joiningFields(people()))
                .show(model);
    }

    @PostMapping("/territorio/operatori/equipe/{team}")
    String join(
            @PathVariable UUID team,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var people = people();
        var who = typed.choice("operatore", people);
        var from = typed.date("dal");
        return typed.accepted(() -> professionals.join(team, UUID.fromString(who), from))
                ? "redirect:/territorio/operatori"
                : typed.page(StaffForms.joining(team), StaffForms.joiningFields(people))
                        .again(model, response);
    }

    private List<FormField.Option> people() {
        return professionals.on(time.today()).stream()
                .map(p -> new FormField.Option(p.id().toString(), p.name()))
                .toList();
    }
}
