package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Plan;
import it.trama.plan.Plans;
import it.trama.shared.web.Viewer;
import it.trama.territory.CountedBody;
import it.trama.territory.MunicipalityPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a municipality gives and what comes back, on its page. */
@Component
class AccountPanel implements MunicipalityPanel {
    private final Plans plans;

    AccountPanel(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<Panel> about(CountedBody body, LocalDate day, Viewer viewer) {
        return BudgetAccess.reader(viewer) ? plans.current().map(plan -> panel(plan, body)) : Optional.empty();
    }

    /** Without figures: the account is read where its computation stands beside it. */
    private static Panel panel(Plan plan, CountedBody body) {
        return new Panel(
                t("budget.account.panel"),
                List.of(t("budget.today.mine.more")),
                t("budget.account.panel.go"),
                "/bilancio/" + plan.code() + "/comuni/" + body.code());
    }
}
