package it.trama.budget;

import it.trama.plan.Act;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.RowKind;
import it.trama.plan.VersionInForce;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the version in force foresees on each line, by channel and year, is what may be drawn; what has changed is an entry. */
@Component
class Allotments {
    private final PlanVersions versions;
    private final Budgets budgets;

    Allotments(PlanVersions versions, Budgets budgets) {
        this.versions = versions;
        this.budgets = budgets;
    }

    @EventListener
    void follow(VersionInForce event) {
        var cause = new Cause(number(event.act()), event.act().day(), purpose(event), null);
        var content = versions.content(event.version());
        try {
            budgets.allot(
                    event.plan(),
                    planned(event.plan(), content),
                    event.version().toString(),
                    cause);
        } catch (Overdrawn no) {
            throw no.named(line(content, no.cell()), channel(content, no.cell()));
        }
    }

    private static String number(Act act) {
        return act.number() == null ? act.body() : act.number();
    }

    private static Cause.Purpose purpose(VersionInForce event) {
        return new Cause.Purpose(
                "plan version", event.version().toString(), event.act().body());
    }

    private static String line(PlanPackage content, BudgetCell cell) {
        return content.figures().expenditure().stream()
                .filter(row -> row.code().equals(cell.line()))
                .map(ExpenditureRow::label)
                .findFirst()
                .orElse(cell.line());
    }

    private static String channel(PlanPackage content, BudgetCell cell) {
        return content.vocabulary().items().stream()
                .filter(item ->
                        item.kind() == ListItem.Kind.CHANNEL && item.code().equals(cell.channel()))
                .map(ListItem::label)
                .findFirst()
                .orElse(cell.channel());
    }

    /** The cells of the matrix of all years; printed totals are not money. */
    static Map<BudgetCell, BigDecimal> planned(UUID plan, PlanPackage content) {
        var years = new TreeMap<String, Integer>();
        content.figures().expenditure().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .forEach(row -> years.put(row.code(), row.year()));
        var planned = new TreeMap<BudgetCell, BigDecimal>();
        for (var amount : content.figures().channels()) {
            var year = years.get(amount.row());
            if (year != null) {
                planned.merge(
                        new BudgetCell(plan, year, amount.row(), amount.channel()), amount.amount(), BigDecimal::add);
            }
        }
        return planned;
    }
}
