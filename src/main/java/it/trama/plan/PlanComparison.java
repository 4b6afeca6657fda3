package it.trama.plan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import it.trama.plan.PlanDiff.Cell;
import it.trama.plan.PlanDiff.Change;
import it.trama.plan.PlanDiff.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two texts of a plan, row by row by their codes. */
final class PlanComparison {
    static PlanDiff of(PlanPackage before, PlanPackage after) {
        return new PlanDiff(SheetTables.ALL.stream()
                .flatMap(table -> sheet(table, before, after).stream())
                .toList());
    }

    private static <R extends Record & PlanRow> Optional<PlanDiff.Sheet> sheet(
            SheetTable<R> table, PlanPackage before, PlanPackage after) {
        var old = byCode(table.rows().apply(before));
        var now = byCode(table.rows().apply(after));
        if (old.equals(now) && List.copyOf(old.keySet()).equals(List.copyOf(now.keySet()))) {
            return Optional.empty();
        }
        return Optional.of(new PlanDiff.Sheet(
                table.type(), missing(now, old), missing(old, now), changes(table, old, now), moved(old, now)));
    }

    private static <R extends PlanRow> Map<String, R> byCode(List<R> rows) {
        return rows.stream().collect(toMap(PlanRow::code, identity(), (first, _) -> first, LinkedHashMap::new));
    }

    /** The rows of one that the other has not. */
    private static List<PlanRow> missing(Map<String, ? extends PlanRow> of, Map<String, ? extends PlanRow> in) {
        return of.values().stream()
                .filter(row -> !in.containsKey(row.code()))
                .map(PlanRow.class::cast)
                .toList();
    }

    private static <R extends Record & PlanRow> List<Change> changes(
            SheetTable<R> table, Map<String, R> old, Map<String, R> now) {
        var changes = new ArrayList<Change>();
        now.forEach((code, row) -> {
            var was = old.get(code);
            if (was != null && !was.equals(row)) {
                changes.add(new Change(was, row, cells(table.shape(), was, row)));
            }
        });
        return changes;
    }

    private static <R extends Record & PlanRow> List<Cell> cells(RowShape<R> shape, R was, R is) {
        var before = shape.values(was);
        var after = shape.values(is);
        return shape.columns().stream()
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .map(column -> cell(column, before.get(column), after.get(column)))
                .toList();
    }

    private static Cell cell(String column, @Nullable Object before, @Nullable Object after) {
        return new Cell(column, before, after, words(before, after));
    }

    private static List<Piece> words(@Nullable Object before, @Nullable Object after) {
        return readable(before) && readable(after) ? WordDiff.of(text(before), text(after)) : List.of();
    }

    private static boolean readable(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof List<?>;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(String::valueOf).collect(joining("\n"));
            case Object other -> other.toString();
        };
    }

    /** The fewest rows that, taken out, leave the others in the order they had. */
    private static List<PlanRow> moved(Map<String, ? extends PlanRow> old, Map<String, ? extends PlanRow> now) {
        var before = List.copyOf(old.keySet());
        var places = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i), i);
        }
        var common = now.keySet().stream().filter(places::containsKey).toList();
        var kept = Order.longestRising(common.stream()
                .map(code -> Objects.requireNonNull(places.get(code)))
                .toList());
        return common.stream()
                .filter(code -> !kept.contains(places.get(code)))
                .<PlanRow>map(now::get)
                .toList();
    }

    private PlanComparison() {}
}
