package it.trama.budget.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the matrix is to be solved.
 *
 * @param come {@code interi}: each amount stays whole
 * @param canali {@code tutti}: a line may use any channel, not only those that it uses now
 * @param non the cells that must stay empty, beyond that
 */
record SolveChoice(
        @Nullable String come,
        @Nullable String canali,
        @Nullable List<String> non) {
    boolean whole() {
        return "interi".equals(come);
    }

    boolean onlyUsed() {
        return !"tutti".equals(canali);
    }

    List<String> closed() {
        return Objects.requireNonNullElse(non, List.of());
    }

    static String name(String line, String channel) {
        return line + "~" + channel;
    }
}
