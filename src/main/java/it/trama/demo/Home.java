package it.trama.demo;

import it.trama.demo.AgeStructure.Aged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Some who live together, before they have names: the first is the one whom the registry names first. */
record Home(List<Member> members) {
    private static final int ADULT = 25, YOUNGEST_PARENT = 20, OLDEST_PARENT = 42, CHILDREN = 3, APART = 9;

    record Member(Aged who, Part part) {}

    /** What somebody is to the first of the home. */
    enum Part {
        FIRST,
        SPOUSE,
        CHILD,
        PARENT,
        RELATIVE
    }

    Aged first() {
        return members.getFirst().who();
    }

    boolean has(Part part) {
        return members.stream().anyMatch(member -> member.part() == part);
    }

    private long count(Part part) {
        return members.stream().filter(member -> member.part() == part).count();
    }

    /** All of them, in so many homes; nobody under 25 is alone. */
    static List<Home> of(List<Aged> people, int wanted, RandomGenerator random) {
        var adults = new ArrayList<>(
                people.stream().filter(one -> one.age() >= ADULT).toList());
        java.util.Collections.shuffle(adults, java.util.Random.from(random));
        var firsts = adults.subList(0, Math.min(wanted, adults.size()));
        var homes = firsts.stream()
                .map(one -> new Home(new ArrayList<>(List.of(new Member(one, Part.FIRST)))))
                .toList();
        var others = new ArrayList<>(adults.subList(firsts.size(), adults.size()));
        people.stream().filter(one -> one.age() < ADULT).forEach(others::add);
        others.stream().sorted(Comparator.comparingInt(Aged::age).reversed()).forEach(one -> place(homes, one, random));
        return homes;
    }

    /** The first of these that some home has room for, from a home picked at random on. */
    private static void place(List<Home> homes, Aged one, RandomGenerator random) {
        var from = random.nextInt(homes.size());
        var adult = one.age() >= ADULT;
        var placed = adult && put(homes, from, new Member(one, Part.SPOUSE), home -> home.couple(one))
                || put(homes, from, new Member(one, Part.CHILD), home -> home.parents(one, adult))
                || put(homes, from, new Member(one, Part.CHILD), home -> home.parent(one))
                || adult && put(homes, from, new Member(one, Part.PARENT), home -> home.childOf(one));
        if (!placed) {
            homes.get(from).members().add(new Member(one, Part.RELATIVE));
        }
    }

    private static boolean put(List<Home> homes, int from, Member member, Predicate<Home> fits) {
        for (var i = 0; i < homes.size(); i++) {
            var home = homes.get((from + i) % homes.size());
            if (fits.test(home)) {
                home.members().add(member);
                return true;
            }
        }
        return false;
    }

    private boolean couple(Aged one) {
        return !has(Part.SPOUSE) && first().woman() != one.woman() && Math.abs(first().age() - one.age()) <= APART;
    }

    private boolean parents(Aged one, boolean adult) {
        return parent(one) && (adult || has(Part.SPOUSE));
    }

    private boolean parent(Aged one) {
        var years = first().age() - one.age();
        return years >= YOUNGEST_PARENT && years <= OLDEST_PARENT && count(Part.CHILD) < CHILDREN;
    }

    private boolean childOf(Aged one) {
        var years = one.age() - first().age();
        return years >= YOUNGEST_PARENT && years <= OLDEST_PARENT && count(Part.PARENT) < 2;
    }
}
