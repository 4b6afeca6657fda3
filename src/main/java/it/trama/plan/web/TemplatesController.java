package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.documents.Letterhead;
import it.trama.plan.paper.PlanPapers;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The templates that an office puts in the place of ours: they hold for all plans of the district. */
@Controller
@RequestMapping("/piani/{plan}/documenti")
@Allowed(PLANNING_OFFICE)
class TemplatesController {
    private final PlanReading reading;
    private final PlanPapers papers;

    TemplatesController(PlanReading reading, PlanPapers papers) {
        this.reading = reading;
        this.papers = papers;
    }

    @PostMapping("/intestazione")
    String letterhead(
            @PathVariable String plan,
            @RequestParam(name = "logo", required = false) @Nullable MultipartFile logo,
            @RequestParam(name = "senza-logo", defaultValue = "false") boolean without,
            LetterheadForm form,
            Operator operator,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var opened = reading.open(plan, null, operator);
        var brought = logo == null || logo.isEmpty() ? null : logo.getBytes();
        try {
            papers.changeLetterhead(brought, without, form.letterhead());
        } catch (Refused no) {
            response.setStatus(422);
            var page = PapersPage.of(opened, papers).refusedLetterhead(t(no), form.letterhead());
            model.addAttribute("page", page);
            return "plan/papers";
        }
        return "redirect:/piani/{plan}/documenti";
    }

    @PostMapping("/delibera")
    String decision(
            @PathVariable String plan,
            @RequestParam(name = "testo", defaultValue = "") String text,
            Operator operator,
            HttpServletResponse response,
            Model model) {
        var opened = reading.open(plan, null, operator);
        try {
            papers.changeDecision(text);
        } catch (Refused no) {
            response.setStatus(422);
            model.addAttribute("page", PapersPage.of(opened, papers).refusedDecision(t(no), text));
            return "plan/papers";
        }
        return "redirect:/piani/{plan}/documenti";
    }

    @PostMapping("/delibera/originale")
    String restore(@PathVariable String plan, Operator operator) {
        reading.open(plan, null, operator);
        papers.restoreDecision();
        return "redirect:/piani/{plan}/documenti";
    }

    /** What was typed of a letterhead. */
    record LetterheadForm(
            @Nullable String testata,
            @Nullable String piede,
            @Nullable String descrizione) {
        Letterhead letterhead() {
            return new Letterhead(null, clean(descrizione), clean(testata), clean(piede));
        }

        private static String clean(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }
}
