package it.trama.assessment.web;

import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.SOCIAL_WORKER;
import static it.trama.security.Role.THIRD_SECTOR;
import static it.trama.shared.web.Words.t;

import it.trama.assessment.Assessment;
import it.trama.assessment.Assessment.Filled;
import it.trama.assessment.Assessments;
import it.trama.security.Allowed;
import it.trama.security.Kept;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One assessment: filled in, completed, read, corrected, thrown away while it is a draft. */
@Controller
@RequestMapping("/valutazioni/{id}")
@Allowed({SOCIAL_WORKER, COORDINATOR, HEALTH_PARTNER, THIRD_SECTOR})
class AssessmentController {
    private static final int UNPROCESSABLE = 422;
    private final Assessments assessments;
    private final CaseReading cases;
    private final BusinessTime time;

    AssessmentController(Assessments assessments, CaseReading cases, BusinessTime time) {
        this.assessments = assessments;
        this.cases = cases;
        this.time = time;
    }

    @GetMapping
    String show(
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> query,
            Operator operator,
            Kept kept,
            Model model) {
        var reading = assessments.read(operator, id);
        var assessment = reading.one();
        var material = material(assessment, reading.all(), operator);
        if (!assessment.draft()) {
            model.addAttribute("page", ResultPage.of(material));
            return "assessment/result";
        }
        if (!kept.isEmpty()) {
            var form = new SheetForm(assessment, kept.values());
            var typed = new Typed(kept.values());
            var filled = with(assessment, form.read(typed), form.mark());
            return again(filled, form.page(typed).back(), kept.values(), List.of(), operator, model);
        }
        model.addAttribute("saved", query.containsKey("salvata"));
        model.addAttribute("page", SheetPage.of(material, SheetForm.stored(assessment), "", List.of()));
        return "assessment/sheet";
    }

    private SheetPage.Material material(Assessment assessment, List<Assessment> all, Operator operator) {
        var opened = cases.open(operator, assessment.caseFile());
        var times = Stream.concat(all.stream().filter(assessment::follows), Stream.of(assessment))
                .toList();
        return new SheetPage.Material(opened, assessment, times, time.today());
    }

    @PostMapping
    String save(
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> values,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var before = assessments.get(operator, id);
        var form = new SheetForm(before, values);
        var typed = new Typed(values);
        var filled = form.read(typed);
        try {
            if (typed.accepted(() -> keep(form, filled, id, values, operator))) {
                return form.completing() ? "redirect:/valutazioni/{id}" : "redirect:/valutazioni/{id}?salvata=si";
            }
            response.setStatus(UNPROCESSABLE);
            return again(with(before, filled, form.mark()), form.page(typed), values, List.of(), operator, model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return conflict(before, filled, form.page(typed), values, operator, model);
        }
    }

    private void keep(SheetForm form, Filled filled, UUID id, Map<String, String> values, Operator operator) {
        if (form.completing()) {
            var lacking = values.getOrDefault(SheetForm.LACKING, "").strip();
            assessments.complete(
                    operator, id, form.mark(), filled, lacking.substring(0, Math.min(400, lacking.length())));
        } else {
            assessments.save(operator, id, form.mark(), filled);
        }
    }

    /** Both versions: what was typed in the fields, and beside it where the saved one differs. */
    private String conflict(
            Assessment saved,
            Filled filled,
            FormPage form,
            Map<String, String> values,
            Operator operator,
            Model model) {
        if (!saved.draft()) {
            throw new Conflict("assessment " + saved.id() + " is completed");
        }
        return again(
                with(saved, filled, saved.mark()), form, values, Differences.between(saved, filled), operator, model);
    }

    private String again(
            Assessment draft,
            FormPage form,
            Map<String, String> values,
            List<SheetPage.Theirs> theirs,
            Operator operator,
            Model model) {
        var all = assessments.of(operator, draft.person());
        var page =
                SheetPage.of(material(draft, all, operator), form, values.getOrDefault(SheetForm.LACKING, ""), theirs);
        model.addAttribute("saved", false);
        model.addAttribute("page", page);
        return "assessment/sheet";
    }

    /** The draft with what was typed instead of what is stored. */
    private static Assessment with(Assessment draft, Filled filled, int mark) {
        return new Assessment(
                draft.id(),
                draft.caseFile(),
                draft.person(),
                draft.instrument(),
                draft.variant(),
                draft.occasion(),
                filled.answers(),
                draft.result(),
                mark,
                draft.corrects(),
                draft.corrected());
    }

    @PostMapping("/correggi")
    String correct(@PathVariable("id") UUID id, Operator operator) {
        return "redirect:/valutazioni/" + assessments.correct(operator, id);
    }

    @GetMapping("/elimina")
    String discardForm(@PathVariable("id") UUID id, Operator operator, Model model) {
        var draft = assessments.get(operator, id);
        var head = new FormPage.Head(
                t("assessment.discard.title", draft.instrument().name()),
                t("assessment.discard.line"),
                "/valutazioni/" + id + "/elimina",
                t("assessment.discard"),
                "/valutazioni/" + id,
                false);
        return new FormPage(head, List.of(), null).show(model);
    }

    @PostMapping("/elimina")
    String discard(@PathVariable("id") UUID id, Operator operator) {
        var draft = assessments.get(operator, id);
        assessments.discard(operator, id);
        return "redirect:/casi/" + draft.caseFile() + "/valutazioni";
    }

    @GetMapping("/fhir")
    ResponseEntity<String> fhir(@PathVariable("id") UUID id, Operator operator) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/fhir+json;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("questionnaire-response-" + id + ".json")
                                .build()
                                .toString())
                .body(assessments.response(operator, id));
    }
}
