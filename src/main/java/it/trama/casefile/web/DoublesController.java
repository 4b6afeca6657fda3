package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.Duplicates;
import it.trama.casefile.Known;
import it.trama.casefile.Merges;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** People who may be written down twice: one of two, or two after all. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class DoublesController {
    private final People people;
    private final CaseFiles cases;
    private final CaseStrips strips;
    private final Duplicates duplicates;
    private final Merges merges;

    DoublesController(People people, CaseFiles cases, CaseStrips strips, Duplicates duplicates, Merges merges) {
        this.people = people;
        this.cases = cases;
        this.strips = strips;
        this.duplicates = duplicates;
        this.merges = merges;
    }

    @GetMapping("/persone/{person}/doppioni")
    String show(Operator operator, @PathVariable UUID person, Model model) {
        model.addAttribute("page", page(operator, people.look(operator, person), null));
        return "casefile/doubles";
    }

    @PostMapping("/persone/{person}/doppioni/{other}/diverse")
    String tellApart(Operator operator, @PathVariable UUID person, @PathVariable UUID other) {
        duplicates.tellApart(operator, person, other);
        return back(person);
    }

    @PostMapping("/persone/{person}/doppioni/{other}/dubbio")
    String doubtAgain(Operator operator, @PathVariable UUID person, @PathVariable UUID other) {
        duplicates.doubtAgain(operator, person, other);
        return back(person);
    }

    @PostMapping("/persone/{person}/doppioni/{other}/unisci")
    @Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
    String merge(
            Operator operator,
            @PathVariable UUID person,
            @PathVariable UUID other,
            Model model,
            HttpServletResponse response) {
        return tried(operator, person, () -> merges.merge(operator, person, other), model, response);
    }

    @PostMapping("/persone/{person}/unioni/{merge}/annulla")
    @Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
    String undo(
            Operator operator,
            @PathVariable UUID person,
            @PathVariable UUID merge,
            Model model,
            HttpServletResponse response) {
        return tried(operator, person, () -> merges.undo(operator, person, merge), model, response);
    }

    private String tried(Operator operator, UUID person, Runnable act, Model model, HttpServletResponse response) {
        try {
            act.run();
            return back(person);
        } catch (Refused no) {
            response.setStatus(422);
            model.addAttribute("page", page(operator, people.look(operator, person), t(no)));
            return "casefile/doubles";
        }
    }

    private static String back(UUID person) {
        return "redirect:/persone/" + person + "/doppioni";
    }

    private DoublesPage page(Operator operator, Known known, @Nullable String refused) {
        var person = known.person();
        return new DoublesPage(
                strips.of(operator, known, cases.current(operator, person.id()).orElse(null)),
                refused,
                Merges.MAY.contains(operator.role()),
                duplicates.of(operator, person).stream().map(LikeRow::of).toList(),
                duplicates.toldApart(operator, person.id()).stream()
                        .map(other -> KnownRow.of(other, ""))
                        .toList(),
                merges.of(operator, person.id()).stream()
                        .map(DoublesPage.Merged::of)
                        .toList());
    }
}
