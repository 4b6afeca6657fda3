package it.trama.access.web;

import static it.trama.shared.web.Words.t;

import it.trama.access.Contact.Outcome;
import it.trama.access.Contacts;
import it.trama.casefile.Identity;
import it.trama.casefile.Likeness;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.KeptText;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.sql.Submissions;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
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
    private final Submissions submissions;

    ContactController(
            Contacts contacts, ContactFields fields, ContactPages pages, People people, Submissions submissions) {
        this.contacts = contacts;
        this.fields = fields;
        this.pages = pages;
        this.people = people;
        this.submissions = submissions;
    }

    /** From somebody's page they are chosen already; words that arrived after the session had ended are there again. */
    @GetMapping("/contatti/nuovo")
    String blank(
            Operator operator,
            @RequestParam(name = "persona", required = false) @Nullable UUID person,
            HttpServletRequest request,
            Model model) {
        var values = new HashMap<String, String>();
        KeptText.take(request).ifPresent(words -> values.put("testo", words));
        if (person != null) {
            var known = people.glance(operator, person).orElseThrow(() -> new NotFound("person", person));
            values.put(PERSON, person.toString());
            values.put("chi", known.person().name());
        }
        model.addAttribute("page", pages.of(operator, new Typed(values), values, fields.choices()));
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
            if (described != null) {
                refuseLikely(operator, described, values);
            }
            var person = described == null ? form.who().known() : people.add(operator, described);
            return contacts.record(operator, form.arrivalOf(person), form.answer())
                    .toString();
        }));
    }

    private void refuseLikely(Operator operator, Identity described, Map<String, String> values) {
        if (!values.containsKey(OTHER)
                && people.like(operator, described).stream().anyMatch(Likeness::likely)) {
            throw new Refused("contact.who.likely");
        }
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
