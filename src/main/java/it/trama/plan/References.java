package it.trama.plan;

import it.trama.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which row of a plan names which. */
final class References {
    /** A row, the column in which it names another, and whether it hangs from it. */
    record Use(PlanRow row, String column, boolean hangs) {}

    /** The rows that name this one. */
    static List<Use> to(PlanRow row, PlanPackage content) {
        return SheetTables.ALL.stream()
                .flatMap(table -> uses(table, row.getClass(), row.code(), content))
                .toList();
    }

    private static <R extends Record & PlanRow> Stream<Use> uses(
            SheetTable<R> table, Class<? extends PlanRow> sheet, String code, PlanPackage content) {
        var uses = new ArrayList<Use>();
        table.references().forEach((column, reference) -> {
            if (reference.sheet() == sheet) {
                table.rows().apply(content).stream()
                        .filter(row -> named(table, row, column).contains(code))
                        .forEach(row -> uses.add(new Use(row, column, reference.hangs())));
            }
        });
        return uses.stream();
    }

    private static <R extends Record & PlanRow> List<String> named(SheetTable<R> table, R row, String column) {
        return switch (table.shape().values(row).get(column)) {
            case null -> List.of();
            case List<?> codes -> codes.stream().map(String::valueOf).toList();
            case Object code -> List.of(code.toString());
        };
    }

    /** A row may name only what is there: {@link Refused} with the row, its sheet, the code and the sheet where it is missing. */
    static void refuseDangling(PlanPackage content) {
        var codes = new HashMap<Class<?>, Set<String>>();
        SheetTables.ALL.forEach(table -> codes.put(table.type(), codes(table, content)));
        SheetTables.ALL.forEach(table -> refuseDangling(table, content, codes));
    }

    private static Set<String> codes(SheetTable<?> table, PlanPackage content) {
        var codes = new HashSet<String>();
        table.rows().apply(content).forEach(row -> codes.add(row.code()));
        return codes;
    }

    private static <R extends Record & PlanRow> void refuseDangling(
            SheetTable<R> table, PlanPackage content, Map<Class<?>, Set<String>> codes) {
        table.references().forEach((column, reference) -> {
            var there = codes.getOrDefault(reference.sheet(), Set.of());
            for (var row : table.rows().apply(content)) {
                for (var code : named(table, row, column)) {
                    if (!there.contains(code)) {
                        throw new Refused(
                                "plan.refused.dangling",
                                row.code(),
                                table.title(),
                                code,
                                SheetTables.of(reference.sheet()).title());
                    }
                }
            }
        });
    }

    private References() {}
}
