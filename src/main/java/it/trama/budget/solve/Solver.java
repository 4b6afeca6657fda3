package it.trama.budget.solve;

import java.time.Duration;

/** Answers which cells of a matrix its totals determine. */
public final class Solver {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private Solver() {}

    /** A line may be split over its channels in any way. */
    public static Solution divisible(Matrix matrix) {
        return divisible(matrix, PATIENCE);
    }

    public static Solution divisible(Matrix matrix, Duration patience) {
        return DivisibleAmounts.solve(matrix, System.nanoTime() + patience.toNanos());
    }

    /** Each amount that stands in a cell now goes whole to one channel; the channels are what is looked for. */
    public static Solution whole(Matrix matrix) {
        return whole(matrix, PATIENCE);
    }

    public static Solution whole(Matrix matrix, Duration patience) {
        return WholeAmounts.solve(matrix, System.nanoTime() + patience.toNanos());
    }
}
