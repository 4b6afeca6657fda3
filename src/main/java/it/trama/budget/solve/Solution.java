package it.trama.budget.solve;

import it.trama.budget.solve.Matrix.Place;
import java.util.List;
import java.util.Map;

/**
 * What follows from the totals of a matrix.
 *
 * @param ranges how much each cell can be; empty when the totals cannot be met
 * @param completion one way to fill the matrix, with as much as can be where it is now
 * @param unmet what cannot be placed, when the totals cannot be met
 * @param ways how many fillings there are; -1: not counted
 * @param complete all was examined; else a range may be wider than it says, and nothing is determined
 */
public record Solution(
        Map<Place, Range> ranges, Map<Place, Long> completion, List<Unmet> unmet, long ways, boolean complete) {
    /** Least and most of a cell, in cents, among the fillings that were looked at. */
    public record Range(long least, long most) {
        /** A second filling gives it another amount: it is not determined, whatever was not examined. */
        public boolean open() {
            return least != most;
        }

        Range with(long cents) {
            return new Range(Math.min(least, cents), Math.max(most, cents));
        }
    }

    /**
     * A line that no channel pays, or a channel that no line takes.
     *
     * @param cents how much of it
     */
    public record Unmet(boolean line, String code, long cents) {}

    public boolean feasible() {
        return !ranges.isEmpty();
    }

    /** Each of its cells can be only one amount; not known before all was examined. */
    public boolean determined(String line) {
        return complete && !open(line);
    }

    public boolean determined(Place place) {
        var range = ranges.get(place);
        return complete && range != null && !range.open();
    }

    /** Some of its cells are known to have more than one amount. */
    public boolean open(String line) {
        return ranges.entrySet().stream()
                .anyMatch(range ->
                        range.getKey().line().equals(line) && range.getValue().open());
    }
}
