package it.trama.plan;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record is made of, looked up once for each type: thousands of rows are read with it at every page. */
final class Parts {
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

    private static final ClassValue<Parts> KNOWN = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return new Parts(type);
        }
    };

    private final List<Part> all;
    private final Constructor<?> constructor;

    /** A component: its type, the column where it is kept (none when it is a record itself), how it is read. */
    record Part(Class<?> type, String column, Method accessor) {
        @Nullable
        Object of(Object row) {
            try {
                return accessor.invoke(row);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Parts(Class<?> type) {
        var components = type.getRecordComponents();
        all = Arrays.stream(components)
                .map(c -> new Part(c.getType(), column(c), c.getAccessor()))
                .toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Part> of(Class<?> type) {
        return KNOWN.get(type).all;
    }

    static Object construct(Class<?> type, @Nullable Object[] values) {
        try {
            return KNOWN.get(type).constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String column(RecordComponent component) {
        var snake = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return RESERVED.getOrDefault(snake, snake);
    }
}
