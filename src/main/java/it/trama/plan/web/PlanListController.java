package it.trama.plan.web;

import static it.trama.security.Role.ACCESS_OPERATOR;
import static it.trama.security.Role.ADMINISTRATOR;
import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.MAYOR;
import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.security.Role.SOCIAL_WORKER;

import it.trama.plan.Plans;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans of the district, and the short way to the one that holds. */
@Controller
@Allowed({PLANNING_OFFICE, ADMINISTRATOR, MAYOR, COORDINATOR, SOCIAL_WORKER, HEALTH_PARTNER, ACCESS_OPERATOR})
class PlanListController {
    private final Plans plans;

    PlanListController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/piani")
    String list(@RequestParam(name = "dopo", required = false) @Nullable String after, Operator operator, Model model) {
        var found = after == null
                ? plans.latest(PlanListPage.PAGE + 1)
                : plans.after(
                        plans.withCode(after).orElseThrow(() -> new NotFound("plan", after)), PlanListPage.PAGE + 1);
        model.addAttribute("page", PlanListPage.of(found, PlanAccess.editor(operator)));
        return "plan/plans";
    }

    @GetMapping("/piano")
    String current() {
        return "redirect:" + currentAddress();
    }

    /** {@code /piano/coerenza}: the page of that name of the plan that holds. */
    @GetMapping("/piano/{page:[a-z-]+}")
    String current(@PathVariable("page") String page) {
        var address = currentAddress();
        return "redirect:" + (address.equals("/piani") ? address : address + "/" + page);
    }

    private String currentAddress() {
        return plans.current().map(plan -> "/piani/" + plan.code()).orElse("/piani");
    }
}
