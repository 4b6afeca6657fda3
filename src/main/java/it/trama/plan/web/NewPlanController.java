package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.plan.Plans;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A plan begun from nothing but its cover. */
@Controller
@Allowed(PLANNING_OFFICE)
class NewPlanController {
    private final Plans plans;

    NewPlanController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/piani/nuovo")
    String form(Operator operator, Model model) {
        return show(NewPlanForm.blank(operator.districtName()).plain(), null, model);
    }

    @PostMapping("/piani/nuovo")
    String create(NewPlanForm form, Model model, HttpServletResponse response) {
        if (!form.problems().isEmpty()) {
            response.setStatus(422);
            return show(form.fields(), null, model);
        }
        try {
            return "redirect:/piani/" + plans.create(form.frame()).code();
        } catch (Refused refused) {
            response.setStatus(422);
            return show(form.fields(), t(refused), model);
        }
    }

    private static String show(List<Field> fields, @Nullable String refused, Model model) {
        model.addAttribute(
                "page",
                new FormPage(
                        t("plan.new.title"),
                        t("plan.new.lead"),
                        "/piani/nuovo",
                        t("plan.new.save"),
                        "/piani",
                        fields,
                        refused));
        return "plan/form";
    }
}
