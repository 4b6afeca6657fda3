package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.plan.Act;
import it.trama.plan.PlanVersion;
import it.trama.plan.PlanVersions;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a version back from consultation, or gives a draft up: asks, says what follows, keeps the act and its reason. */
@Controller
@RequestMapping("/piani/{plan}/versioni/{number}/indietro")
@Allowed(PLANNING_OFFICE)
class StepBackController {
    private final PlanReading reading;
    private final PlanVersions versions;

    StepBackController(PlanReading reading, PlanVersions versions) {
        this.reading = reading;
        this.versions = versions;
    }

    static Act.@Nullable Kind backwards(PlanVersion.State state) {
        return switch (state) {
            case DRAFT -> Act.Kind.DISCARD;
            case IN_CONSULTATION -> Act.Kind.WITHDRAWAL;
            case ADOPTED, IN_FORCE, CLOSED, DISCARDED -> null;
        };
    }

    @GetMapping
    String ask(@PathVariable("plan") String plan, @PathVariable("number") int number, Operator operator, Model model) {
        var opened = reading.open(plan, number, operator);
        var kind = kind(opened);
        return show(opened, kind, ActForm.blank(kind).steppingBack(false), null, model);
    }

    @PostMapping
    String take(
            @PathVariable("plan") String plan,
            @PathVariable("number") int number,
            ActForm form,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var opened = reading.open(plan, number, operator);
        var kind = kind(opened);
        var fields = form.steppingBack(true);
        if (fields.stream().allMatch(field -> field.error() == null)) {
            try {
                take(opened.version(), form.act(kind));
                return "redirect:/piani/" + plan + "/versioni?versione=" + number;
            } catch (Refused refused) {
                response.setStatus(422);
                return show(
                        opened, kind, fields, t(refused.key(), refused.details().toArray()), model);
            }
        }
        response.setStatus(422);
        return show(opened, kind, fields, null, model);
    }

    private void take(PlanVersion version, Act act) {
        if (act.kind() == Act.Kind.DISCARD) {
            versions.discard(version.id(), act);
        } else {
            versions.withdraw(version.id(), act);
        }
    }

    private static Act.Kind kind(PlanReading.Opened opened) {
        var kind = backwards(opened.version().state());
        if (kind == null) {
            throw new NotFound("step back of version", opened.version().number());
        }
        return kind;
    }

    private static String show(
            PlanReading.Opened opened, Act.Kind kind, List<Field> fields, @Nullable String refused, Model model) {
        var heading = opened.heading();
        var number = opened.version().number();
        model.addAttribute(
                "page",
                new FormPage(
                        t("plan.back.title." + kind, number),
                        t("plan.back.then." + kind),
                        "/piani/%s/versioni/%d/indietro".formatted(heading.plan(), number),
                        t("plan.back.do." + kind),
                        "/piani/%s/versioni?versione=%d".formatted(heading.plan(), number),
                        fields,
                        refused));
        return "plan/form";
    }
}
