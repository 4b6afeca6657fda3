package it.trama.budget;

import java.util.Comparator;
import java.util.UUID;

/**
 * Where money is drawn from: a line of the expenditure of a year, through a channel.
 *
 * @param line code of the expenditure row of the plan
 * @param channel code of the channel in the lists of the plan
 */
public record BudgetCell(UUID plan, int year, String line, String channel) implements Comparable<BudgetCell> {
    private static final Comparator<BudgetCell> ORDER = Comparator.comparing(BudgetCell::plan)
            .thenComparing(BudgetCell::year)
            .thenComparing(BudgetCell::line)
            .thenComparing(BudgetCell::channel);

    /** The order in which several are written: whoever keeps to it never waits in a ring. */
    @Override
    public int compareTo(BudgetCell other) {
        return ORDER.compare(this, other);
    }
}
