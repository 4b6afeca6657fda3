package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.plan.Act;
import it.trama.plan.PlanVersion;
import it.trama.plan.PlanVersions;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import it.trama.shared.sql.Submissions;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a plan: their dated acts, the next step, and what one says otherwise than another. */
@Controller
@RequestMapping("/piani/{plan}")
class VersionsController {
    private final PlanReading reading;
    private final PlanVersions versions;
    private final Submissions submissions;

    VersionsController(PlanReading reading, PlanVersions versions, Submissions submissions) {
        this.submissions = submissions;
        this.reading = reading;
        this.versions = versions;
    }

    @GetMapping("/versioni")
    @PlanReaders
    String versions(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        var opened = reading.open(plan, version == null ? newest(plan, operator) : version, operator);
        var form = ActForm.blank(VersionsPage.next(opened.version().state()));
        return show(opened, operator, new Attempt(form, false, null), model);
    }

    @PostMapping("/versioni/{number}")
    @Allowed(PLANNING_OFFICE)
    String record(
            @PathVariable("plan") String plan,
            @PathVariable("number") int number,
            ActForm form,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var opened = reading.open(plan, number, operator);
        var kind = form.kind().orElse(VersionsPage.next(opened.version().state()));
        if (kind != null && form.problems().isEmpty()) {
            try {
                submissions.once(form.invio(), () -> take(opened.version(), form.act(kind)));
                return "redirect:/piani/" + plan + "/versioni";
            } catch (Refused refused) {
                response.setStatus(422);
                var sentence = t(refused);
                return show(opened, operator, new Attempt(form, true, sentence), model);
            }
        }
        response.setStatus(422);
        return show(opened, operator, new Attempt(form, true, null), model);
    }

    @PostMapping("/versioni/{number}/bozza")
    @Allowed(PLANNING_OFFICE)
    String draft(@PathVariable("plan") String plan, @PathVariable("number") int number, Operator operator) {
        var opened = reading.open(plan, number, operator);
        var draft = versions.draftFrom(opened.version().id());
        return "redirect:/piani/" + plan + "/modifica?versione=" + draft.number();
    }

    @GetMapping("/confronto")
    @PlanReaders
    String compare(
            @PathVariable("plan") String plan,
            @RequestParam(name = "da") int before,
            @RequestParam(name = "a") int after,
            Operator operator,
            Model model) {
        var from = reading.open(plan, before, operator);
        var to = reading.open(plan, after, operator);
        var diff = versions.diff(from.version().id(), to.version().id());
        model.addAttribute("page", DiffPage.of(to.heading(), before, after, diff));
        return "plan/diff";
    }

    /** The form as it stands: what was typed, whether it has been looked at, what the rule said. */
    private record Attempt(
            ActForm form, boolean checked, @Nullable String refused) {}

    private String show(PlanReading.Opened opened, Operator operator, Attempt attempt, Model model) {
        var history = reading.historyWithActs(opened, operator);
        var heading = opened.heading();
        var open = opened.all().stream().anyMatch(v -> v.state().open());
        model.addAttribute(
                "page",
                new VersionsPage(
                        heading,
                        history,
                        VersionsPage.comparisons(heading.plan(), history),
                        heading.editor() && !open,
                        VersionsPage.Back.of(opened.version(), heading),
                        VersionsPage.step(opened.version(), heading, attempt.form(), attempt.checked()),
                        attempt.refused()));
        return "plan/versions";
    }

    private int newest(String plan, Operator operator) {
        var opened = reading.open(plan, null, operator);
        return opened.all().stream()
                .filter(v -> PlanReading.seen(v, opened.plan(), operator))
                .mapToInt(PlanVersion::number)
                .max()
                .orElse(opened.version().number());
    }

    private String take(PlanVersion version, Act act) {
        switch (act.kind()) {
            case CONSULTATION -> versions.submitToConsultation(version.id(), act);
            case DECISION -> versions.adopt(version.id(), act);
            case ENTRY_INTO_FORCE -> versions.enterIntoForce(version.id(), act);
            case CLOSING -> versions.close(version.id(), act);
            case WITHDRAWAL -> versions.withdraw(version.id(), act);
            case DISCARD -> versions.discard(version.id(), act);
            case CONCERTATION, AGREEMENT -> versions.record(version.id(), act);
        }
        return act.kind().name();
    }
}
