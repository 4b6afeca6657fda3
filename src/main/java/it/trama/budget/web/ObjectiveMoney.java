package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Amounts;
import it.trama.budget.Ledger;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ObjectivePanel;
import it.trama.plan.Plan;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersion;
import it.trama.plan.RowKind;
import it.trama.security.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The money of the lines that serve an objective, on the page of the objective. */
@Component
class ObjectiveMoney implements ObjectivePanel {
    private final Ledger ledger;

    ObjectiveMoney(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<Panel> about(Plan plan, PlanPackage content, String objective, Operator operator) {
        if (!BudgetAccess.READERS.contains(operator.role()) || plan.state() != PlanVersion.State.IN_FORCE) {
            return Optional.empty();
        }
        var standing = ledger.linesOf(plan.id());
        var rows = content.figures().expenditure().stream()
                .filter(row -> row.kind() == RowKind.LINE && row.objectives().contains(objective))
                .map(line -> row(plan, line, standing))
                .toList();
        return Optional.of(new Panel(
                t("budget.objective"),
                List.of(t("budget.line"), t("budget.planned"), t("budget.committed"), t("budget.paid")),
                rows,
                t("budget.objective.none"),
                t("budget.menu"),
                "/bilancio/" + plan.code()));
    }

    private static Row row(Plan plan, ExpenditureRow line, Map<String, Amounts> standing) {
        var amounts = standing.getOrDefault(line.code(), Amounts.ZERO);
        return new Row(
                line.label(),
                String.valueOf(line.year()),
                "/bilancio/" + plan.code() + "?anno=" + line.year(),
                List.of(
                        SheetRow.euro(Objects.requireNonNullElse(line.amount(), BigDecimal.ZERO)),
                        SheetRow.euro(amounts.committed()),
                        SheetRow.euro(amounts.paid())));
    }
}
