package it.trama.plan.web;

import it.trama.plan.Plans;
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
@PlanReaders
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
