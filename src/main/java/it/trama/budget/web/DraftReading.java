package it.trama.budget.web;

import it.trama.budget.Budgets;
import it.trama.budget.Ledger;
import it.trama.plan.Plan;
import it.trama.plan.PlanVersion;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the version of a plan whose budget is being built. */
@Component
class DraftReading {
    private final Plans plans;
    private final PlanVersions versions;
    private final Ledger ledger;
    private final Budgets budgets;
    private final BusinessTime time;

    DraftReading(Plans plans, PlanVersions versions, Ledger ledger, Budgets budgets, BusinessTime time) {
        this.plans = plans;
        this.versions = versions;
        this.ledger = ledger;
        this.budgets = budgets;
        this.time = time;
    }

    Plan plan(String code) {
        return plans.get(code);
    }

    /** Empty: the plan has no version that may be written. */
    Optional<OpenDraft> find(String code, @Nullable Integer year) {
        var plan = plans.get(code);
        return plans.versions(plan.id()).stream()
                .filter(version -> version.state().open())
                .findFirst()
                .map(version -> open(plan, version, year));
    }

    OpenDraft get(String code, @Nullable Integer year) {
        return find(code, year).orElseThrow(() -> new NotFound("open version", code));
    }

    /** The version that may be written; without one, that which holds. */
    OpenDraft any(String code, @Nullable Integer year) {
        return find(code, year).orElseGet(() -> {
            var plan = plans.get(code);
            return open(plan, versions.get(plan.version()), year);
        });
    }

    /** Without a year: this one, or the nearest that the cover names. */
    private OpenDraft open(Plan plan, PlanVersion version, @Nullable Integer asked) {
        var content = versions.content(version.id());
        var years = OpenDraft.years(content);
        if (asked != null && !years.contains(asked)) {
            throw new NotFound("budget year", asked);
        }
        var year = asked == null ? Math.clamp(time.today().getYear(), years.getFirst(), years.getLast()) : asked;
        return OpenDraft.of(plan, version, content, year);
    }

    YearBefore before(OpenDraft draft) {
        var plan = draft.plan().id();
        var year = draft.year() - 1;
        return YearBefore.of(
                year,
                ledger.balances(plan, year),
                budgets.closings(plan).stream().anyMatch(closing -> closing.year() == year));
    }
}
