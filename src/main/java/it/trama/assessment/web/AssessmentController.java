package it.trama.assessment.web;

import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.SOCIAL_WORKER;
import static it.trama.security.Role.THIRD_SECTOR;
import static it.trama.shared.web.Words.t;

import it.trama.assessment.Assessment;
import it.trama.assessment.Assessment.Filled;
import it.trama.assessment.Assessments;
import it.trama.assessment.Scans;
import it.trama.security.Allowed;
import it.trama.security.Kept;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
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
    private final Scans scans;
    private final CaseReading cases;
    private final BusinessTime time;

    AssessmentController(Assessments assessments, Scans scans, CaseReading cases, BusinessTime time) {
        this.assessments = assessments;
        this.scans = scans;
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
        if (!kept.isEmpty()) {
            return back(assessment, kept.values(), operator, model);
        }
        var material = material(assessment, reading.all(), operator);
        model.addAttribute(
                "scans",
                ScanRow.panel(assessment, scans.of(assessment, material.opened().file())));
        if (!assessment.draft()) {
            model.addAttribute("page", ResultPage.of(material));
            return "assessment/result";
        }
        model.addAttribute("saved", query.containsKey("salvata"));
        model.addAttribute("page", SheetPage.of(material, SheetForm.stored(assessment), "", List.of()));
        return "assessment/sheet";
    }

    /** With what was typed before the session ended; who has completed it meanwhile is told beside it. */
    private String back(Assessment assessment, Map<String, String> values, Operator operator, Model model) {
        var form = new SheetForm(assessment, values);
        var typed = new Typed(values);
        var filled = form.read(typed);
        var theirs = assessment.draft() ? List.<SheetPage.Theirs>of() : Differences.between(assessment, filled);
        var draft = with(assessment, filled, form.mark());
        return again(draft, form.page(typed).back(), values, theirs, operator, model);
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
                return "redirect:/valutazioni/" + id + (form.completing() ? "" : "?salvata=si");
            }
            response.setStatus(UNPROCESSABLE);
            return again(with(before, filled, form.mark()), form.page(typed), values, List.of(), operator, model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var now = assessments.get(operator, id);
            var theirs = Differences.between(now, filled);
            return again(with(now, filled, now.mark()), form.page(typed), values, theirs, operator, model);
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

    /** Of two who save the same sheet the second sees both: what was typed in the fields, and beside it what differs. */
    private String again(
            Assessment draft,
            FormPage form,
            Map<String, String> values,
            List<SheetPage.Theirs> theirs,
            Operator operator,
            Model model) {
        var all = assessments.of(operator, draft.person());
        var material = material(draft, all, operator);
        var page = SheetPage.of(material, form, values.getOrDefault(SheetForm.LACKING, ""), theirs);
        model.addAttribute(
                "scans", ScanRow.panel(draft, scans.of(draft, material.opened().file())));
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

    /** With the answers of the completed one, or with those that somebody typed while it was being completed. */
    @PostMapping("/correggi")
    String correct(
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> values,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var again = assessments.correct(operator, id);
        return values.containsKey(SheetForm.MARK)
                ? save(again, marked(values, assessments.get(operator, again)), operator, model, response)
                : "redirect:/valutazioni/" + again;
    }

    private static Map<String, String> marked(Map<String, String> values, Assessment draft) {
        var own = new HashMap<>(values);
        own.put(SheetForm.MARK, String.valueOf(draft.mark()));
        own.remove(SheetForm.ACTION);
        return own;
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
