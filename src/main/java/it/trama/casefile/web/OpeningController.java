package it.trama.casefile.web;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.casefile.CasePlaces;
import it.trama.casefile.People;
import it.trama.casefile.Person;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
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

/** Opens a case, in one step. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
class OpeningController {
    private final People people;
    private final CaseFiles cases;
    private final CasePlaces places;
    private final CaseAccess access;
    private final Submissions submissions;
    private final BusinessTime time;

    OpeningController(
            People people,
            CaseFiles cases,
            CasePlaces places,
            CaseAccess access,
            Submissions submissions,
            BusinessTime time) {
        this.people = people;
        this.cases = cases;
        this.places = places;
        this.access = access;
        this.submissions = submissions;
        this.time = time;
    }

    @GetMapping("/persone/{person}/caso")
    String form(Operator operator, @PathVariable UUID person, Model model) {
        var known = known(operator, person);
        return Typed.nothing()
                .page(CaseForms.opening(person, known.name()), fields(operator, known))
                .show(model);
    }

    @PostMapping("/persone/{person}/caso")
    String open(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = access.person(operator, person);
        var typed = new Typed(values);
        var reason = typed.text("motivo", 400);
        var complexity = typed.choice("complessita", CaseForms.complexities());
        var day = typed.date("dal");
        var guarded = typed.choice("protetto", CaseForms.yesOrNo()).equals("si");
        var place = typed.blank("comune") ? null : typed.choice("comune", CaseForms.places(places));
        if (typed.accepted(() -> submissions.once(
                values.get(Submissions.FIELD),
                () -> cases.open(
                                operator,
                                new Opening(person, day, reason, Complexity.valueOf(complexity), place, guarded))
                        .toString()))) {
            return "redirect:/persone/" + person;
        }
        return typed.page(CaseForms.opening(person, known.name()), fields(operator, known))
                .again(model, response);
    }

    private List<FormField> fields(Operator operator, Person person) {
        var place = places.likeliest(operator, person);
        return CaseForms.openingFields(time.today(), CaseForms.places(places), place == null ? "" : place);
    }

    private Person known(Operator operator, UUID person) {
        return people.glance(operator, person)
                .orElseThrow(() -> new NotFound("person", person))
                .person();
    }
}
