package it.trama.budget.solve;

import it.trama.budget.solve.Matrix.Line;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The matrix of a year of a plan as a question: its lines as planned, its channels as they are fed. */
public final class Matrices {
    private Matrices() {}

    /** @param allowed whether a line, by code, may use a channel, by code */
    public static Matrix of(PlanPackage plan, int year, BiPredicate<String, String> allowed) {
        var channels = channels(plan, year);
        var present = present(plan);
        var lines = lines(plan, year).stream()
                .map(row -> new Line(
                        row.code(),
                        row.label(),
                        cents(Objects.requireNonNullElse(row.amount(), BigDecimal.ZERO)),
                        allowed(row, channels.keySet(), allowed),
                        present.getOrDefault(row.code(), Map.of())))
                .toList();
        return new Matrix(lines, channels);
    }

    private static Map<String, Map<String, Long>> present(PlanPackage plan) {
        var present = new HashMap<String, Map<String, Long>>();
        for (var cell : plan.figures().channels()) {
            present.computeIfAbsent(cell.row(), _ -> new LinkedHashMap<>())
                    .merge(cell.channel(), cents(cell.amount()), Long::sum);
        }
        return present;
    }

    private static Set<String> allowed(ExpenditureRow row, Set<String> channels, BiPredicate<String, String> allowed) {
        return channels.stream().filter(c -> allowed.test(row.code(), c)).collect(Collectors.toUnmodifiableSet());
    }

    public static List<ExpenditureRow> lines(PlanPackage plan, int year) {
        return plan.figures().expenditure().stream()
                .filter(row -> row.year() == year && row.kind() == RowKind.LINE)
                .toList();
    }

    /** What the revenue of the year gives to each channel; where none is written, the printed total of the column. */
    private static Map<String, Long> channels(PlanPackage plan, int year) {
        var totals = new LinkedHashMap<String, Long>();
        plan.vocabulary().items().stream()
                .filter(item -> item.kind() == ListItem.Kind.CHANNEL)
                .forEach(item -> totals.put(item.code(), 0L));
        feed(totals, plan.figures().revenue(), year - plan.frame().from().getYear());
        if (totals.values().stream().allMatch(total -> total == 0)) {
            printed(plan, year).forEach(cell -> totals.put(cell.channel(), cents(cell.amount())));
        }
        return totals;
    }

    private static void feed(Map<String, Long> totals, List<RevenueRow> revenue, int place) {
        for (var row : revenue) {
            var channel = row.channel();
            if (row.kind() == RowKind.LINE && channel != null) {
                var euro = Objects.requireNonNullElse(row.ofYear(place), BigDecimal.ZERO);
                totals.merge(channel, cents(euro), Long::sum);
            }
        }
    }

    private static List<ChannelAmount> printed(PlanPackage plan, int year) {
        var total = plan.figures().expenditure().stream()
                .filter(row -> row.year() == year && row.kind() == RowKind.TOTAL)
                .map(ExpenditureRow::code)
                .collect(Collectors.toSet());
        return plan.figures().channels().stream()
                .filter(cell -> total.contains(cell.row()))
                .toList();
    }

    private static long cents(BigDecimal euro) {
        return euro.movePointRight(2).longValueExact();
    }
}
