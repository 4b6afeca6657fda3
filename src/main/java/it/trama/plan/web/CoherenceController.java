package it.trama.plan.web;

import static it.trama.security.Role.ADMINISTRATOR;
import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.plan.Acceptances;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The check of the plan against itself, and what the office decides about its findings. */
@Controller
@RequestMapping("/piani/{plan}")
class CoherenceController {
    private static final int LONGEST = 1000;
    private final PlanReading reading;
    private final Acceptances acceptances;
    private final Checks checks;

    CoherenceController(PlanReading reading, Acceptances acceptances, Checks checks) {
        this.checks = checks;
        this.reading = reading;
        this.acceptances = acceptances;
    }

    @GetMapping("/coerenza")
    @Allowed({PLANNING_OFFICE, ADMINISTRATOR})
    String page(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        return show(reading.open(plan, version, operator), null, model);
    }

    @PostMapping("/coerenza/accetta")
    @Allowed(PLANNING_OFFICE)
    String accept(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            FindingDecision decision,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var opened = reading.open(plan, version, operator);
        refuseUnknown(opened, decision);
        var reason = decision.reason();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            var why = reason.isEmpty() ? t("plan.finding.no-reason") : t("plan.finding.long-reason", LONGEST);
            return refused(opened, decision, why, model, response);
        }
        try {
            acceptances.accept(opened.plan().id(), decision.finding(), reason, operator.name());
            return "redirect:" + opened.heading().to("/coerenza#accettati");
        } catch (Refused no) {
            return refused(opened, decision, t(no), model, response);
        }
    }

    /** One that the version no longer gives, or never gave. */
    private void refuseUnknown(PlanReading.Opened opened, FindingDecision decision) {
        if (findings(opened).all().stream().noneMatch(f -> f.key().equals(decision.finding()))) {
            throw new Refused("plan.refused.no-finding");
        }
    }

    private String refused(
            PlanReading.Opened opened,
            FindingDecision decision,
            String why,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        return show(opened, new CoherencePage.Refusal(decision.finding(), why), model);
    }

    @PostMapping("/coerenza/riapri")
    @Allowed(PLANNING_OFFICE)
    String reopen(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            FindingDecision decision,
            Operator operator) {
        var opened = reading.open(plan, version, operator);
        acceptances.reopen(opened.plan().id(), decision.finding(), operator.name());
        return "redirect:" + opened.heading().to("/coerenza#" + FindingRow.id(decision.finding()));
    }

    @GetMapping("/coerenza.csv")
    @Allowed({PLANNING_OFFICE, ADMINISTRATOR})
    ResponseEntity<byte[]> download(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator) {
        var opened = reading.open(plan, version, operator);
        var name =
                "coerenza-%s-versione-%d.csv".formatted(plan, opened.version().number());
        return FindingsCsv.of(name, findings(opened));
    }

    private String show(PlanReading.Opened opened, CoherencePage.@Nullable Refusal refused, Model model) {
        model.addAttribute("page", CoherencePage.of(opened.heading(), findings(opened), refused));
        return "plan/coherence";
    }

    private Findings findings(PlanReading.Opened opened) {
        return checks.ofAll(opened.plan().id(), opened.version().id(), reading.content(opened));
    }
}
