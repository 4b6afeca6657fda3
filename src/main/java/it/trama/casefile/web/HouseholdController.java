package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.Household.Kind;
import it.trama.casefile.Households;
import it.trama.casefile.Households.Coming;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Households households;
    private final People people;
    private final CaseFiles cases;
    private final CaseStrips strips;

    HouseholdController(Households households, People people, CaseFiles cases, CaseStrips strips) {
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
        return Typed.nothing().page(head(person), fields()).show(model);
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
        var other = other(operator, typed);
        var role = AroundForms.optional(typed, "ruolo", 60);
        var from = typed.date("dal");
        return typed.accepted(() -> households.join(operator, person, new Coming(kind, other, role, from)))
                ? "redirect:/persone/" + person + "/nucleo"
                : typed.page(head(person), fields()).again(model, response);
    }

    /** The one person meant by what was typed; nobody: the person is alone. */
    private @Nullable UUID other(Operator operator, Typed typed) {
        if (typed.blank("chi")) {
            return null;
        }
        var found = people.find(operator, typed.optional("chi", 100), MOST);
        if (found.size() == 1) {
            return found.getFirst().person().id();
        }
        var names = found.stream()
                .map(known -> KnownRow.of(known, ""))
                .map(row -> row.name() + " " + row.more())
                .collect(Collectors.joining("; "));
        typed.wrong("chi", found.isEmpty() ? t("household.nobody") : t("household.several", names));
        return null;
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

    private static List<FormField> fields() {
        return List.of(
                FormField.choice("tipo", t("household.kind"), t("household.kind.help"), kinds()),
                FormField.text("chi", t("household.who"), t("household.who.help")),
                FormField.text("ruolo", t("household.role"), t("household.role.help")),
                FormField.date("dal", t("household.from"), t("household.from.help")));
    }

    private static FormPage.Head head(UUID person) {
        var page = "/persone/" + person + "/nucleo";
        return CaseForms.head("household", "", page + "/nuovo", page);
    }
}
