package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.plan.ActCorrections;
import it.trama.plan.RecordedAct;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An act that was typed wrongly: what the paper says, and why it was wrong. */
@Controller
@RequestMapping("/piani/{plan}/versioni/{number}/atti/{act}")
@Allowed(PLANNING_OFFICE)
class ActCorrectionController {
    private final PlanReading reading;
    private final ActCorrections corrections;

    ActCorrectionController(PlanReading reading, ActCorrections corrections) {
        this.reading = reading;
        this.corrections = corrections;
    }

    @GetMapping
    String form(
            @PathVariable("plan") String plan,
            @PathVariable("number") int number,
            @PathVariable("act") UUID act,
            Operator operator,
            Model model) {
        var opened = reading.open(plan, number, operator);
        var recorded = corrections.get(opened.version().id(), act);
        var fields = ActForm.of(recorded.act()).correcting(false);
        return show(opened, recorded, fields, null, model);
    }

    @PostMapping
    String correct(
            @PathVariable("plan") String plan,
            @PathVariable("number") int number,
            @PathVariable("act") UUID act,
            ActForm form,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var opened = reading.open(plan, number, operator);
        var recorded = corrections.get(opened.version().id(), act);
        var fields = form.correcting(true);
        if (fields.stream().allMatch(field -> field.error() == null)) {
            try {
                var right = form.act(recorded.act().kind());
                corrections.correct(opened.version().id(), act, right, form.reason());
                return "redirect:/piani/" + plan + "/versioni?versione=" + number;
            } catch (Refused refused) {
                response.setStatus(422);
                return show(
                        opened,
                        recorded,
                        fields,
                        t(refused.key(), refused.details().toArray()),
                        model);
            }
        }
        response.setStatus(422);
        return show(opened, recorded, fields, null, model);
    }

    private static String show(
            PlanReading.Opened opened,
            RecordedAct recorded,
            List<Field> fields,
            @Nullable String refused,
            Model model) {
        var versions = "/piani/%s/versioni".formatted(opened.heading().plan());
        var number = opened.version().number();
        model.addAttribute(
                "page",
                new FormPage(
                        t(
                                "plan.correction.title",
                                t("plan.act." + recorded.act().kind())),
                        t("plan.correction.lead", Words.date(recorded.act().day())),
                        versions + "/" + number + "/atti/" + recorded.id(),
                        t("plan.correction.save"),
                        versions + "?versione=" + number,
                        fields,
                        refused));
        return "plan/form";
    }
}
