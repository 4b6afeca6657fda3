package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Actions;
import it.trama.plan.LateAction;
import it.trama.plan.Plan;
import it.trama.plan.Plans;
import it.trama.plan.check.Severity;
import it.trama.shared.web.Today;
import it.trama.shared.web.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the planning office finds on its page in the morning: promises of the plan that are late, and where it contradicts itself. */
@Component
class PlanToday implements Today {
    private static final int MOST = 5;
    private final Plans plans;
    private final Checks checks;
    private final Actions actions;

    PlanToday(Plans plans, Checks checks, Actions actions) {
        this.plans = plans;
        this.checks = checks;
        this.actions = actions;
    }

    @Override
    public List<Row> rows(Viewer viewer) {
        if (!PlanAccess.editor(viewer)) {
            return List.of();
        }
        var plan = plans.current();
        return Stream.concat(
                        actions.late(MOST).stream().map(PlanToday::row),
                        plan.stream().flatMap(this::contradictions))
                .toList();
    }

    private static Row row(LateAction late) {
        return new Row(
                Weight.LATE,
                t("plan.today.late", late.days()),
                Objects.requireNonNullElse(late.milestone(), late.text()),
                t(
                        "plan.today.late.more",
                        late.objective(),
                        Objects.requireNonNullElse(late.owner(), t("plan.action.no-owner"))),
                t("plan.today.late.act"),
                "/piani/" + late.plan() + "/obiettivi/" + late.objective(),
                true);
    }

    private Stream<Row> contradictions(Plan plan) {
        var findings = checks.of(plan.id(), plan.version());
        var open = findings.open(Severity.CONTRADICTION).size();
        return open == 0
                ? Stream.empty()
                : Stream.of(new Row(
                        Weight.STATE,
                        "",
                        t("plan.today.contradictions", open),
                        t("plan.today.contradictions.more", plan.title(), plan.number()),
                        t("plan.today.contradictions.act"),
                        "/piani/" + plan.code() + "/coerenza"));
    }
}
