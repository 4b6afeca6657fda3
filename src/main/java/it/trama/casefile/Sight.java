package it.trama.casefile;

import java.util.Map;

/**
 * What an operator may see, as a condition of a statement: every list, count, search and export holds it.
 *
 * @param sql an expression that is true or false; names {@code :district}
 * @param values its other parameters, by name
 */
public record Sight(String sql, Map<String, Object> values) {
    /** Follows {@code where district = :district}. */
    public String and() {
        return " and " + sql;
    }
}
