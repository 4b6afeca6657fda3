package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How much money the plan foresees and on what, summed from the lines of its own tables. */
public record MoneySummary(
        @Nullable String total,
        String of,
        List<Bar> sections,
        @Nullable String next) {
    static MoneySummary of(PlanPackage plan) {
        var year = plan.figures().expenditure().stream()
                .mapToInt(ExpenditureRow::year)
                .min()
                .orElse(plan.frame().from().getYear());
        var sections = sections(plan, year);
        var total = sections.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var longest = sections.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        return new MoneySummary(
                sections.isEmpty() ? null : Words.number(total) + " €",
                t("plan.money.of-year", String.valueOf(year)),
                sections.entrySet().stream()
                        .map(s -> Bar.of(s.getKey(), s.getValue(), longest))
                        .toList(),
                next(plan));
    }

    private static Map<String, BigDecimal> sections(PlanPackage plan, int year) {
        var sections = new LinkedHashMap<String, BigDecimal>();
        for (var row : plan.figures().expenditure()) {
            var amount = row.amount();
            if (row.kind() == RowKind.LINE && row.year() == year && amount != null) {
                sections.merge(row.section(), amount, BigDecimal::add);
            }
        }
        return sections;
    }

    private static @Nullable String next(PlanPackage plan) {
        var first = plan.frame().from().getYear();
        var second = sum(plan, RevenueRow::second);
        var third = sum(plan, RevenueRow::third);
        return second.signum() == 0 && third.signum() == 0
                ? null
                : t(
                        "plan.money.next",
                        Words.number(second),
                        String.valueOf(first + 1),
                        Words.number(third),
                        String.valueOf(first + 2));
    }

    private static BigDecimal sum(PlanPackage plan, Function<RevenueRow, @Nullable BigDecimal> year) {
        return plan.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .map(year)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
