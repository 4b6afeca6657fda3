package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.audit.Audit;
import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.Following;
import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a person. */
@Controller
class PersonController {
    private static final int LAST_READS = 5;
    private static final Set<Role> OPENERS = Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR);
    private final People people;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final CaseStrips strips;
    private final IdentityFacts facts;
    private final Audit audit;
    private final BusinessTime time;

    PersonController(
            People people,
            CaseFiles cases,
            CaseAccess access,
            CaseStrips strips,
            IdentityFacts facts,
            Audit audit,
            BusinessTime time) {
        this.people = people;
        this.cases = cases;
        this.access = access;
        this.strips = strips;
        this.facts = facts;
        this.audit = audit;
        this.time = time;
    }

    @GetMapping("/persone/{person}")
    @Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
    String person(Operator operator, @PathVariable UUID person, Model model) {
        access.person(operator, person);
        var known = people.glance(operator, person).orElseThrow(() -> new NotFound("person", person));
        var file = cases.of(operator, person).stream().findFirst().orElse(null);
        model.addAttribute("page", page(operator, known, file));
        return "casefile/person";
    }

    private PersonPage page(Operator operator, Known known, @Nullable CaseFile file) {
        var id = known.person().id();
        var staff = CaseAccess.STAFF.contains(operator.role());
        return new PersonPage(
                strips.of(operator, known, file),
                known.person().identity().names().first(),
                facts.of(known.person().identity(), people.residences(operator, id)),
                known.following() == null ? null : desk(operator, known.following(), file),
                staff,
                known.following() == null && OPENERS.contains(operator.role()),
                OPENERS.contains(operator.role()) ? reads(id) : List.of());
    }

    private static PersonPage.Desk desk(Operator operator, Following following, @Nullable CaseFile file) {
        var outside = file == null && OPENERS.contains(operator.role());
        var note = following.deskNote();
        return new PersonPage.Desk(
                t("person.desk.line", following.responsible(), date(following.since())),
                note == null ? null : note.text(),
                note == null ? "" : date(note.day()),
                outside ? "/casi/" + following.caseFile() + "/accesso" : null);
    }

    private List<ReadRow> reads(UUID person) {
        return audit.about("person", person, LAST_READS).stream()
                .map(entry -> ReadRow.of(entry, time.today()))
                .toList();
    }
}
