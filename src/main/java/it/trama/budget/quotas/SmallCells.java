package it.trama.budget.quotas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which figures of a column that counts residents are not shown: those under 5, and as many others as it takes that nobody
 * works them out from the total.
 */
public final class SmallCells {
    public static final int LEAST = 5;

    private SmallCells() {}

    /**
     * The places that stay hidden. Of a column whose total is small, or that has nothing else to hide behind, all of them:
     * then the total is hidden too.
     */
    public static Set<Integer> hidden(List<Integer> counts) {
        var hidden = new HashSet<Integer>();
        var sum = 0;
        for (var i = 0; i < counts.size(); i++) {
            if (small(counts.get(i))) {
                hidden.add(i);
                sum += counts.get(i);
            }
        }
        if (hidden.isEmpty()) {
            return Set.of();
        }
        var next = new ArrayList<Integer>();
        for (var i = 0; i < counts.size(); i++) {
            if (!hidden.contains(i) && counts.get(i) > 0) {
                next.add(i);
            }
        }
        next.sort(Comparator.comparing(counts::get));
        for (var i : next) {
            if (hidden.size() > 1 && sum >= LEAST) {
                break;
            }
            hidden.add(i);
            sum += counts.get(i);
        }
        return hidden;
    }

    /** Whether the total of these is hidden as well: when the hidden ones alone would be worked out from it. */
    public static boolean hidesTotal(List<Integer> counts) {
        var hidden = hidden(counts);
        return !hidden.isEmpty()
                && (hidden.size() == 1 || hidden.stream().mapToInt(counts::get).sum() < LEAST);
    }

    private static boolean small(int count) {
        return count > 0 && count < LEAST;
    }
}
