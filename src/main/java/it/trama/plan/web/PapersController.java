package it.trama.plan.web;

import static it.trama.security.Role.ACCESS_OPERATOR;
import static it.trama.security.Role.ADMINISTRATOR;
import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.MAYOR;
import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.security.Role.SOCIAL_WORKER;

import it.trama.documents.Paper;
import it.trama.documents.Papers;
import it.trama.plan.paper.PaperSource;
import it.trama.plan.paper.PlanPapers;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.web.FileAnswer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of a plan: the whole document, and the decision that adopts it. */
@Controller
@RequestMapping("/piani/{plan}")
@Allowed({PLANNING_OFFICE, ADMINISTRATOR, MAYOR, COORDINATOR, SOCIAL_WORKER, HEALTH_PARTNER, ACCESS_OPERATOR})
class PapersController {
    private final PlanReading reading;
    private final PlanPapers papers;

    PapersController(PlanReading reading, PlanPapers papers) {
        this.reading = reading;
        this.papers = papers;
    }

    @GetMapping("/documenti")
    String page(
            @PathVariable String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        model.addAttribute("page", PapersPage.of(reading.open(plan, version, operator), papers));
        return "plan/papers";
    }

    @GetMapping("/documento.{form:pdf|docx|odt|html}")
    ResponseEntity<byte[]> document(
            @PathVariable String plan,
            @PathVariable String form,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator) {
        var opened = reading.open(plan, version, operator);
        return answer(papers.document(source(opened)), form, name(opened, "piano"));
    }

    @GetMapping("/delibera.{form:pdf|docx|odt}")
    ResponseEntity<byte[]> decision(
            @PathVariable String plan,
            @PathVariable String form,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator) {
        var opened = reading.open(plan, version, operator);
        return answer(papers.decision(source(opened)), form, name(opened, "delibera"));
    }

    private PaperSource source(PlanReading.Opened opened) {
        return new PaperSource(reading.content(opened), opened.version(), opened.acts());
    }

    private static String name(PlanReading.Opened opened, String what) {
        return "%s-%s-versione-%d"
                .formatted(what, opened.plan().code(), opened.version().number());
    }

    private static ResponseEntity<byte[]> answer(Paper paper, String extension, String name) {
        var form = Papers.Form.valueOf(extension.toUpperCase(Locale.ROOT));
        return FileAnswer.of(name + "." + extension, form.type(), Papers.write(paper, form));
    }
}
