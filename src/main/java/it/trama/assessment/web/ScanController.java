package it.trama.assessment.web;

import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.SOCIAL_WORKER;
import static it.trama.security.Role.THIRD_SECTOR;
import static it.trama.shared.web.Words.t;

import it.trama.assessment.Assessment;
import it.trama.assessment.Assessments;
import it.trama.assessment.Scans;
import it.trama.casefile.Attachments;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.web.BroughtFile;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The scanned sheet of a licensed instrument, brought to its assessment. */
@Controller
@RequestMapping("/valutazioni/{id}/foglio")
@Allowed({SOCIAL_WORKER, COORDINATOR, HEALTH_PARTNER, THIRD_SECTOR})
class ScanController {
    private final Assessments assessments;
    private final Scans scans;

    ScanController(Assessments assessments, Scans scans) {
        this.assessments = assessments;
        this.scans = scans;
    }

    @GetMapping
    String form(Operator operator, @PathVariable("id") UUID id, Model model) {
        return Typed.nothing().page(head(taking(operator, id)), fields()).show(model);
    }

    @PostMapping
    String add(
            Operator operator,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var assessment = taking(operator, id);
        var typed = new Typed(values);
        var about = typed.text("che", 200);
        var brought = BroughtFile.of(file);
        if (brought.isEmpty()) {
            typed.wrong("file", t("attachment.none"));
        }
        if (typed.accepted(() -> brought.ifPresent(
                one -> scans.add(operator, id, new Attachments.Brought(one.name(), about, one.bytes()))))) {
            return "redirect:/valutazioni/{id}";
        }
        return typed.page(head(assessment), fields()).again(model, response);
    }

    private Assessment taking(Operator operator, UUID id) {
        var assessment = assessments.get(operator, id);
        if (!Scans.takes(assessment)) {
            throw new NotFound("sheet of", id);
        }
        return assessment;
    }

    private static FormPage.Head head(Assessment assessment) {
        var page = "/valutazioni/" + assessment.id();
        return new FormPage.Head(
                t("assessment.scan.title", assessment.instrument().name()),
                t("assessment.scan.lead"),
                page + "/foglio",
                t("assessment.scan.save"),
                page,
                true);
    }

    private static List<FormField> fields() {
        return List.of(
                FormField.text("che", t("attachment.about"), t("assessment.scan.about"))
                        .with(t("assessment.scan.about.first")),
                FormField.file(
                        "file", t("attachment.file"), t("attachment.file.help", String.valueOf(Attachments.MOST))));
    }
}
