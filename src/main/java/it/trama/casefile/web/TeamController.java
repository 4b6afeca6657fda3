package it.trama.casefile.web;

import it.trama.casefile.CaseFiles;
import it.trama.casefile.Teams;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.sql.Submissions;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team of a case: who is called in, who leaves, to whom it passes. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
class TeamController {
    private final Teams teams;
    private final CaseFiles cases;
    private final Submissions submissions;

    TeamController(Teams teams, CaseFiles cases, Submissions submissions) {
        this.submissions = submissions;
        this.teams = teams;
        this.cases = cases;
    }

    @GetMapping("/casi/{file}/equipe")
    String joinForm(Operator operator, @PathVariable UUID file, Model model) {
        cases.led(operator, file);
        return Typed.nothing()
                .page(
                        CaseForms.head("case.join", "", "/casi/" + file + "/equipe", "/casi/" + file),
                        CaseForms.joiningFields(teams.colleagues()))
                .show(model);
    }

    @PostMapping("/casi/{file}/equipe")
    String join(
            Operator operator,
            @PathVariable UUID file,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        cases.led(operator, file);
        var colleagues = teams.colleagues();
        var typed = new Typed(values);
        var who = typed.choice("chi", CaseForms.people(colleagues));
        return typed.accepted(submissions, () -> teams.join(operator, file, UUID.fromString(who)))
                ? "redirect:/casi/" + file
                : typed.page(
                                CaseForms.head("case.join", "", "/casi/" + file + "/equipe", "/casi/" + file),
                                CaseForms.joiningFields(colleagues))
                        .again(model, response);
    }

    @PostMapping("/casi/{file}/equipe/{account}/fine")
    String leave(Operator operator, @PathVariable UUID file, @PathVariable UUID account) {
        teams.leave(operator, file, account);
        return "redirect:/casi/" + file;
    }

    @GetMapping("/casi/{file}/passaggio")
    String handOverForm(Operator operator, @PathVariable UUID file, Model model) {
        cases.led(operator, file);
        return Typed.nothing()
                .page(
                        CaseForms.head("case.hand-over", "", "/casi/" + file + "/passaggio", "/casi/" + file),
                        CaseForms.handOverFields(teams.workers()))
                .show(model);
    }

    @PostMapping("/casi/{file}/passaggio")
    String handOver(
            Operator operator,
            @PathVariable UUID file,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        cases.led(operator, file);
        var workers = teams.workers();
        var typed = new Typed(values);
        var who = typed.choice("chi", CaseForms.people(workers));
        var stays = typed.choice("resta", CaseForms.yesOrNo()).equals("si");
        return typed.accepted(submissions, () -> teams.handOver(operator, file, UUID.fromString(who), stays))
                ? "redirect:" + (stays ? "/casi/" + file : "/casi")
                : typed.page(
                                CaseForms.head("case.hand-over", "", "/casi/" + file + "/passaggio", "/casi/" + file),
                                CaseForms.handOverFields(workers))
                        .again(model, response);
    }
}
