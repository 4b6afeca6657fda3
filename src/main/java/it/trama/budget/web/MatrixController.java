package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.MatrixEditing;
import it.trama.plan.PlanVersions;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The expenditure matrix of the version that is being worked on, written like a sheet. */
@Controller
@RequestMapping("/bilancio/{plan}/matrice")
@Allowed(Role.PLANNING_OFFICE)
class MatrixController {
    private final DraftReading reading;
    private final MatrixEditing editing;
    private final PlanVersions versions;

    MatrixController(DraftReading reading, MatrixEditing editing, PlanVersions versions) {
        this.reading = reading;
        this.editing = editing;
        this.versions = versions;
    }

    @GetMapping
    String matrix(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "salvate", required = false) @Nullable Integer saved,
            @RequestParam(name = "copiate", required = false) @Nullable Integer copied,
            Model model) {
        var draft = reading.find(plan, year).orElse(null);
        if (draft == null) {
            model.addAttribute("page", reading.plan(plan));
            return "budget/no-draft";
        }
        var said = saved != null
                ? t("budget.matrix.saved", saved)
                : copied != null ? t("budget.matrix.copied", copied, String.valueOf(draft.year() - 1)) : null;
        return show(MatrixForm.of(draft), said, null, model);
    }

    @PostMapping
    String save(
            @PathVariable String plan,
            @RequestParam("anno") int year,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var draft = reading.get(plan, year);
        var form = MatrixForm.of(draft, sent);
        if (!form.errors().isEmpty()) {
            response.setStatus(422);
            return show(form, null, null, model);
        }
        try {
            var edits = form.edits();
            var conflicts = editing.save(draft.version().id(), year, edits);
            if (conflicts.isEmpty()) {
                return "redirect:" + draft.base() + "/matrice?anno=" + year + "&salvate=" + edits.size();
            }
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return show(form.with(conflicts), null, null, model);
        } catch (Refused refused) {
            response.setStatus(422);
            return show(form, null, t(refused), model);
        }
    }

    /** A new version to work on, which says what the one that holds says. */
    @PostMapping("/bozza")
    String draft(@PathVariable String plan) {
        versions.draftFrom(reading.plan(plan).version());
        return "redirect:/bilancio/" + plan + "/matrice";
    }

    private String show(MatrixForm form, @Nullable String said, @Nullable String refused, Model model) {
        var draft = form.draft();
        var editor = "/piani/" + draft.plan().code() + "/modifica/";
        var version = "?versione=" + draft.version().number();
        var head = new MatrixPage.Head(
                t("budget.matrix.title", String.valueOf(draft.year())),
                t(
                        "budget.matrix.lead",
                        draft.version().number(),
                        Words.number(draft.lines().size())),
                draft.years().stream().map(year -> year(draft, year)).toList(),
                draft.base(),
                draft.year(),
                said,
                refused,
                copyable(draft) ? draft.base() + "/prepara?anno=" + draft.year() : null,
                editor + "uscite/nuova" + version + "&tipo=voce&anno=" + draft.year(),
                editor + "entrate" + version);
        model.addAttribute("page", MatrixPage.of(form, head));
        return "budget/matrix";
    }

    private boolean copyable(OpenDraft draft) {
        return draft.year() > draft.years().getFirst()
                && editing.missing(draft.version().id(), draft.year()) > 0;
    }

    private static Chip year(OpenDraft draft, int year) {
        return new Chip(String.valueOf(year), draft.base() + "/matrice?anno=" + year, year == draft.year());
    }
}
