package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Ledger;
import it.trama.budget.funds.Funds;
import it.trama.budget.funds.RuleState;
import it.trama.plan.Plan;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Today;
import it.trama.shared.web.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rules of the funds that are broken or will be, and for a mayor the way to the accounts of the municipality. */
@Component
class FundsToday implements Today {
    private static final int MOST = 3;
    private final Plans plans;
    private final PlanVersions versions;
    private final Ledger ledger;
    private final Funds funds;
    private final BusinessTime time;

    FundsToday(Plans plans, PlanVersions versions, Ledger ledger, Funds funds, BusinessTime time) {
        this.plans = plans;
        this.versions = versions;
        this.ledger = ledger;
        this.funds = funds;
        this.time = time;
    }

    @Override
    public List<Row> rows(Viewer viewer) {
        if (viewer.hasRole(Role.MAYOR.name())) {
            return plans.current().stream().map(_ -> mine()).toList();
        }
        return viewer.hasRole(Role.PLANNING_OFFICE.name())
                ? plans.current().stream().flatMap(this::warnings).toList()
                : List.of();
    }

    private static Row mine() {
        return new Row(
                Weight.STATE,
                "",
                t("budget.today.mine"),
                t("budget.today.mine.more"),
                t("budget.today.mine.act"),
                "/bilancio/comuni");
    }

    private Stream<Row> warnings(Plan plan) {
        var content = versions.content(plan.version());
        var year = BudgetReading.current(plan, content, time.today());
        var book = funds.book(plan.id(), content, year, ledger.balances(plan.id(), year));
        return funds.judge(plan.id(), book).stream()
                .filter(RuleState::warns)
                .limit(MOST)
                .map(state -> row(state, plan.code(), year));
    }

    private static Row row(RuleState state, String plan, int year) {
        var rule = FundsPage.rule(state);
        return new Row(
                state.state() == RuleState.State.BROKEN ? Weight.LATE : Weight.DUE,
                String.valueOf(year),
                rule.fund() + ": " + rule.title(),
                rule.arithmetic(),
                t("budget.today.rule"),
                "/bilancio/" + plan + "/fondi?anno=" + year);
    }
}
