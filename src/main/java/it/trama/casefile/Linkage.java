package it.trama.casefile;

import it.trama.casefile.LinkageIndex.Candidates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a list of known people those of another list, many at once. Nothing is asked of the database: whom the operator may
 * not see is not in the list.
 */
final class Linkage {
    /** One of so many bear a given name that is nobody's error. */
    private static final int REAL_NAME = 2_000, FEWEST = 3;

    /** So much likelier than the second, or somebody looks. */
    private static final int MARGIN = 15;

    private final List<Traits> known;
    private final LinkageIndex index;
    private final Set<String> givenNames;

    private Linkage(List<Traits> known) {
        this.known = known;
        this.index = LinkageIndex.of(known);
        this.givenNames = givenNames(known);
    }

    static Linkage among(List<Identity> known) {
        return new Linkage(known.parallelStream().map(Traits::of).toList());
    }

    /** What is to be done with somebody who comes in. */
    enum Verdict {
        SAME,
        ASK,
        NEW
    }

    /**
     * What was found for one of those who come in.
     *
     * @param known place in the list of the likeliest; -1: nobody
     */
    record Link(int incoming, int known, int points, List<Resemblance.Weight> weights, Verdict verdict) {
        private Link asked() {
            return new Link(incoming, known, points, weights, Verdict.ASK);
        }
    }

    /** One for each who comes in, in their order. */
    List<Link> link(List<Identity> incoming) {
        var links = IntStream.range(0, incoming.size())
                .parallel()
                .mapToObj(i -> link(i, Traits.of(incoming.get(i))))
                .toList();
        return once(links);
    }

    private Link link(int at, Traits traits) {
        var found = new Candidates();
        index.look(traits, found);
        var best = found.stream()
                .mapToObj(i -> new Found(i, Resemblance.of(traits, known.get(i), givenNames)))
                .filter(f -> f.points >= Likeness.LIKELY)
                .sorted(Comparator.comparingInt((Found f) -> -f.points).thenComparingInt(f -> f.known))
                .limit(2)
                .toList();
        return best.isEmpty() ? new Link(at, -1, 0, List.of(), Verdict.NEW) : link(at, best);
    }

    private static Link link(int at, List<Found> best) {
        var first = best.getFirst();
        var alone = best.size() == 1 || first.points - best.getLast().points >= MARGIN;
        var sure = first.points >= Likeness.SURE && alone && first.like.beyondDoubt();
        return new Link(at, first.known, first.points, first.like.weights(), sure ? Verdict.SAME : Verdict.ASK);
    }

    private static final class Found {
        private final int known;
        private final Resemblance like;
        private final int points;

        Found(int known, Resemblance like) {
            this.known = known;
            this.like = like;
            this.points = like.points();
        }
    }

    /** Two who come in are not both, without a look, the same known person: the less like is asked about. */
    private static List<Link> once(List<Link> links) {
        var taken = new HashMap<Integer, Link>();
        links.stream()
                .filter(link -> link.verdict() == Verdict.SAME)
                .forEach(link -> taken.merge(link.known(), link, (a, b) -> b.points() > a.points() ? b : a));
        return links.stream()
                .map(link ->
                        link.verdict() == Verdict.SAME && !mine(taken.get(link.known()), link) ? link.asked() : link)
                .toList();
    }

    private static boolean mine(@Nullable Link taken, Link link) {
        return Objects.requireNonNull(taken).incoming() == link.incoming();
    }

    private static Set<String> givenNames(List<Traits> known) {
        Map<String, Long> counts = known.parallelStream()
                .flatMap(traits -> traits.given().stream())
                .collect(Collectors.groupingByConcurrent(word -> word, Collectors.counting()));
        var enough = Math.max(FEWEST, known.size() / REAL_NAME);
        var names = new ArrayList<String>();
        counts.forEach((name, count) -> {
            if (count >= enough) {
                names.add(name);
            }
        });
        return new HashSet<>(names);
    }
}
