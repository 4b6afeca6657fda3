package it.trama.budget.web;

import it.trama.budget.quotas.Quotas;
import it.trama.plan.Plans;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.CountedBody;
import it.trama.territory.Populations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What each municipality gives and what comes back to it. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class MunicipalController {
    private final BudgetReading reading;
    private final Plans plans;
    private final MunicipalPages pages;
    private final Quotas quotas;
    private final Populations populations;
    private final BusinessTime time;

    MunicipalController(
            BudgetReading reading,
            Plans plans,
            MunicipalPages pages,
            Quotas quotas,
            Populations populations,
            BusinessTime time) {
        this.reading = reading;
        this.plans = plans;
        this.pages = pages;
        this.quotas = quotas;
        this.populations = populations;
        this.time = time;
    }

    /** Whose mandate reaches one municipality lands on its page. */
    @GetMapping("/bilancio/comuni")
    String mine(Operator operator) {
        var plan = plans.current();
        if (plan.isEmpty()) {
            return "budget/none";
        }
        var base = "redirect:/bilancio/" + plan.get().code() + "/comuni";
        return own(operator).map(body -> base + "/" + body.code()).orElse(base);
    }

    private Optional<CountedBody> own(Operator operator) {
        return populations.bodies().stream()
                .filter(body -> BudgetAccess.isOwn(operator, body))
                .findFirst();
    }

    @GetMapping("/bilancio/{plan}/comuni")
    String all(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Model model) {
        var read = pages.read(reading.open(plan, year));
        model.addAttribute("page", BalancesPage.of(read, time.today()));
        return "budget/balances";
    }

    @GetMapping("/bilancio/{plan}/comuni/{body}")
    String one(
            @PathVariable String plan,
            @PathVariable String body,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Operator operator,
            Model model) {
        var read = pages.read(reading.open(plan, year));
        var counted = read.balance(body).account().body();
        model.addAttribute(
                "page", MunicipalPage.of(read, counted, BudgetAccess.seesEntries(operator, counted), time.today()));
        model.addAttribute("strip", HoursStrip.of(read.budget().content(), counted));
        model.addAttribute("places", MunicipalPage.places(counted));
        return "budget/municipality";
    }

    @GetMapping("/bilancio/{plan}/quote/{body}")
    String entries(
            @PathVariable String plan,
            @PathVariable String body,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            Operator operator,
            Model model) {
        var budget = reading.open(plan, year);
        var counted = quotas.body(body);
        if (!BudgetAccess.seesEntries(operator, counted)) {
            throw new NotFound("entries of", body);
        }
        var entries = quotas.entries(budget.plan().id(), budget.year(), body);
        model.addAttribute("page", MunicipalEntriesPage.of(budget, counted, entries, BudgetAccess.poster(operator)));
        return "budget/municipal-entries";
    }
}
