package it.trama.budget.solve;

import it.trama.budget.solve.Matrix.Line;
import it.trama.budget.solve.Matrix.Place;
import it.trama.budget.solve.Solution.Range;
import it.trama.budget.solve.Solution.Unmet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The matrix as a transportation problem: a line may be split over its channels in any way. The corners of such a problem are
 * whole cents, so a linear programme answers exactly; each answer is added up again before it is believed.
 */
final class DivisibleAmounts {
    /** An unpaid cent weighs more than any way of moving cents about. */
    private static final int UNPAID = 1000;

    private final Matrix matrix;
    private final long deadline;
    private final Map<Place, Range> ranges = new LinkedHashMap<>();
    private boolean complete = true;

    private DivisibleAmounts(Matrix matrix, long deadline) {
        this.matrix = matrix;
        this.deadline = deadline;
    }

    /** @param deadline of {@link System#nanoTime}, after which no further cell is examined */
    static Solution solve(Matrix matrix, long deadline) {
        return new DivisibleAmounts(matrix, deadline).solve();
    }

    private Solution solve() {
        var near = new Programme().preferringThePresent();
        var unmet = near.unmet();
        if (!unmet.isEmpty()) {
            return new Solution(Map.of(), near.values(), unmet, 0, true);
        }
        var completion = near.values();
        completion.forEach((place, cents) -> ranges.put(place, new Range(cents, cents)));
        matrix.places().forEach(place -> {
            examine(place, false);
            examine(place, true);
        });
        return new Solution(ranges, completion, List.of(), -1, complete);
    }

    /** Every filling found on the way widens the ranges of all cells: most need no programme of their own. */
    private void examine(Place place, boolean most) {
        var known = range(place);
        if (most ? known.most() == bound(place) : known.least() == 0) {
            return;
        }
        if (System.nanoTime() > deadline) {
            complete = false;
            return;
        }
        new Programme().extreme(place, most).values().forEach((p, cents) -> ranges.put(p, range(p).with(cents)));
    }

    private Range range(Place place) {
        return ranges.getOrDefault(place, new Range(0, 0));
    }

    private long bound(Place place) {
        return Math.min(line(place.line()).total(), matrix.channels().getOrDefault(place.channel(), 0L));
    }

    private Line line(String code) {
        return matrix.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** One linear programme over the matrix. */
    private final class Programme {
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<Place, List<Variable>> cells = new LinkedHashMap<>();
        private final Map<Unmet, Variable> slack = new LinkedHashMap<>();
        private final Map<String, Expression> columns = new LinkedHashMap<>();

        /** Each cell in two parts, up to what it is now and beyond; what cannot be paid has a part of its own. */
        Programme preferringThePresent() {
            matrix.channels().forEach((channel, total) -> slack(column(channel, total), new Unmet(false, channel, 0)));
            for (var line : matrix.lines()) {
                var row = row(line);
                slack(row, new Unmet(true, line.code(), 0));
                for (var place : places(line)) {
                    part(row, place, -1).upper(line.present(place.channel()));
                    part(row, place, 1);
                }
            }
            return solved(model.minimise());
        }

        Programme extreme(Place wanted, boolean most) {
            matrix.channels().forEach(this::column);
            for (var line : matrix.lines()) {
                var row = row(line);
                places(line).forEach(place -> part(row, place, place.equals(wanted) ? 1 : 0));
            }
            return solved(most ? model.maximise() : model.minimise());
        }

        private Programme solved(org.ojalgo.optimisation.Optimisation.Result result) {
            if (!result.getState().isFeasible()) {
                throw new IllegalStateException("linear programme: " + result.getState());
            }
            refuseInexact();
            return this;
        }

        private List<Place> places(Line line) {
            return matrix.channels().keySet().stream()
                    .filter(line.allowed()::contains)
                    .map(channel -> new Place(line.code(), channel))
                    .toList();
        }

        private Expression row(Line line) {
            return model.addExpression("row " + line.code()).level(line.total());
        }

        private Expression column(String channel, long total) {
            var column = model.addExpression("column " + channel).level(total);
            columns.put(channel, column);
            return column;
        }

        private Variable part(Expression row, Place place, int weight) {
            var parts = cells.computeIfAbsent(place, _ -> new ArrayList<>());
            var part = model.addVariable(place + " " + parts.size()).lower(0).weight(weight);
            parts.add(part);
            row.set(part, 1);
            var column = columns.get(place.channel());
            if (column != null) {
                column.set(part, 1);
            }
            return part;
        }

        private void slack(Expression total, Unmet what) {
            var part = model.addVariable("unmet " + what).lower(0).weight(UNPAID);
            total.set(part, 1);
            slack.put(what, part);
        }

        Map<Place, Long> values() {
            var values = new LinkedHashMap<Place, Long>();
            cells.forEach((place, parts) ->
                    values.put(place, parts.stream().mapToLong(Programme::cents).sum()));
            return values;
        }

        List<Unmet> unmet() {
            return slack.entrySet().stream()
                    .map(e -> new Unmet(e.getKey().line(), e.getKey().code(), cents(e.getValue())))
                    .filter(unmet -> unmet.cents() > 0)
                    .toList();
        }

        private static long cents(Variable variable) {
            return Math.round(variable.getValue().doubleValue());
        }

        private void refuseInexact() {
            var values = values();
            matrix.lines()
                    .forEach(line -> refuseInexact(
                            line.total(), sum(values, p -> p.line().equals(line.code())) + unmet(true, line.code())));
            matrix.channels()
                    .forEach((channel, total) -> refuseInexact(
                            total, sum(values, p -> p.channel().equals(channel)) + unmet(false, channel)));
        }

        private static void refuseInexact(long wanted, long found) {
            if (wanted != found) {
                throw new IllegalStateException("linear programme: " + found + " cents instead of " + wanted);
            }
        }

        private static long sum(Map<Place, Long> values, java.util.function.Predicate<Place> which) {
            return values.entrySet().stream()
                    .filter(e -> which.test(e.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        private long unmet(boolean line, String code) {
            var part = slack.get(new Unmet(line, code, 0));
            return part == null ? 0 : cents(part);
        }
    }
}
