package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.Duplicates;
import it.trama.casefile.Identity;
import it.trama.casefile.Likeness;
import it.trama.casefile.People;
import it.trama.casefile.Person;
import it.trama.casefile.web.PersonFormPage.Difference;
import it.trama.security.Allowed;
import it.trama.security.Kept;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Conflict;
import it.trama.shared.Refused;
import it.trama.shared.sql.Submissions;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
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

/** Writes down who a person is; whoever may be the same person is shown first. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class PersonFormController {
    private static final String VERSION = "versione";
    private final People people;
    private final CaseAccess access;
    private final PersonForm form;
    private final PersonFields fields;
    private final Duplicates duplicates;
    private final Submissions submissions;

    PersonFormController(
            People people,
            CaseAccess access,
            PersonForm form,
            PersonFields fields,
            Duplicates duplicates,
            Submissions submissions) {
        this.people = people;
        this.access = access;
        this.form = form;
        this.fields = fields;
        this.duplicates = duplicates;
        this.submissions = submissions;
    }

    /** What was looked for in vain is written in already. */
    @GetMapping("/persone/nuova")
    String blank(@RequestParam(name = "q", defaultValue = "") String words, Kept kept, Model model) {
        var names = Identity.Names.surnameFirst(words);
        var given = names.given();
        var values = Map.of("cognome", String.valueOf(names.family()), "nome", given == null ? "" : given);
        return show(new Typed(values).page(head(null), fields.all()).again(kept.values()), List.of(), null, model);
    }

    @PostMapping("/persone/nuova")
    String add(Operator operator, @RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var identity = form.read(typed);
        var like = people.like(operator, identity);
        var added = new UUID[1];
        if (typed.accepted(() -> added[0] = add(operator, identity, like, values))) {
            return "redirect:/persone/" + added[0];
        }
        response.setStatus(422);
        return show(typed.page(head(null), fields.all()), like, null, model);
    }

    /** Those who were looked at and are others are not proposed again. */
    private UUID add(Operator operator, Identity identity, List<Likeness> like, Map<String, String> values) {
        if (like.stream().anyMatch(Likeness::likely) && !values.containsKey("altra")) {
            throw new Refused("person.like.decide");
        }
        return UUID.fromString(submissions.once(values.get(Submissions.FIELD), () -> {
            var added = people.add(operator, identity);
            like.forEach(other ->
                    duplicates.tellApart(operator, added, other.known().person().id()));
            return added.toString();
        }));
    }

    /** While somebody types: those who may be the same. Sent as a form, so that no name stands in an address. */
    @PostMapping("/persone/simili")
    String like(Operator operator, @RequestParam Map<String, String> values, Model model) {
        model.addAttribute(
                "rows",
                people.like(operator, form.read(new Typed(values))).stream()
                        .map(LikeRow::of)
                        .toList());
        return "casefile/like";
    }

    @GetMapping("/persone/{person}/modifica")
    String edit(Operator operator, @PathVariable UUID person, Kept kept, Model model) {
        var known = access.person(operator, person);
        var typed = new Typed(form.values(known.identity()));
        var version = kept.values().getOrDefault(VERSION, String.valueOf(known.version()));
        return show(typed.page(head(known), fields.all()).again(kept.values()), List.of(), version, model);
    }

    @PostMapping("/persone/{person}/modifica")
    String change(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var identity = form.read(typed);
        var version = typed.optional(VERSION, 9);
        try {
            if (typed.accepted(() -> people.change(operator, person, number(version), identity))) {
                return "redirect:/persone/" + person;
            }
        } catch (Conflict other) {
            return choose(access.person(operator, person), values, model, response);
        }
        response.setStatus(422);
        return show(typed.page(head(access.person(operator, person)), fields.all()), List.of(), version, model);
    }

    /** Two changed the same page: the second sees both, and what is saved now holds. */
    private String choose(Person now, Map<String, String> typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        var theirs = form.values(now.identity());
        var page = new Typed(typed).page(head(now), fields.all());
        var differences = page.fields().stream()
                .filter(f -> !f.name().equals("visto"))
                .filter(f -> !f.value().strip().equalsIgnoreCase(theirs.getOrDefault(f.name(), "")))
                .map(f -> new Difference(f.label(), shown(f.value()), shown(theirs.getOrDefault(f.name(), ""))))
                .toList();
        model.addAttribute("page", PersonFormPage.of(page, List.of(), String.valueOf(now.version()), differences));
        return "casefile/person-form";
    }

    private static String shown(String value) {
        return value.isBlank() ? "–" : value;
    }

    private static int number(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static String show(FormPage page, List<Likeness> like, @Nullable String version, Model model) {
        model.addAttribute("page", PersonFormPage.of(page, like, version, List.of()));
        return "casefile/person-form";
    }

    private static FormPage.Head head(@Nullable Person person) {
        return person == null
                ? new FormPage.Head(
                        t("person.new"), t("person.new.lead"), "/persone/nuova", t("person.save"), "/persone", false)
                : new FormPage.Head(
                        person.name(),
                        t("person.edit.lead"),
                        "/persone/" + person.id() + "/modifica",
                        t("person.edit.save"),
                        "/persone/" + person.id(),
                        false);
    }
}
