package it.trama.budget.solve;

import it.trama.budget.solve.Matrix.Line;
import it.trama.budget.solve.Matrix.Place;
import it.trama.budget.solve.Solution.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * The matrix where each amount goes whole to one channel, and several of a line to different ones in the order in which they
 * stand: what a printed table whose columns are lost asks. All fillings are looked at, as far as the time allows.
 */
final class WholeAmounts {
    /** An amount that stays whole, and for each channel whether it goes there. */
    private record Piece(Line line, long cents, Map<String, BoolVar> into) {}

    private final Matrix matrix;
    private final long deadline;
    private final Model model = new Model();
    private final List<Piece> pieces = new ArrayList<>();
    private final long unit;

    private WholeAmounts(Matrix matrix, long deadline) {
        this.matrix = matrix;
        this.deadline = deadline;
        this.unit = unit(matrix);
    }

    /** The totals must be whole multiples of it; the solver counts in 32 bits. */
    private static long unit(Matrix matrix) {
        var unit = BigInteger.ZERO;
        for (var line : matrix.lines()) {
            for (var piece : line.pieces(matrix.channels().keySet())) {
                unit = unit.gcd(BigInteger.valueOf(piece));
            }
        }
        return Math.max(1, unit.longValue());
    }

    /** Some total is too large, or no sum of such amounts: nothing to look for. */
    static boolean possible(Matrix matrix) {
        var unit = unit(matrix);
        return matrix.channels().values().stream()
                .allMatch(total -> total % unit == 0 && total / unit < IntVar.MAX_INT_BOUND);
    }

    static Solution solve(Matrix matrix, long deadline) {
        return possible(matrix)
                ? new WholeAmounts(matrix, deadline).solve()
                : new Solution(Map.of(), Map.of(), List.of(), 0, true);
    }

    private Solution solve() {
        matrix.lines().forEach(this::place);
        matrix.channels().forEach(this::fill);
        var solver = model.getSolver();
        solver.setSearch(Search.inputOrderUBSearch(decisions()));
        var patience = (deadline - System.nanoTime()) / 1_000_000;
        if (patience <= 0) {
            return new Solution(Map.of(), Map.of(), List.of(), 0, false);
        }
        solver.limitTime(patience + "ms");
        var ranges = new LinkedHashMap<Place, Range>();
        var best = Map.<Place, Long>of();
        long ways = 0;
        while (solver.solve()) {
            var found = values();
            found.forEach((place, cents) -> ranges.merge(place, new Range(cents, cents), (r, _) -> r.with(cents)));
            best = ways == 0 || kept(found) > kept(best) ? found : best;
            ways++;
        }
        return new Solution(ranges, best, List.of(), ways, !solver.isStopCriterionMet());
    }

    private void place(Line line) {
        Piece before = null;
        for (var cents : line.pieces(matrix.channels().keySet())) {
            var piece = piece(line, cents);
            if (before != null) {
                after(before, piece);
            }
            pieces.add(piece);
            before = piece;
        }
    }

    /** It goes to one channel. */
    private Piece piece(Line line, long cents) {
        var piece = new Piece(line, cents, new LinkedHashMap<>());
        for (var channel : matrix.channels().keySet()) {
            if (line.allowed().contains(channel)) {
                piece.into().put(channel, model.boolVar(line.code() + " " + channel));
            }
        }
        model.sum(piece.into().values().toArray(new BoolVar[0]), "=", 1).post();
        return piece;
    }

    /** The second stands to the right of the first. */
    private void after(Piece first, Piece second) {
        var channels = List.copyOf(matrix.channels().keySet());
        first.into()
                .forEach((from, one) -> second.into().forEach((to, other) -> {
                    if (channels.indexOf(to) <= channels.indexOf(from)) {
                        model.arithm(one, "+", other, "<=", 1).post();
                    }
                }));
    }

    private void fill(String channel, long total) {
        var there = pieces.stream().filter(p -> p.into().containsKey(channel)).toList();
        model.scalar(
                        there.stream().map(p -> p.into().get(channel)).toArray(BoolVar[]::new),
                        there.stream().mapToInt(p -> (int) (p.cents() / unit)).toArray(),
                        "=",
                        (int) (total / unit))
                .post();
    }

    /** The large amounts first: they leave the small ones little choice. */
    private BoolVar[] decisions() {
        return pieces.stream()
                .sorted(Comparator.comparing(Piece::cents).reversed())
                .flatMap(p -> p.into().values().stream())
                .toArray(BoolVar[]::new);
    }

    private Map<Place, Long> values() {
        var values = new HashMap<Place, Long>();
        for (var piece : pieces) {
            piece.into()
                    .forEach((channel, here) -> values.merge(
                            new Place(piece.line().code(), channel), here.getValue() * piece.cents(), Long::sum));
        }
        return values;
    }

    /** How many cents stay where they are. */
    private long kept(Map<Place, Long> values) {
        return matrix.lines().stream()
                .flatMapToLong(line -> line.present().entrySet().stream()
                        .mapToLong(now -> Math.min(
                                now.getValue(), values.getOrDefault(new Place(line.code(), now.getKey()), 0L))))
                .sum();
    }
}
