package it.trama.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The columns of a row, taken from its record: a component is a column, a record inside it spreads over several, and is
 * absent when all of them are.
 */
public final class RowShape<R extends Record> {
    private final Class<R> type;
    private final List<String> columns = new ArrayList<>();

    public RowShape(Class<R> type) {
        this.type = type;
        collect(type, columns);
    }

    public List<String> columns() {
        return columns;
    }

    private static void collect(Class<?> type, List<String> columns) {
        for (var part : Parts.of(type)) {
            if (part.type().isRecord()) {
                collect(part.type(), columns);
            } else {
                columns.add(part.column());
            }
        }
    }

    /** The value of each column; enums by name, lists as they are. */
    public Map<String, @Nullable Object> values(R row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        spread(type, row, values);
        return values;
    }

    private static void spread(Class<?> type, @Nullable Object row, Map<String, @Nullable Object> values) {
        for (var part : Parts.of(type)) {
            var value = row == null ? null : part.of(row);
            if (part.type().isRecord()) {
                spread(part.type(), value, values);
            } else {
                values.put(part.column(), value instanceof Enum<?> e ? e.name() : value);
            }
        }
    }

    /** The record with these values, in the order of {@link #columns}; enums by name. */
    public R of(List<? extends @Nullable Object> values) {
        var cells = new ArrayDeque<Optional<?>>(
                values.stream().map(Optional::ofNullable).toList());
        return type.cast(Objects.requireNonNull(gather(type, cells)));
    }

    private static @Nullable Object gather(Class<?> type, Deque<Optional<?>> values) {
        var parts = Parts.of(type).stream()
                .map(p -> p.type().isRecord() ? gather(p.type(), values) : named(p.type(), values.remove()))
                .toArray();
        return Arrays.stream(parts).allMatch(Objects::isNull) ? null : Parts.construct(type, parts);
    }

    private static @Nullable Object named(Class<?> type, Optional<?> value) {
        return value.map(v -> v instanceof String text ? word(type, text) : v).orElse(null);
    }

    /** The record with these values of its columns, as PostgreSQL writes them in JSON. */
    R read(JsonNode json) {
        return type.cast(build(type, json));
    }

    private static Object build(Class<?> type, JsonNode json) {
        var parts = Parts.of(type);
        var values = new @Nullable Object[parts.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = component(parts.get(i), json);
        }
        return Parts.construct(type, values);
    }

    private static @Nullable Object component(Parts.Part part, JsonNode json) {
        if (part.type().isRecord()) {
            return absent(part.type(), json) ? null : build(part.type(), json);
        }
        return scalar(part.type(), json.path(part.column()));
    }

    private static boolean absent(Class<?> type, JsonNode json) {
        return Parts.of(type).stream().allMatch(p -> json.path(p.column()).isNull());
    }

    private static @Nullable Object scalar(Class<?> type, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (type == List.class) {
            return value.valueStream().map(JsonNode::stringValue).toList();
        }
        if (type == int.class || type == Integer.class) {
            return value.intValue();
        }
        if (type == boolean.class) {
            return value.booleanValue();
        }
        if (type == BigDecimal.class) {
            return value.decimalValue();
        }
        return type == LocalDate.class ? LocalDate.parse(value.stringValue()) : word(type, value.stringValue());
    }

    private static Object word(Class<?> type, String text) {
        if (!type.isEnum()) {
            return text;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> ((Enum<?>) e).name().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The same row under another code. */
    R withCode(R row, String code) {
        return type.cast(Parts.construct(
                type,
                Parts.of(type).stream()
                        .map(part -> part.column().equals("code") ? code : part.of(row))
                        .toArray()));
    }
}
