package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Over its three years a plan spends no more than what comes in: a surplus carried on is no wrong, a deficit is. */
final class ThreeYears implements Rule {
    private static final String WHERE = "Entrate e uscite dei tre anni";

    @Override
    public About about() {
        return new About(
                "three-years",
                Severity.CONTRADICTION,
                "Nei tre anni si spende più di quello che entra",
                "Somma le entrate e le uscite dei tre anni, quando il Piano ha le uscite di tutti e tre: un avanzo può passare all’anno dopo.",
                "Riduci le uscite di un anno, o scrivi l’entrata che manca.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        var spent = budget.expenditure(RowKind.TOTAL)
                .filter(row -> budget.years().anyMatch(year -> year == row.year()))
                .toList();
        return spent.stream().map(ExpenditureRow::year).distinct().count() < 3
                ? Stream.empty()
                : plan.figures().revenue().stream()
                        .filter(row -> row.kind() == RowKind.TOTAL)
                        .map(row -> judge(row.code(), income(budget, row), amounts(spent)));
    }

    private static Figure income(Budget budget, RevenueRow row) {
        return Budget.sum(budget.years().mapToObj(year -> budget.revenue(row, year)));
    }

    private static List<@Nullable BigDecimal> amounts(List<ExpenditureRow> rows) {
        return rows.stream().map(ExpenditureRow::amount).toList();
    }

    private Outcome judge(String row, Figure comes, List<@Nullable BigDecimal> spent) {
        var goes = Budget.sum(spent.stream());
        var working = "uscite " + Budget.working(spent.stream());
        return goes.value().compareTo(comes.value()) <= 0
                ? new Held(name(), WHERE, working + " ≤ " + Unit.EURO.say(comes.value()))
                : new Comparison(Place.of(Budget.REVENUE, row), WHERE, Unit.EURO, comes, goes, working).judge(this);
    }
}
