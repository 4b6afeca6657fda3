package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.BudgetCell;
import it.trama.budget.CellBalance;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * The cells of all years that have something left, of the lines that are looked for.
 *
 * @param words parts of the names of the lines, with commas between; empty: all
 * @param more how many are not shown
 */
record FreeCells(OpenBudget budget, String words, List<Row> rows, int more) {
    static final String FIELD = "importo.";
    private static final int SHOWN = 80;

    /** A cell, what is left in it, and the name of the field of its amount. */
    record Row(BudgetCell cell, BigDecimal free) {
        String field() {
            return FIELD + cell.dated();
        }
    }

    /** @param sent addresses that are shown whatever is left there and whatever their lines are called */
    static FreeCells of(OpenBudget budget, String words, List<CellBalance> balances, Set<String> sent) {
        var wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        var parted = balances.stream()
                .collect(Collectors.partitioningBy(b -> sent.contains(b.cell().dated()), Collectors.toList()));
        var found = Objects.requireNonNull(parted.get(false)).stream()
                .filter(balance -> !balance.closed() && balance.amounts().free().signum() > 0)
                .filter(balance ->
                        wanted.isEmpty() || named(budget.line(balance.cell().line()), wanted))
                .toList();
        var rows = Stream.concat(
                        Objects.requireNonNull(parted.get(true)).stream(),
                        found.stream().limit(SHOWN))
                .map(balance -> new Row(balance.cell(), balance.amounts().free()))
                .sorted(Comparator.comparing(Row::cell))
                .toList();
        return new FreeCells(budget, words, rows, Math.max(0, found.size() - SHOWN));
    }

    private static boolean named(String line, List<String> wanted) {
        var label = line.toLowerCase(Locale.ROOT);
        return wanted.stream().anyMatch(label::contains);
    }

    String label(Row row) {
        return t(
                "budget.several.cell",
                String.valueOf(row.cell().year()),
                budget.line(row.cell().line()),
                budget.channel(row.cell().channel()));
    }

    /** As it goes on in an address. */
    String query() {
        return words.isEmpty() ? "" : "&cerca=" + UriUtils.encode(words, StandardCharsets.UTF_8);
    }
}
