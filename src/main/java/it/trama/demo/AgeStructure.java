package it.trama.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** How old people are: the pyramid of the region, bent to the shares of the district. */
final class AgeStructure {
    private static final int OLD = 65, OLDEST = 85;
    private final List<Band> bands = DemoRows.of("eta").stream()
            .map(row -> row.stream().mapToInt(Integer::parseInt).toArray())
            .map(row -> new Band(row[0], row[1], row[2], row[3]))
            .toList();

    private record Band(int from, int to, int men, int women) {
        int people() {
            return men + women;
        }
    }

    /** Somebody of whom only this is known. */
    record Aged(int age, boolean woman) {}

    /**
     * Whoever stands at this point between the youngest and the oldest.
     *
     * @param at from 0 to 1; points that lie evenly give shares that are exact
     * @param oldest share of those over 85 where they live
     */
    Aged at(double at, double old, double oldest, RandomGenerator random) {
        if (at < 1 - old) {
            return among(0, OLD, at / (1 - old), random);
        }
        return at < 1 - oldest
                ? among(OLD, OLDEST, (at - 1 + old) / (old - oldest), random)
                : among(OLDEST, Integer.MAX_VALUE, (at - 1 + oldest) / oldest, random);
    }

    private Aged among(int from, int below, double at, RandomGenerator random) {
        var some =
                bands.stream().filter(b -> b.from() >= from && b.to() < below).toList();
        var left = at * some.stream().mapToInt(Band::people).sum();
        for (var band : some) {
            if (left < band.people()) {
                return aged(band, left / band.people(), random);
            }
            left -= band.people();
        }
        return aged(some.getLast(), 1, random);
    }

    private static Aged aged(Band band, double at, RandomGenerator random) {
        var age = band.from() + (int) (at * (band.to() - band.from() + 1));
        return new Aged(Math.min(age, band.to()), random.nextInt(band.people()) < band.women());
    }
}
