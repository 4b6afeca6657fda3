package it.trama.casefile.web;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.People;
import it.trama.casefile.StandIns;
import it.trama.casefile.web.CasePage.Shown;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.territory.Gazetteer;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case itself: who works on it, and how it goes on or ends. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
class CaseController {
    private final CaseFiles cases;
    private final CaseAccess access;
    private final People people;
    private final CaseStrips strips;
    private final Submissions submissions;
    private final StandIns standIns;
    private final Gazetteer gazetteer;
    private final BusinessTime time;

    CaseController(
            CaseFiles cases,
            CaseAccess access,
            People people,
            CaseStrips strips,
            Submissions submissions,
            StandIns standIns,
            Gazetteer gazetteer,
            BusinessTime time) {
        this.submissions = submissions;
        this.cases = cases;
        this.access = access;
        this.people = people;
        this.strips = strips;
        this.standIns = standIns;
        this.gazetteer = gazetteer;
        this.time = time;
    }

    @GetMapping("/casi/{file}")
    @Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
    String show(Operator operator, @PathVariable UUID file, Model model) {
        var known = access.caseFile(operator, file);
        var person = people.glance(operator, known.person()).orElseThrow(() -> new NotFound("case", file));
        model.addAttribute(
                "page",
                CasePage.of(
                        new Shown(strips.of(operator, person, known), known, place(known)),
                        standIns.today(known),
                        access.leads(operator, known)));
        return "casefile/case";
    }

    private @Nullable String place(CaseFile file) {
        var code = file.municipality();
        return code == null ? null : gazetteer.names(List.of(code)).getOrDefault(code, code);
    }

    @GetMapping("/casi/{file}/modifica")
    String reviseForm(Operator operator, @PathVariable UUID file, Model model) {
        cases.led(operator, file);
        var known = access.caseFile(operator, file);
        return revising(known, Typed.nothing()).show(model);
    }

    private static FormPage revising(CaseFile file, Typed typed) {
        var head = CaseForms.head("case.revise", "", at(file.id(), "modifica"), at(file.id()));
        return typed.page(head, CaseForms.revisingFields(file));
    }

    @PostMapping("/casi/{file}/modifica")
    String revise(
            Operator operator,
            @PathVariable UUID file,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = cases.led(operator, file);
        var typed = new Typed(values);
        var reason = typed.text("motivo", 400);
        var complexity = typed.choice("complessita", CaseForms.complexities());
        try {
            return typed.accepted(
                            submissions,
                            () -> cases.revise(operator, file, typed.version(), reason, Complexity.valueOf(complexity)))
                    ? "redirect:" + at(file)
                    : revising(known, typed).again(model, response);
        } catch (Conflict other) {
            var now = revising(cases.led(operator, file), Typed.nothing());
            return revising(known, typed).conflict(now, model, response);
        }
    }

    @GetMapping("/casi/{file}/sportello")
    String deskForm(Operator operator, @PathVariable UUID file, Model model) {
        cases.led(operator, file);
        var known = access.caseFile(operator, file);
        return atDesk(known, Typed.nothing()).show(model);
    }

    private static FormPage atDesk(CaseFile file, Typed typed) {
        var head = CaseForms.head("case.desk", "", at(file.id(), "sportello"), at(file.id()));
        return typed.page(head, CaseForms.deskFields(file));
    }

    @PostMapping("/casi/{file}/sportello")
    String desk(
            Operator operator,
            @PathVariable UUID file,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = cases.led(operator, file);
        var typed = new Typed(values);
        var text = typed.optional("testo", 400);
        try {
            return typed.accepted(submissions, () -> cases.leaveAtDesk(operator, file, typed.version(), text))
                    ? "redirect:" + at(file)
                    : atDesk(known, typed).again(model, response);
        } catch (Conflict other) {
            var now = atDesk(cases.led(operator, file), Typed.nothing());
            return atDesk(known, typed).conflict(now, model, response);
        }
    }

    @GetMapping("/casi/{file}/chiusura")
    String closeForm(Operator operator, @PathVariable UUID file, Model model) {
        cases.led(operator, file);
        return Typed.nothing()
                .page(
                        CaseForms.head("case.close", "", at(file, "chiusura"), at(file)),
                        CaseForms.closingFields(time.today()))
                .show(model);
    }

    @PostMapping("/casi/{file}/chiusura")
    String close(
            Operator operator,
            @PathVariable UUID file,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        CaseFile known = cases.led(operator, file);
        var typed = new Typed(values);
        var how = typed.choice("come", CaseForms.closings());
        var day = typed.date("giorno");
        return typed.accepted(submissions, () -> cases.close(operator, file, new Ending(day, Closing.valueOf(how))))
                ? "redirect:/persone/" + known.person()
                : typed.page(
                                CaseForms.head("case.close", "", at(file, "chiusura"), at(file)),
                                CaseForms.closingFields(time.today()))
                        .again(model, response);
    }

    @PostMapping("/casi/{file}/riapertura")
    String reopen(Operator operator, @PathVariable UUID file) {
        var known = cases.led(operator, file);
        cases.reopen(operator, file);
        return "redirect:/persone/" + known.person();
    }

    private static String at(UUID file) {
        return "/casi/" + file;
    }

    private static String at(UUID file, String what) {
        return at(file) + "/" + what;
    }
}
