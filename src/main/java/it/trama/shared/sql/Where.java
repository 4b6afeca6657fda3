package it.trama.shared.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The optional conditions of a list: each is added only when its value is given, always as a named parameter. */
public final class Where {
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds {@code clause}, which names {@code :name}, when there is a value. */
    public Where and(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value);
        }
        return this;
    }

    /** What follows {@code where district = :district}; empty without conditions. */
    public String sql() {
        return clauses.isEmpty() ? "" : " and " + String.join(" and ", clauses);
    }

    public Map<String, Object> values() {
        return values;
    }
}
