package it.trama.budget;

import it.trama.plan.Act;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.RowKind;
import it.trama.plan.VersionInForce;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
        budgets.allot(event.plan(), changes(event), event.version().toString(), cause);
    }

    private static String number(Act act) {
        return act.number() == null ? act.body() : act.number();
    }

    private static Cause.Purpose purpose(VersionInForce event) {
        return new Cause.Purpose(
                "plan version", event.version().toString(), event.act().body());
    }

    private Map<BudgetCell, BigDecimal> changes(VersionInForce event) {
        var wanted = planned(event.plan(), versions.content(event.version()));
        var held = new TreeMap<BudgetCell, BigDecimal>();
        budgets.balances(event.plan())
                .forEach(balance -> held.put(balance.cell(), balance.amounts().allotted()));
        var all = new TreeSet<>(wanted.keySet());
        all.addAll(held.keySet());
        var changes = new TreeMap<BudgetCell, BigDecimal>();
        for (var cell : all) {
            var change = wanted.getOrDefault(cell, BigDecimal.ZERO).subtract(held.getOrDefault(cell, BigDecimal.ZERO));
            if (change.signum() != 0) {
                changes.put(cell, change);
            }
        }
        return changes;
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
