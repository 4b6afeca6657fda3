package it.trama.casefile.web;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.Merges;
import it.trama.security.Allowed;
import it.trama.security.Kept;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a person. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
class PersonController {
    private final PersonPages pages;
    private final Merges merges;

    PersonController(PersonPages pages, Merges merges) {
        this.pages = pages;
        this.merges = merges;
    }

    /** Those who may have a case to read. */
    static boolean readers(Operator operator) {
        return CaseAccess.STAFF.contains(operator.role())
                || operator.role() == Role.HEALTH_PARTNER
                || operator.role() == Role.THIRD_SECTOR;
    }

    @GetMapping("/persone/{person}")
    String person(Operator operator, @PathVariable UUID person, Kept kept, Model model) {
        try {
            if (!kept.isEmpty()) {
                pages.keep(operator, person, kept.values());
            }
            model.addAttribute("page", pages.of(operator, person, null));
            return "casefile/person";
        } catch (NotFound gone) {
            return merges.keptInsteadOf(operator, person)
                    .map(other -> "redirect:/persone/" + other)
                    .orElseThrow(() -> gone);
        }
    }
}
