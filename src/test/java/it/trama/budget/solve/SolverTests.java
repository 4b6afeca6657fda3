package it.trama.budget.solve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.budget.SolveCommand;
import it.trama.budget.solve.Matrix.Line;
import it.trama.budget.solve.Matrix.Place;
import it.trama.budget.solve.Solution.Unmet;
import it.trama.plan.PlanPackage;
import it.trama.plan.pack.PlanPackages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SolverTests {
    private static final PlanPackage CASALASCO = PlanPackages.bundled("/demo/casalasco");

    /** What the lines of the real plan may use: assumptions T1, T2, T3 and T5 of its transcription. */
    private static Matrix casalasco() throws IOException {
        var allowed = Files.readAllLines(Path.of("bench/casalasco-canali.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .collect(toMap(line -> line[0], line -> Set.of(line[1].split(" \\| "))));
        return Matrices.of(
                CASALASCO,
                2015,
                (line, channel) -> allowed.getOrDefault(line, Set.of()).contains(channel));
    }

    private static Matrix matrix(Map<String, Long> channels, Line... lines) {
        return new Matrix(List.of(lines), channels);
    }

    private static Map<String, Long> channels(long first, long second) {
        var channels = new LinkedHashMap<String, Long>();
        channels.put("A", first);
        channels.put("B", second);
        return channels;
    }

    private static Line line(String code, long total, Set<String> allowed, Map<String, Long> present) {
        return new Line(code, code, total, allowed, present);
    }

    @Test
    void aCellIsDeterminedWhenAllSolutionsShareIt() {
        var solution = Solver.divisible(matrix(
                channels(700, 500),
                line("1", 400, Set.of("A"), Map.of()),
                line("2", 500, Set.of("A", "B"), Map.of("A", 50L, "B", 450L)),
                line("3", 300, Set.of("A", "B"), Map.of())));
        assertThat(solution.ranges().get(new Place("1", "A"))).isEqualTo(new Solution.Range(400, 400));
        assertThat(solution.ranges().get(new Place("2", "A"))).isEqualTo(new Solution.Range(0, 300));
        assertThat(solution.ranges().get(new Place("2", "B"))).isEqualTo(new Solution.Range(200, 500));
        assertThat(solution.ranges().get(new Place("3", "B"))).isEqualTo(new Solution.Range(0, 300));
        assertThat(solution.completion().get(new Place("2", "B")))
                .as("it stays as near as can be to what is there")
                .isEqualTo(450);
    }

    @Test
    void whatCannotBeMetIsNamedWithItsDifference() {
        var solution = Solver.divisible(matrix(
                channels(700, 500), line("1", 800, Set.of("A"), Map.of()), line("2", 400, Set.of("B"), Map.of())));
        assertThat(solution.feasible()).isFalse();
        assertThat(solution.unmet()).containsExactlyInAnyOrder(new Unmet(true, "1", 100), new Unmet(false, "B", 100));
    }

    @Test
    void theRealMatrixIsMetToTheCentAndStaysAsItIs() throws IOException {
        var matrix = casalasco();
        var solution = Solver.divisible(matrix);
        assertThat(solution.complete()).isTrue();
        for (var line : matrix.lines()) {
            line.present()
                    .forEach((channel, cents) -> assertThat(
                                    solution.completion().get(new Place(line.code(), channel)))
                            .as(line.code() + " " + channel)
                            .isEqualTo(cents));
        }
        assertThat(matrix.lines().stream().filter(line -> solution.determined(line.code())))
                .as("fewer than with whole amounts, which is a stronger condition")
                .hasSize(10);
        assertThat(solution.determined("U18")).isTrue();
        assertThat(solution.determined("U51")).isFalse();
    }

    /** Every solution found by the other solver lies in the ranges, and what they call determined it never moves. */
    @Test
    void noWholeSolutionLiesOutsideTheRangesOfTheDivisibleOnes() throws IOException {
        var matrix = casalasco();
        var divisible = Solver.divisible(matrix);
        var whole = Solver.whole(matrix);
        whole.ranges().forEach((place, range) -> {
            var wider = java.util.Objects.requireNonNull(divisible.ranges().get(place));
            assertThat(wider.least()).as(place + " least").isLessThanOrEqualTo(range.least());
            assertThat(wider.most()).as(place + " most").isGreaterThanOrEqualTo(range.most());
        });
    }

    /** The transcription counted these on its own: 228 solutions, 22 of the 47 lines fixed. */
    @Test
    void wholeAmountsHaveTheSolutionsThatTheSourceCounts() throws IOException {
        var matrix = casalasco();
        var solution = Solver.whole(matrix);
        assertThat(solution.ways()).isEqualTo(228);
        assertThat(matrix.lines().stream()
                        .filter(line -> solution.determined(line.code()))
                        .count())
                .isEqualTo(22);
        for (var line : matrix.lines()) {
            line.present()
                    .forEach((channel, cents) -> assertThat(
                                    solution.completion().get(new Place(line.code(), channel)))
                            .isEqualTo(cents));
        }
    }

    @Test
    void theCommandSpeaksToPeopleAndToPrograms() {
        var plan = "src/main/resources/demo/casalasco";
        assertThat(said(1, plan, "--canali", "bench/casalasco-canali.csv", "--interi"))
                .contains("22 voci su 47 sono determinate; le soluzioni sono 228")
                .contains("U18 C-NAZ = 280000.00");
        assertThat(said(1, plan, "--json")).contains("\"feasible\":true", "\"line\":\"U51\"");
        assertThat(said(2, plan, "--anno", "1999")).contains("non ha voci di spesa");
        assertThat(said(2, plan, "--che")).contains("Uso: solve");
        assertThat(said(2, plan, "--canali", "/non/ci/sono.csv")).contains("sono.csv");
    }

    @Test
    void withoutTimeNothingIsCalledDetermined() throws IOException {
        var matrix = matrix(
                channels(700, 500),
                line("1", 600, Set.of("A", "B"), Map.of("A", 300L, "B", 300L)),
                line("2", 600, Set.of("A", "B"), Map.of("A", 400L, "B", 200L)));
        for (var solution : List.of(
                Solver.divisible(matrix, Duration.ZERO),
                Solver.whole(matrix, Duration.ZERO),
                Solver.whole(casalasco(), Duration.ZERO))) {
            assertThat(solution.complete()).isFalse();
            assertThat(solution.determined("1")).isFalse();
            assertThat(solution.determined(new Place("1", "A"))).isFalse();
        }
    }

    @Test
    void theCommandSaysThatTheTimeWasNotEnough() {
        var plan = "src/main/resources/demo/casalasco";
        var canali = "bench/casalasco-canali.csv";
        assertThat(said(3, plan, "--canali", canali, "--secondi", "0"))
                .contains("Il tempo non è bastato per guardare tutto", "su 47 di certo non sono determinate")
                .doesNotContain("= ");
        assertThat(said(3, plan, "--canali", canali, "--interi", "--secondi", "0"))
                .contains("Il tempo non è bastato per trovare una soluzione")
                .doesNotContain("non possono tornare");
        assertThat(said(3, plan, "--secondi", "0", "--json"))
                .contains("\"complete\":false")
                .doesNotContain("\"determined\":true");
        assertThat(said(2, plan, "--secondi", "molti")).contains("Uso: solve");
    }

    private static String said(int code, String... words) {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, UTF_8);
        assertThat(SolveCommand.run(List.of(words), stream, stream)).isEqualTo(code);
        return said.toString(UTF_8);
    }
}
