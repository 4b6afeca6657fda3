package it.trama.casefile.web;

import it.trama.casefile.StandIns;
import it.trama.casefile.StandIns.Days;
import it.trama.security.Allowed;
import it.trama.security.Colleague;
import it.trama.security.Operator;
import it.trama.security.Role;
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

/** Who stands in for whom in the place of the coordinator: read, written, ended. */
@Controller
@Allowed(Role.COORDINATOR)
class StandInController {
    private static final String LIST = "/casi/sostituzioni", FORM = "/casi/sostituzione";
    private final StandIns standIns;

    StandInController(StandIns standIns) {
        this.standIns = standIns;
    }

    @GetMapping(LIST)
    String list(Operator operator, Model model) {
        model.addAttribute(
                "rows", standIns.of(operator).stream().map(StandInRow::of).toList());
        return "casefile/stand-ins";
    }

    @GetMapping(FORM)
    String form(Operator operator, Model model) {
        return page(operator, Typed.nothing(), standIns.workers(operator)).show(model);
    }

    @PostMapping(FORM)
    String write(
            Operator operator, @RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var workers = standIns.workers(operator);
        var typed = new Typed(values);
        var absent = typed.choice("assente", CaseForms.people(workers));
        var who = typed.choice("chi", CaseForms.people(others(operator, workers)));
        var days = new Days(typed.date("dal"), typed.date("al"));
        return typed.accepted(() -> standIns.write(operator, UUID.fromString(absent), UUID.fromString(who), days))
                ? "redirect:" + LIST
                : page(operator, typed, workers).again(model, response);
    }

    private static FormPage page(Operator operator, Typed typed, List<Colleague> workers) {
        return typed.page(
                CaseForms.head("case.stand-in", "", FORM, LIST),
                CaseForms.standInFields(workers, others(operator, workers)));
    }

    /** Nobody writes themselves into the cases of a colleague. */
    private static List<Colleague> others(Operator operator, List<Colleague> workers) {
        return workers.stream()
                .filter(worker -> !worker.account().equals(operator.account()))
                .toList();
    }

    @PostMapping(LIST + "/{id}/fine")
    String end(Operator operator, @PathVariable UUID id) {
        standIns.end(operator, id);
        return "redirect:" + LIST;
    }
}
