package it.trama.demo;

import it.trama.demo.AgeStructure.Aged;
import it.trama.demo.Invented.Family;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** The inhabitants of the district, invented: as old, in homes as large and from as far as the plan says; the same at each run. */
final class Population {
    /** Over 65, over 85, of other countries: shares of all. */
    static final double OLD = .237, OLDEST = .0416, FOREIGN = .155;

    static final double PER_HOME = 2.43;
    private static final double MORE_IN_SMALL_TOWNS = 1.25, GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int NOT_YET_OLD = 65;
    private static final List<String> COUNTRIES = List.of("Z129", "Z222", "Z330", "Z129", "Z222", "Z330", "Z100");
    private final AgeStructure ages = new AgeStructure();
    private final List<Town> towns = Town.all();
    private final RandomGenerator random;
    private final double scale;
    private final Surnames surnames;

    private Population(long seed, double scale, Surnames surnames) {
        this.surnames = surnames;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.scale = scale;
    }

    private record Placed(Town town, Home home) {}

    /** @param scale 1: as many as there are */
    static List<Family> invented(long seed, double scale, LocalDate day) {
        return new Population(seed, scale, Surnames.few()).families(day);
    }

    /** The same with thousands of family names, as a real registry has. */
    static List<Family> numerous(long seed, double scale, LocalDate day) {
        return new Population(seed, scale, Surnames.many()).families(day);
    }

    private List<Family> families(LocalDate day) {
        var homes = new ArrayList<Placed>();
        long before = 0;
        for (var town : towns) {
            var after = before + town.inhabitants();
            homes.addAll(homes(town, people(town, before, after), rounded(before, after, scale / PER_HOME)));
            before = after;
        }
        var foreign = foreign(homes);
        var naming = new Naming(day, surnames, random);
        return homes.stream()
                .map(placed -> naming.family(
                        placed.town(), placed.home(), foreign.contains(placed.home()) ? country() : Invented.ITALY))
                .toList();
    }

    private String country() {
        return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    }

    /** What rounds away in one town comes in the next. */
    private static int rounded(long before, long after, double by) {
        return (int) (Math.round(after * by) - Math.round(before * by));
    }

    /** Steps of the golden ratio lie evenly, wherever one stops. */
    private List<Aged> people(Town town, long before, long after) {
        var share = OLDEST * (town.small() ? MORE_IN_SMALL_TOWNS : elsewhere());
        var first = Math.round(before * scale);
        return IntStream.range(0, rounded(before, after, scale))
                .mapToObj(i -> ages.at((first + i) * GOLDEN % 1, OLD, share, random))
                .toList();
    }

    /** So much less in the larger towns that the district has its share. */
    private double elsewhere() {
        double small =
                towns.stream().filter(Town::small).mapToInt(Town::inhabitants).sum();
        double all = towns.stream().mapToInt(Town::inhabitants).sum();
        return (all - MORE_IN_SMALL_TOWNS * small) / (all - small);
    }

    private List<Placed> homes(Town town, List<Aged> people, int wanted) {
        return Home.of(people, Math.max(1, wanted), random).stream()
                .map(home -> new Placed(town, home))
                .toList();
    }

    /** Whole homes, none of them of old people, until there are enough. */
    private Set<Home> foreign(List<Placed> homes) {
        var all = homes.stream()
                .mapToInt(placed -> placed.home().members().size())
                .sum();
        var mixed = new ArrayList<>(homes);
        Collections.shuffle(mixed, Random.from(random));
        var chosen = Collections.newSetFromMap(new java.util.IdentityHashMap<Home, Boolean>());
        var people = 0;
        for (var placed : mixed) {
            if (people > all * FOREIGN) {
                break;
            }
            if (placed.home().first().age() < NOT_YET_OLD) {
                chosen.add(placed.home());
                people += placed.home().members().size();
            }
        }
        return chosen;
    }
}
