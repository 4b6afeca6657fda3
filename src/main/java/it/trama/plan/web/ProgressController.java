package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.plan.Actions;
import it.trama.plan.Milestone;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanPackage;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happens to the actions of a plan while it is in force: the report of the year, the milestone that was reached. */
@Controller
@RequestMapping("/piani/{plan}")
@Allowed(PLANNING_OFFICE)
class ProgressController {
    private final PlanReading reading;
    private final Actions actions;
    private final BusinessTime time;

    ProgressController(PlanReading reading, Actions actions, BusinessTime time) {
        this.reading = reading;
        this.actions = actions;
        this.time = time;
    }

    /** An action with the plan around it. */
    private record Spoken(PlanReading.Opened opened, PlanPackage content, PlanAction action) {
        String back() {
            return opened.heading().objective(action.objective());
        }
    }

    @GetMapping("/azioni/{code}/avanzamento")
    String progress(
            @PathVariable("plan") String plan,
            @PathVariable("code") String code,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        var spoken = action(reading.open(plan, version, operator), code);
        var frame = spoken.content().frame();
        var year = Math.clamp(
                time.today().getYear(), frame.from().getYear(), frame.to().getYear());
        var form = spoken.content().programme().progress().stream()
                .filter(p -> p.action().equals(code) && p.year() == year)
                .findFirst()
                .map(ProgressForm::of)
                .orElse(ProgressForm.blank(year));
        return show(spoken, form.fields(frame, false), null, model);
    }

    @PostMapping("/azioni/{code}/avanzamento")
    String report(
            @PathVariable("plan") String plan,
            @PathVariable("code") String code,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            ProgressForm form,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var spoken = action(reading.open(plan, version, operator), code);
        var fields = form.fields(spoken.content().frame(), true);
        if (fields.stream().allMatch(field -> field.error() == null)) {
            try {
                actions.report(spoken.opened().version().id(), form.progress(code));
                return "redirect:" + spoken.back();
            } catch (Refused refused) {
                response.setStatus(422);
                return show(spoken, fields, t(refused.key(), refused.details().toArray()), model);
            }
        }
        response.setStatus(422);
        return show(spoken, fields, null, model);
    }

    @GetMapping("/tappe/{code}/fatta")
    String milestone(
            @PathVariable("plan") String plan,
            @PathVariable("code") String code,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        var opened = reading.open(plan, version, operator);
        var milestone = milestone(reading.content(opened), code);
        var spoken = action(opened, milestone.action());
        return show(spoken, milestone, day(time.today().toString()), null, model);
    }

    @PostMapping("/tappe/{code}/fatta")
    String reach(
            @PathVariable("plan") String plan,
            @PathVariable("code") String code,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            @RequestParam(name = "giorno", defaultValue = "") String typed,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var opened = reading.open(plan, version, operator);
        var milestone = milestone(reading.content(opened), code);
        var spoken = action(opened, milestone.action());
        var day = TypedDay.of(typed).orElse(null);
        if (day == null) {
            response.setStatus(422);
            return show(spoken, milestone, day(typed).wrong(t("plan.form.bad-day")), null, model);
        }
        try {
            actions.reach(opened.version().id(), code, day);
            return "redirect:" + spoken.back();
        } catch (Refused refused) {
            response.setStatus(422);
            return show(
                    spoken,
                    milestone,
                    day(typed),
                    t(refused.key(), refused.details().toArray()),
                    model);
        }
    }

    private static Field day(String typed) {
        return Field.text("giorno", t("plan.milestone.day"), null, typed).as("date");
    }

    private Spoken action(PlanReading.Opened opened, String code) {
        var content = reading.content(opened);
        return content.programme().actions().stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .map(action -> new Spoken(opened, content, action))
                .orElseThrow(() -> new NotFound("action", code));
    }

    private static Milestone milestone(PlanPackage content, String code) {
        return content.programme().milestones().stream()
                .filter(milestone -> milestone.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone", code));
    }

    private static String show(Spoken spoken, List<Field> fields, @Nullable String refused, Model model) {
        var heading = spoken.opened().heading();
        return show(
                new FormPage(
                        t("plan.progress.title"),
                        spoken.action().code() + " " + spoken.action().text(),
                        heading.at("azioni", spoken.action().code(), "avanzamento"),
                        t("plan.progress.save"),
                        spoken.back(),
                        fields,
                        refused),
                model);
    }

    private static String show(Spoken spoken, Milestone milestone, Field day, @Nullable String refused, Model model) {
        return show(
                new FormPage(
                        t("plan.milestone.title"),
                        milestone.code() + " " + milestone.text(),
                        spoken.opened().heading().at("tappe", milestone.code(), "fatta"),
                        t("plan.milestone.save"),
                        spoken.back(),
                        List.of(day),
                        refused),
                model);
    }

    private static String show(FormPage page, Model model) {
        model.addAttribute("page", page);
        return "plan/form";
    }
}
