package it.trama.casefile.web;

import it.trama.audit.Audit;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has read about a person: every line of the register. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
class ReadsController {
    private static final int PAGE = 50;
    private final Audit audit;
    private final People people;
    private final CaseFiles cases;
    private final CaseStrips strips;
    private final BusinessTime time;

    ReadsController(Audit audit, People people, CaseFiles cases, CaseStrips strips, BusinessTime time) {
        this.audit = audit;
        this.people = people;
        this.cases = cases;
        this.strips = strips;
        this.time = time;
    }

    @GetMapping("/persone/{person}/letture")
    String show(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam(name = "prima", required = false) @Nullable UUID before,
            Model model) {
        var known = people.look(operator, person);
        var file = cases.current(operator, person).orElse(null);
        var found = audit.about("person", people.identities(person), before, PAGE + 1);
        model.addAttribute(
                "page",
                new ReadsPage(
                        strips.of(operator, known, file),
                        found.stream()
                                .limit(PAGE)
                                .map(entry -> file == null
                                        ? ReadRow.outside(entry, time.today())
                                        : ReadRow.of(entry, time.today()))
                                .toList(),
                        found.size() > PAGE ? found.get(PAGE - 1).id().toString() : null));
        return "casefile/reads";
    }
}
