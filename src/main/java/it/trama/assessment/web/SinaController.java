package it.trama.assessment.web;

import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.SOCIAL_WORKER;
import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.assessment.SinaSheet.Field;
import it.trama.assessment.SinaSheet.Proposal;
import it.trama.assessment.SinaSheets;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.sql.Submissions;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The SINA sheet of a case: proposed, looked at, confirmed. */
@Controller
@RequestMapping("/casi/{case}/valutazioni/sina")
@Allowed({SOCIAL_WORKER, COORDINATOR})
class SinaController {
    private final CaseReading cases;
    private final SinaSheets sheets;
    private final Submissions submissions;

    SinaController(CaseReading cases, SinaSheets sheets, Submissions submissions) {
        this.cases = cases;
        this.sheets = sheets;
        this.submissions = submissions;
    }

    @GetMapping
    String form(@PathVariable("case") UUID id, Operator operator, Model model) {
        var opened = cases.open(operator, id);
        return Typed.nothing()
                .page(head(opened), fields(operator, opened, true))
                .show(model);
    }

    @PostMapping
    String confirm(
            @PathVariable("case") UUID id,
            @RequestParam Map<String, String> values,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var opened = cases.open(operator, id);
        var typed = new Typed(values);
        var chosen = new LinkedHashMap<String, List<String>>();
        sheets.fields().forEach(field -> chosen.put(field.name(), read(field, typed, values)));
        return typed.accepted(() -> once(id, values, operator, chosen))
                ? "redirect:/casi/{case}/valutazioni"
                : typed.page(head(opened), fields(operator, opened, false)).again(model, response);
    }

    private void once(UUID id, Map<String, String> values, Operator operator, Map<String, List<String>> chosen) {
        submissions.once(
                values.get(Submissions.FIELD),
                () -> sheets.confirm(operator, id, chosen).toString());
    }

    private static List<String> read(Field field, Typed typed, Map<String, String> values) {
        if (field.several()) {
            return field.codes().stream()
                    .map(code -> code.code())
                    .filter(code -> values.containsKey(field.name() + "." + code))
                    .toList();
        }
        return typed.blank(field.name()) && !field.required()
                ? List.of()
                : List.of(typed.choice(field.name(), options(field)));
    }

    private static FormPage.Head head(CaseReading.Opened opened) {
        var home = About.home(opened.file());
        return new FormPage.Head(
                t("assessment.sina.title", opened.person().name()),
                t("assessment.sina.line"),
                home + "/sina",
                t("assessment.sina.save"),
                home,
                false);
    }

    /** The last confirmed sheet comes first, then what the assessments propose; what was typed stays as it is. */
    private List<FormField> fields(Operator operator, CaseReading.Opened opened, boolean prefilled) {
        var person = opened.file().person();
        var proposals = sheets.proposals(operator, person);
        var before = sheets.of(operator, person).stream()
                .findFirst()
                .map(sheet -> sheet.values())
                .orElse(Map.of());
        return sheets.fields().stream()
                .map(field -> {
                    var shown = shown(field, help(field, proposals));
                    return prefilled ? shown.with(value(field, proposals, before)) : shown;
                })
                .toList();
    }

    private static String help(Field field, List<Proposal> proposals) {
        return proposals.stream()
                .filter(one -> one.field().equals(field.name()))
                .findFirst()
                .map(proposal -> help(field, proposal))
                .orElse(t("assessment.sina.own"));
    }

    private static FormField shown(Field field, String help) {
        var title = field.required() ? field.title() : t("assessment.sina.optional", field.title());
        return field.several()
                ? FormField.several(field.name(), title, help, options(field))
                : FormField.choice(field.name(), title, help, options(field));
    }

    /** One may also say nothing of what is not required, whatever was proposed. */
    private static List<FormField.Option> options(Field field) {
        return Stream.concat(
                        field.required() || field.several()
                                ? Stream.empty()
                                : Stream.of(new FormField.Option("", t("assessment.sina.none"))),
                        field.codes().stream().map(code -> new FormField.Option(code.code(), code.title())))
                .toList();
    }

    private static String help(Field field, Proposal proposal) {
        var words = field.codes().stream()
                .filter(code -> code.code().equals(proposal.code()))
                .findFirst()
                .map(code -> code.title())
                .orElse(proposal.code());
        return t(
                "assessment.sina.proposed",
                words,
                proposal.from().instrument().name(),
                date(proposal.from().occasion().day()));
    }

    private static String value(Field field, List<Proposal> proposals, Map<String, List<String>> before) {
        return proposals.stream()
                .filter(one -> one.field().equals(field.name()))
                .findFirst()
                .map(Proposal::code)
                .orElseGet(() -> String.join(" ", before.getOrDefault(field.name(), List.of())));
    }
}
