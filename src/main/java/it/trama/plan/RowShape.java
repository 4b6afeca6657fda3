package it.trama.plan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    /** Words that SQL keeps for itself. */
    private static final Map<String, String> RESERVED = Map.of(
            "from",
            "starts_on",
            "to",
            "ends_on",
            "by",
            "due",
            "group",
            "heading",
            "row",
            "expenditure",
            "district",
            "district_name");

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
        for (var component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                collect(component.getType(), columns);
            } else {
                columns.add(column(component));
            }
        }
    }

    static String column(RecordComponent component) {
        var snake = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return RESERVED.getOrDefault(snake, snake);
    }

    /** The value of each column; enums by name, lists as they are. */
    public Map<String, @Nullable Object> values(R row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        spread(type, row, values);
        return values;
    }

    private static void spread(Class<?> type, @Nullable Object row, Map<String, @Nullable Object> values) {
        for (var component : type.getRecordComponents()) {
            var value = row == null ? null : get(component, row);
            if (component.getType().isRecord()) {
                spread(component.getType(), value, values);
            } else {
                values.put(column(component), value instanceof Enum<?> e ? e.name() : value);
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
        var parts = Arrays.stream(type.getRecordComponents())
                .map(c -> c.getType().isRecord() ? gather(c.getType(), values) : named(c.getType(), values.remove()))
                .toArray();
        return Arrays.stream(parts).allMatch(Objects::isNull) ? null : construct(type, parts);
    }

    private static @Nullable Object named(Class<?> type, Optional<?> value) {
        return value.map(v -> v instanceof String text ? word(type, text) : v).orElse(null);
    }

    /** The record with these values of its columns, as PostgreSQL writes them in JSON. */
    R read(JsonNode json) {
        return type.cast(build(type, json));
    }

    private static Object build(Class<?> type, JsonNode json) {
        return construct(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(c -> component(c, json))
                        .toArray());
    }

    private static @Nullable Object component(RecordComponent component, JsonNode json) {
        if (component.getType().isRecord()) {
            return absent(component.getType(), json) ? null : build(component.getType(), json);
        }
        return scalar(component.getType(), json.path(column(component)));
    }

    private static boolean absent(Class<?> type, JsonNode json) {
        return Arrays.stream(type.getRecordComponents())
                .allMatch(c -> json.path(column(c)).isNull());
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
        return type.cast(construct(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(c -> c.getName().equals("code") ? code : get(c, row))
                        .toArray()));
    }

    private static @Nullable Object get(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object construct(Class<?> type, @Nullable Object[] values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
