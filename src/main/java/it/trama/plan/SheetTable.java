package it.trama.plan;

import static it.trama.shared.web.Words.t;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where the rows of a sheet are kept: one typed table, whose columns are those of the record. The statements on it are
 * put together here from these two, and from nothing that comes from outside.
 *
 * @param references the column that names a row of another sheet, and whether a row hangs from it or merely uses it
 */
record SheetTable<R extends Record & PlanRow>(
        Class<R> type,
        String table,
        Function<PlanPackage, List<R>> rows,
        Map<String, Reference> references,
        RowShape<R> shape) {

    /** A column that names a row of another sheet. */
    record Reference(Class<? extends PlanRow> sheet, boolean hangs) {}

    static <R extends Record & PlanRow> SheetTable<R> of(
            Class<R> type, String table, Function<PlanPackage, List<R>> rows) {
        return new SheetTable<>(type, table, rows, Map.of(), new RowShape<>(type));
    }

    /** A row means nothing without the other: an action without its objective. */
    SheetTable<R> hangingFrom(String column, Class<? extends PlanRow> sheet) {
        return with(column, new Reference(sheet, true));
    }

    SheetTable<R> using(String column, Class<? extends PlanRow> sheet) {
        return with(column, new Reference(sheet, false));
    }

    private SheetTable<R> with(String column, Reference reference) {
        var more = new LinkedHashMap<>(references);
        more.put(column, reference);
        return new SheetTable<>(type, table, rows, more, shape);
    }

    /** One scalar subquery: the rows of a version as a JSON list, in the order of the document. */
    String reading() {
        return """
                (select coalesce(jsonb_agg(to_jsonb(r) order by r.position, r.code), '[]')
                 from %s r where r.district = :district and r.version = :version) as %s
                """.formatted(table, name());
    }

    String name() {
        return table.substring(table.indexOf('.') + 1);
    }

    /** The name of the sheet, for people. */
    String title() {
        return t("plan.sheet." + name());
    }

    List<R> read(JsonNode list) {
        return list.valueStream().map(shape::read).toList();
    }

    /** Writes a row, whether it was there or not. */
    String writing() {
        var names = String.join(", ", shape.columns());
        var values = String.join(
                ", ", shape.columns().stream().map(column -> ":" + column).toList());
        var changes = String.join(
                ", ",
                shape.columns().stream()
                        .map(column -> column + " = excluded." + column)
                        .toList());
        return """
                insert into %s (district, version, position, %s) values (:district, :version, :position, %s)
                on conflict (district, version, code) do update set position = excluded.position, %s
                """.formatted(table, names, values, changes);
    }

    String removal() {
        return "delete from %s where district = :district and version = :version and code = :code".formatted(table);
    }

    /** The values of a row under the names of {@link #writing}; lists become arrays. */
    Map<String, @Nullable Object> parameters(R row, int position) {
        var parameters = new HashMap<>(shape.values(row));
        parameters.replaceAll((_, value) -> value instanceof List<?> list ? list.toArray(new String[0]) : value);
        parameters.put("position", position);
        return parameters;
    }
}
