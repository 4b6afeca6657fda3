package it.trama.casefile.web;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.Consents;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
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

/** What a person was told about their data, and to what they say yes or no. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
class ConsentController {
    private final Consents consents;
    private final CaseAccess access;
    private final Submissions submissions;
    private final BusinessTime time;

    ConsentController(Consents consents, CaseAccess access, Submissions submissions, BusinessTime time) {
        this.submissions = submissions;
        this.consents = consents;
        this.access = access;
        this.time = time;
    }

    @GetMapping("/persone/{person}/consensi/nuovo")
    String form(Operator operator, @PathVariable UUID person, Model model) {
        access.follows(operator, person);
        return Typed.nothing()
                .page(PaperForms.consentHead(person), PaperForms.consent(time.today()))
                .show(model);
    }

    @PostMapping("/persone/{person}/consensi/nuovo")
    String answer(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        access.follows(operator, person);
        var typed = new Typed(values);
        var answer = PaperForms.readConsent(typed);
        return typed.accepted(submissions, () -> consents.answered(operator, person, answer))
                ? "redirect:" + PaperForms.page(person)
                : typed.page(PaperForms.consentHead(person), PaperForms.consent(time.today()))
                        .again(model, response);
    }

    @PostMapping("/persone/{person}/consensi/{consent}/revoca")
    String withdraw(Operator operator, @PathVariable UUID person, @PathVariable UUID consent) {
        consents.withdraw(operator, person, consent);
        return "redirect:" + PaperForms.page(person);
    }
}
