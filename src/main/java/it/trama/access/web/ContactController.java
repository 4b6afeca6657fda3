package it.trama.access.web;

import static it.trama.shared.web.Words.t;

import it.trama.access.Contact.Outcome;
import it.trama.access.Contacts;
import it.trama.casefile.Duplicates;
import it.trama.casefile.Identity;
import it.trama.casefile.Likeness;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Kept;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.sql.Submissions;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes down whoever comes, in one page: who, why, and what they go home with. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class ContactController {
    private static final String PERSON = "persona", SEARCH = "passo", OTHER = "altra";
    private final Contacts contacts;
    private final ContactFields fields;
    private final ContactPages pages;
    private final People people;
    private final Duplicates duplicates;
    private final Submissions submissions;

    ContactController(
            Contacts contacts,
            ContactFields fields,
            ContactPages pages,
            People people,
            Duplicates duplicates,
            Submissions submissions) {
        this.contacts = contacts;
        this.fields = fields;
        this.pages = pages;
        this.people = people;
        this.duplicates = duplicates;
        this.submissions = submissions;
    }

    /** From somebody's page they are chosen already; words that arrived after the session had ended are there again. */
    @GetMapping("/contatti/nuovo")
    String blank(
            Operator operator,
            @RequestParam(name = "persona", required = false) @Nullable UUID person,
            Kept kept,
            Model model) {
        var values = new HashMap<String, String>(kept.values());
        values.remove(SEARCH);
        if (person != null) {
            var known = people.glance(operator, person).orElseThrow(() -> new NotFound("person", person));
            values.put(PERSON, person.toString());
            values.put("chi", known.person().name());
        }
        var page = pages.of(operator, new Typed(values), values, fields.choices());
        model.addAttribute("page", kept.isEmpty() ? page : page.back());
        return "access/contact-new";
    }

    /** Without scripts: the button beside the name looks for it, and everything else stays as it was typed. */
    @PostMapping("/contatti/nuovo")
    String save(
            Operator operator, @RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var choices = fields.choices();
        if (values.containsKey(SEARCH)) {
            model.addAttribute("page", pages.of(operator, new Typed(values), values, choices));
            return "access/contact-new";
        }
        var typed = new Typed(values);
        var form = ContactForm.read(typed, values.get(PERSON), choices);
        refuseImpossible(typed, form);
        var saved = new UUID[1];
        if (typed.accepted(() -> saved[0] = save(operator, form, values))) {
            return "redirect:" + next(values, form, saved[0]);
        }
        response.setStatus(422);
        model.addAttribute("page", pages.of(operator, typed, values, choices));
        return "access/contact-new";
    }

    /** A person who was never written down is, and with them the contact: both or neither. */
    private UUID save(Operator operator, ContactForm form, Map<String, String> values) {
        return UUID.fromString(submissions.once(values.get(Submissions.FIELD), () -> {
            var described = form.who().described();
            var person = described == null ? form.who().known() : added(operator, described, values);
            return contacts.record(operator, form.arrival().of(person), form.answer())
                    .toString();
        }));
    }

    /** Those who were shown and are others are not proposed again. */
    private UUID added(Operator operator, Identity described, Map<String, String> values) {
        var like = people.like(operator, described).stream()
                .filter(Likeness::likely)
                .toList();
        if (!like.isEmpty() && !values.containsKey(OTHER)) {
            throw new Refused("contact.who.likely");
        }
        var added = people.add(operator, described);
        like.forEach(other ->
                duplicates.tellApart(operator, added, other.known().person().id()));
        return added;
    }

    private void refuseImpossible(Typed typed, ContactForm form) {
        var described = form.who().described();
        if (described != null) {
            people.problems(described).values().forEach(why -> typed.wrong("chi", t(why)));
        }
    }

    private static String next(Map<String, String> values, ContactForm form, UUID contact) {
        if (form.answer().outcome() == Outcome.EMERGENCY) {
            return "/pronto-intervento/nuovo?contatto=" + contact;
        }
        var known = form.who().known();
        return "persona".equals(values.get("poi")) && known != null ? "/persone/" + known : "/contatti/" + contact;
    }

    /** While somebody types: sent as a form, so that no name stands in an address. */
    @PostMapping("/contatti/persone")
    String found(Operator operator, @RequestParam Map<String, String> values, Model model) {
        var found = pages.found(operator, values);
        model.addAttribute("found", found);
        model.addAttribute("side", pages.side(operator, found));
        return "access/contact-found";
    }

    @PostMapping("/contatti/chi")
    String side(Operator operator, @RequestParam Map<String, String> values, Model model) {
        model.addAttribute("side", pages.side(operator, pages.found(operator, values)));
        return "access/contact-side";
    }
}
