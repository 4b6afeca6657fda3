package it.trama.assessment.web;

import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.SOCIAL_WORKER;
import static it.trama.security.Role.THIRD_SECTOR;
import static it.trama.shared.web.Words.t;

import it.trama.assessment.Assessments;
import it.trama.assessment.Assessments.Beginning;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.Meetings;
import it.trama.assessment.SinaSheets;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The assessments of a case: what was found, what the team decided, and a new one. */
@Controller
@RequestMapping("/casi/{case}/valutazioni")
@Allowed({SOCIAL_WORKER, COORDINATOR, HEALTH_PARTNER, THIRD_SECTOR})
class CaseAssessmentsController {
    private final CaseReading cases;
    private final Assessments assessments;
    private final Meetings meetings;
    private final SinaSheets sheets;
    private final Instruments instruments;
    private final Submissions submissions;
    private final BusinessTime time;

    CaseAssessmentsController(
            CaseReading cases,
            Assessments assessments,
            Meetings meetings,
            SinaSheets sheets,
            Instruments instruments,
            Submissions submissions,
            BusinessTime time) {
        this.cases = cases;
        this.assessments = assessments;
        this.meetings = meetings;
        this.sheets = sheets;
        this.instruments = instruments;
        this.submissions = submissions;
        this.time = time;
    }

    @GetMapping
    String list(@PathVariable("case") UUID id, Operator operator, Model model) {
        var opened = cases.open(operator, id);
        return show(opened, Typed.nothing().page(head(id), fields()), operator, model);
    }

    private String show(CaseReading.Opened opened, FormPage form, Operator operator, Model model) {
        var person = opened.file().person();
        var material = new CaseAssessmentsPage.Material(
                assessments.of(operator, person),
                meetings.of(operator, person),
                sheets.of(operator, person),
                sheets.fields());
        model.addAttribute("page", CaseAssessmentsPage.of(opened, material, opened.writes() ? form : null));
        return "assessment/case";
    }

    private static FormPage.Head head(UUID id) {
        var home = "/casi/" + id + "/valutazioni";
        return new FormPage.Head(t("assessment.new"), "", home, t("assessment.new.save"), home, false);
    }

    private List<FormField> fields() {
        return List.of(
                FormField.choice("strumento", t("assessment.instrument"), t("assessment.instrument.help"), options()),
                FormField.date("giorno", t("assessment.day"), t("assessment.day.help"))
                        .with(time.today().toString()),
                FormField.text("luogo", t("assessment.place"), t("assessment.place.help")));
    }

    /** The shorter forms are choices of their own: {@code IADL_LAWTON/BREVE}. */
    private List<FormField.Option> options() {
        return instruments.all().stream()
                .flatMap(instrument -> Stream.concat(
                        Stream.of(new FormField.Option(instrument.code(), instrument.name())),
                        instrument.variants().stream().map(variant -> option(instrument, variant))))
                .toList();
    }

    private static FormField.Option option(Instrument instrument, Instrument.Variant variant) {
        return new FormField.Option(
                instrument.code() + "/" + variant.code(), instrument.name() + ". " + variant.name());
    }

    @PostMapping
    String begin(
            @PathVariable("case") UUID id,
            @RequestParam Map<String, String> values,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var opened = cases.open(operator, id);
        var typed = new Typed(values);
        var beginning = beginning(id, typed);
        var begun = new String[1];
        if (typed.accepted(() -> begun[0] = once(values.get(Submissions.FIELD), operator, beginning))) {
            return "redirect:/valutazioni/" + begun[0];
        }
        response.setStatus(422);
        return show(opened, typed.page(head(id), fields()), operator, model);
    }

    private Beginning beginning(UUID id, Typed typed) {
        var chosen = typed.choice("strumento", options()).split("/");
        var variant = chosen.length > 1 ? chosen[1] : null;
        return new Beginning(id, chosen[0], variant, typed.date("giorno"), typed.optional("luogo", 120), null);
    }

    private String once(@Nullable String key, Operator operator, Beginning beginning) {
        return submissions.once(
                key, () -> assessments.begin(operator, beginning).toString());
    }

    @GetMapping("/confronto")
    String compare(
            @PathVariable("case") UUID id,
            @RequestParam("strumento") String instrument,
            Operator operator,
            Model model) {
        var opened = cases.open(operator, id);
        var times = assessments.standing(operator, opened.file().person(), instrument);
        if (times.isEmpty()) {
            throw new NotFound("assessments with", instrument);
        }
        model.addAttribute("page", OverTimePage.of(opened, times, time.today()));
        return "assessment/over-time";
    }
}
