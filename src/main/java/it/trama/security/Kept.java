package it.trama.security;

import java.util.Map;

/**
 * What was typed in the form of this page and arrived after its session had ended, for the one who typed it. A handler asks for
 * it as an argument; empty: nothing was kept.
 *
 * @param values by field, as they were sent
 */
public record Kept(Map<String, String> values) {
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
