package it.trama.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Family names that nobody has: a few, each as common as the other; or thousands, some of them common and most rare. */
final class Surnames {
    private static final double SKEW = 2.5;
    private static final long ORDER = 77;
    private final List<String> names;
    private final double skew;

    private Surnames(List<String> names, double skew) {
        this.names = names;
        this.skew = skew;
    }

    static Surnames few() {
        return new Surnames(words(), 1);
    }

    /** Two of the few in one word. */
    static Surnames many() {
        var words = words();
        var both = new ArrayList<String>();
        for (var first : words) {
            for (var second : words) {
                both.add(first.substring(0, first.length() - 1) + second.toLowerCase(Locale.ITALIAN));
            }
        }
        Collections.shuffle(both, new Random(ORDER));
        return new Surnames(both, SKEW);
    }

    private static List<String> words() {
        return DemoRows.of("cognomi").stream().map(List::getFirst).toList();
    }

    String draw(RandomGenerator random) {
        return skew == 1
                ? names.get(random.nextInt(names.size()))
                : names.get((int) (Math.pow(random.nextDouble(), skew) * names.size()));
    }
}
