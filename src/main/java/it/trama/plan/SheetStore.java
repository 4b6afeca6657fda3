package it.trama.plan;

import static java.util.stream.Collectors.joining;

import it.trama.shared.NotFound;
import it.trama.shared.Recent;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of a version: read together in one statement, written a sheet at a time. */
@Repository
class SheetStore {
    private static final String CONTENT =
            SheetTables.ALL.stream().map(SheetTable::reading).collect(joining(",\n", "select\n", ""));
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final int KEPT = 16;
    private final Recent<UUID, List<String>, PlanPackage> contents = new Recent<>(KEPT);
    private final DistrictSql sql;

    SheetStore(DistrictSql sql) {
        this.sql = sql;
    }

    PlanPackage content(UUID version) {
        var texts = sql.of(CONTENT)
                .param("version", version)
                .query((row, _) -> texts(row))
                .single();
        if (texts.get(SheetTables.ALL.indexOf(SheetTables.of(PlanFrame.class))).equals("[]")) {
            throw new NotFound("plan version", version);
        }
        return contents.of(version, texts, SheetStore::parse);
    }

    private static List<String> texts(ResultSet row) throws SQLException {
        var texts = new ArrayList<String>();
        for (var i = 1; i <= SheetTables.ALL.size(); i++) {
            texts.add(row.getString(i));
        }
        return texts;
    }

    private static PlanPackage parse(List<String> texts) {
        var sheets = new HashMap<Class<?>, List<? extends PlanRow>>();
        for (var i = 0; i < texts.size(); i++) {
            var table = SheetTables.ALL.get(i);
            sheets.put(table.type(), table.read(JSON.readTree(texts.get(i))));
        }
        return SheetTables.assemble(table -> rows(sheets, table));
    }

    private static List<? extends PlanRow> rows(Map<Class<?>, List<? extends PlanRow>> sheets, SheetTable<?> table) {
        return sheets.getOrDefault(table.type(), List.of());
    }

    /** Makes the sheets of a version say {@code after} where they said {@code before}: only what differs is written. */
    void replace(UUID version, @Nullable PlanPackage before, PlanPackage after) {
        for (var table : SheetTables.ALL) {
            write(version, table, before, after);
        }
        if (before != null) {
            for (var table : SheetTables.ALL.reversed()) {
                remove(version, table, before, after);
            }
        }
    }

    private <R extends Record & PlanRow> void write(
            UUID version, SheetTable<R> table, @Nullable PlanPackage before, PlanPackage after) {
        var old = before == null ? List.<R>of() : table.rows().apply(before);
        var there = new HashMap<String, Placed<R>>();
        IntStream.range(0, old.size()).forEach(i -> there.put(old.get(i).code(), new Placed<>(old.get(i), i)));
        var rows = table.rows().apply(after);
        save(
                version,
                table,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new Placed<>(rows.get(i), i))
                        .filter(placed -> !placed.equals(there.get(placed.row().code())))
                        .toList());
    }

    <R extends Record & PlanRow> void save(UUID version, SheetTable<R> table, List<Placed<R>> rows) {
        sql.batch(
                table.writing(),
                rows.stream()
                        .map(placed -> of(version, table.parameters(placed.row(), placed.position())))
                        .toList());
    }

    private <R extends Record & PlanRow> void remove(
            UUID version, SheetTable<R> table, PlanPackage before, PlanPackage after) {
        var kept = new HashSet<>(
                table.rows().apply(after).stream().map(PlanRow::code).toList());
        var gone = table.rows().apply(before).stream()
                .map(PlanRow::code)
                .filter(code -> !kept.contains(code))
                .toList();
        remove(version, table, gone);
    }

    void remove(UUID version, SheetTable<?> table, List<String> codes) {
        sql.batch(
                table.removal(),
                codes.stream()
                        .map(code -> of(version, new HashMap<>(Map.of("code", code))))
                        .toList());
    }

    private static Map<String, @Nullable Object> of(UUID version, Map<String, @Nullable Object> parameters) {
        parameters.put("version", version);
        return parameters;
    }

    /** A row and where it stands in its sheet. */
    record Placed<R>(R row, int position) {}
}
