package it.trama.access;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import it.trama.access.UnmetNeed.Cause;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Needs without answer, counted by need, place and cause. A figure under five is not shown: the small ones of a need and cause
 * stand together, and are shown when they are at least five. There is no total from which a covered figure could be worked out.
 *
 * @param shown the sum of the figures that are shown
 */
public record UnmetRegister(List<Line> lines, int shown) {
    /** No figure of people is shown that is smaller. */
    public static final int SMALLEST = 5;

    /**
     * A line of the register.
     *
     * @param municipality null: several places together
     * @param times null: there were some, fewer than {@link #SMALLEST}
     */
    public record Line(
            String need,
            Cause cause,
            @Nullable String municipality,
            @Nullable Integer times) {}

    private record Kind(String need, Cause cause) {}

    static UnmetRegister of(List<UnmetNeed> counted) {
        var kinds = counted.stream().collect(groupingBy(c -> new Kind(c.need(), c.cause())));
        var lines = kinds.entrySet().stream()
                .flatMap(kind -> lines(kind.getKey(), kind.getValue()).stream())
                .sorted(comparingInt((Line line) -> -figure(line))
                        .thenComparing(Line::need)
                        .thenComparing(Line::cause))
                .toList();
        return new UnmetRegister(
                lines, lines.stream().mapToInt(UnmetRegister::figure).sum());
    }

    private static int figure(Line line) {
        return line.times() == null ? 0 : line.times();
    }

    private static List<Line> lines(Kind kind, List<UnmetNeed> cells) {
        var lines = new ArrayList<Line>();
        var small = 0;
        for (var cell : cells) {
            if (cell.times() >= SMALLEST && cell.municipality() != null) {
                lines.add(new Line(kind.need(), kind.cause(), cell.municipality(), cell.times()));
            } else {
                small += cell.times();
            }
        }
        if (small > 0) {
            lines.add(new Line(kind.need(), kind.cause(), null, small < SMALLEST ? null : (Integer) small));
        }
        return lines;
    }
}
