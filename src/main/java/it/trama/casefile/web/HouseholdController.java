package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.Household.Kind;
import it.trama.casefile.Households;
import it.trama.casefile.Households.Coming;
import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.sql.Submissions;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
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

/** The three households of a person. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class HouseholdController {
    private static final int MOST = 6;
    private static final String WHICH = "quale";
    private final Households households;
    private final People people;
    private final CaseFiles cases;
    private final CaseStrips strips;
    private final Submissions submissions;

    HouseholdController(
            Households households, People people, CaseFiles cases, CaseStrips strips, Submissions submissions) {
        this.submissions = submissions;
        this.households = households;
        this.people = people;
        this.cases = cases;
        this.strips = strips;
    }

    @GetMapping("/persone/{person}/nucleo")
    String show(Operator operator, @PathVariable UUID person, Model model) {
        var known = people.look(operator, person);
        var file = cases.current(operator, person).orElse(null);
        model.addAttribute(
                "page",
                new HouseholdPage(
                        strips.of(operator, known, file),
                        households.of(operator, known.person()).stream()
                                .map(HouseholdRow::of)
                                .toList()));
        return "casefile/household";
    }

    @GetMapping("/persone/{person}/nucleo/nuovo")
    String form(Operator operator, @PathVariable UUID person, Model model) {
        known(operator, person);
        return Typed.nothing().page(head(person), fields(List.of())).show(model);
    }

    @PostMapping("/persone/{person}/nucleo/nuovo")
    String join(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        known(operator, person);
        var typed = new Typed(values);
        var kind = AroundForms.one(Kind.values(), typed.choice("tipo", kinds()), Kind.ACTUAL);
        var meant = meant(operator, typed);
        var role = AroundForms.optional(typed, "ruolo", 60);
        var from = typed.date("dal");
        return typed.accepted(
                        submissions,
                        () -> households.join(operator, person, new Coming(kind, meant.person(), role, from)))
                ? "redirect:/persone/" + person + "/nucleo"
                : typed.page(head(person), fields(meant.alike())).again(model, response);
    }

    /**
     * Whom the typed words mean.
     *
     * @param person null: nobody, the person is alone, or it has to be chosen
     * @param alike among whom to choose
     */
    private record Meant(@Nullable UUID person, List<Known> alike) {}

    /** Only the very name of one person, or a code, goes through by itself: whoever is only alike has to be chosen. */
    private Meant meant(Operator operator, Typed typed) {
        if (typed.blank("chi")) {
            return new Meant(null, List.of());
        }
        var words = typed.optional("chi", 100);
        var found = people.find(operator, words, MOST);
        var chosen = typed.optional(WHICH, 36);
        var meant = found.stream()
                .filter(known -> chosen.isEmpty()
                        ? known.person().isExactly(words)
                        : known.person().id().toString().equals(chosen))
                .toList();
        if (meant.size() == 1) {
            return new Meant(meant.getFirst().person().id(), List.of());
        }
        typed.wrong(
                found.isEmpty() ? "chi" : WHICH, t(found.isEmpty() ? "household.nobody" : "household.which.choose"));
        return new Meant(null, found);
    }

    @PostMapping("/persone/{person}/nucleo/{household}/fine")
    String leave(Operator operator, @PathVariable UUID person, @PathVariable UUID household) {
        households.leave(operator, person, household);
        return "redirect:/persone/" + person + "/nucleo";
    }

    private void known(Operator operator, UUID person) {
        if (people.glance(operator, person).isEmpty()) {
            throw new NotFound("person", person);
        }
    }

    private static List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.name(), t("household.kind." + kind)))
                .toList();
    }

    private static List<FormField> fields(List<Known> alike) {
        var fields = new ArrayList<>(List.of(
                FormField.choice("tipo", t("household.kind"), t("household.kind.help"), kinds()),
                FormField.text("chi", t("household.who"), t("household.who.help")),
                FormField.text("ruolo", t("household.role"), t("household.role.help")),
                FormField.date("dal", t("household.from"), t("household.from.help"))));
        if (!alike.isEmpty()) {
            fields.add(2, FormField.choice(WHICH, t("household.which"), t("household.which.help"), options(alike)));
        }
        return fields;
    }

    private static List<Option> options(List<Known> alike) {
        return alike.stream()
                .map(known -> KnownRow.of(known, ""))
                .map(row -> new Option(row.id(), row.name() + " " + row.more()))
                .toList();
    }

    private static FormPage.Head head(UUID person) {
        var page = "/persone/" + person + "/nucleo";
        return CaseForms.head("household", "", page + "/nuovo", page);
    }
}
