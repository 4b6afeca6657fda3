package it.trama.demo;

import it.trama.casefile.Identity.Sex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** What children of a year were called, as often as they were. */
final class GivenNames {
    private final Map<String, TreeMap<Integer, List<Share>>> names = new HashMap<>();

    private record Share(String name, double share) {}

    GivenNames() {
        for (var row : DemoRows.of("nomi")) {
            names.computeIfAbsent(row.get(0) + row.get(1), _ -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(row.get(2)), _ -> new ArrayList<>())
                    .add(new Share(row.get(3), Double.parseDouble(row.get(4))));
        }
    }

    /** @param country where the family comes from, by its cadastral code */
    String draw(String country, Sex sex, int year, RandomGenerator random) {
        var years = names.getOrDefault(country + sex, new TreeMap<>());
        var before = years.floorEntry(year);
        var after = years.ceilingEntry(year);
        var near = before == null || after != null && after.getKey() - year < year - before.getKey() ? after : before;
        var shares = near.getValue();
        var left =
                random.nextDouble() * shares.stream().mapToDouble(Share::share).sum();
        for (var share : shares) {
            left -= share.share();
            if (left <= 0) {
                return share.name();
            }
        }
        return shares.getLast().name();
    }
}
