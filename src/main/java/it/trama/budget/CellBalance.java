package it.trama.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How much of a line, through a channel, in a year, stands where; the sum of its entries. */
public record CellBalance(BudgetCell cell, Amounts amounts, boolean closed) {
    /** How it stands with a line through a channel; each line is of one year. */
    public static BiFunction<String, String, Amounts> standing(List<CellBalance> balances) {
        var standing = new HashMap<String, Map<String, Amounts>>();
        balances.forEach(b -> standing.computeIfAbsent(b.cell().line(), _ -> new HashMap<>())
                .put(b.cell().channel(), b.amounts()));
        return (line, channel) -> standing.getOrDefault(line, Map.of()).getOrDefault(channel, Amounts.ZERO);
    }
}
