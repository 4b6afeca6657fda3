package it.trama.budget;

import it.trama.budget.solve.Matrices;
import it.trama.budget.solve.Matrix;
import it.trama.budget.solve.Solution;
import it.trama.budget.solve.Solver;
import it.trama.documents.Csv;
import it.trama.documents.Unreadable;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.pack.PlanPackages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./trama solve PLAN}: which cells of the expenditure matrix its totals determine, without a server. */
public final class SolveCommand {
    private static final String USAGE =
            "Uso: solve <cartella, .xlsx, .ods o .zip> [--anno N] [--interi] [--canali FILE.csv] [--secondi N] [--json]";
    private static final int DETERMINED = 0;
    private static final int OPEN = 1;
    private static final int UNREADABLE = 2;
    private static final int OUT_OF_TIME = 3;
    private static final String SECONDS = "8";
    private static final Set<String> FLAGS = Set.of("--json", "--interi");
    private static final Set<String> WITH_VALUE = Set.of("--anno", "--canali", "--secondi");

    private final Map<String, String> options = new HashMap<>();
    private final PrintStream out;
    private final PrintStream err;

    private SolveCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * The exit code: 0 every cell is determined, 1 some are not or the totals cannot be met, 2 something cannot be read, 3 there
     * was not enough time to know.
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return new SolveCommand(out, err).run(args);
    }

    private int run(List<String> args) {
        if (!understood(args)) {
            err.println(USAGE);
            return UNREADABLE;
        }
        try {
            var plan = plan(Path.of(options.getOrDefault("", "")));
            return plan == null ? UNREADABLE : solve(plan);
        } catch (IOException | Unreadable e) {
            err.println(e.getMessage());
            return UNREADABLE;
        }
    }

    private @Nullable PlanPackage plan(Path place) {
        var reading = PlanPackages.read(place);
        if (reading.plan() == null) {
            reading.problems().forEach(p -> err.println(p.where() + ": " + p.message() + " " + p.remedy()));
        }
        return reading.plan();
    }

    private boolean understood(List<String> args) {
        for (var words = args.iterator(); words.hasNext(); ) {
            var word = words.next();
            if (FLAGS.contains(word)) {
                options.put(word, "");
            } else if (WITH_VALUE.contains(word) && words.hasNext()) {
                options.put(word, words.next());
            } else if (word.startsWith("--") || options.put("", word) != null) {
                return false;
            }
        }
        return options.containsKey("")
                && options.getOrDefault("--anno", "0").matches("\\d{1,4}")
                && seconds().matches("\\d{1,5}");
    }

    private String seconds() {
        return options.getOrDefault("--secondi", SECONDS);
    }

    private int solve(PlanPackage plan) throws IOException, Unreadable {
        var year = options.containsKey("--anno") ? Integer.parseInt(options.get("--anno")) : firstYear(plan);
        var allowed = channels(options.get("--canali"));
        var matrix = Matrices.of(plan, year, (line, channel) -> {
            var ofLine = allowed.get(line);
            return ofLine == null || ofLine.contains(channel);
        });
        if (matrix.lines().isEmpty()) {
            err.println("Nel %d il Piano non ha voci di spesa.".formatted(year));
            return UNREADABLE;
        }
        var patience = Duration.ofSeconds(Long.parseLong(seconds()));
        var solution =
                options.containsKey("--interi") ? Solver.whole(matrix, patience) : Solver.divisible(matrix, patience);
        if (options.containsKey("--json")) {
            out.println(JsonMapper.shared().writeValueAsString(json(matrix, solution)));
        } else {
            print(matrix, solution);
        }
        return code(matrix, solution);
    }

    private static int code(Matrix matrix, Solution solution) {
        if (!solution.complete()) {
            return OUT_OF_TIME;
        }
        return solution.feasible() && matrix.lines().stream().allMatch(l -> solution.determined(l.code()))
                ? DETERMINED
                : OPEN;
    }

    private static int firstYear(PlanPackage plan) {
        return plan.figures().expenditure().stream()
                .mapToInt(ExpenditureRow::year)
                .min()
                .orElse(plan.frame().from().getYear());
    }

    /** The lines of the file, with the channels that each may use; a line that is not there may use all. */
    private static Map<String, Set<String>> channels(@Nullable String file) throws IOException, Unreadable {
        var allowed = new HashMap<String, Set<String>>();
        if (file != null) {
            Csv.read(file, Files.readAllBytes(Path.of(file))).rows().stream()
                    .skip(1)
                    .filter(row -> row.size() > 1)
                    .forEach(row ->
                            allowed.put(row.get(0), Set.of(row.get(1).strip().split("\\s*\\|\\s*"))));
        }
        return allowed;
    }

    private static Map<String, Object> json(Matrix matrix, Solution solution) {
        var json = new LinkedHashMap<String, Object>();
        json.put("feasible", solution.feasible());
        json.put("complete", solution.complete());
        json.put("solutions", solution.ways());
        json.put(
                "cells",
                matrix.places().stream()
                        .flatMap(place -> Stream.ofNullable(solution.ranges().get(place))
                                .map(range -> json(place, range, solution)))
                        .toList());
        json.put(
                "unmet",
                solution.unmet().stream()
                        .map(u -> Map.of(u.line() ? "line" : "channel", u.code(), "euro", euro(u.cents())))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(Matrix.Place place, Solution.Range range, Solution solution) {
        var cell = new LinkedHashMap<String, Object>();
        cell.put("line", place.line());
        cell.put("channel", place.channel());
        cell.put("determined", solution.determined(place));
        cell.put("min", euro(range.least()));
        cell.put("max", euro(range.most()));
        cell.put("completion", euro(solution.completion().getOrDefault(place, 0L)));
        return cell;
    }

    private static String euro(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }

    private void print(Matrix matrix, Solution solution) {
        if (!solution.feasible()) {
            out.println(
                    solution.complete()
                            ? "I totali non possono tornare tutti."
                            : "Il tempo non è bastato per trovare una soluzione: dai più secondi, o meno canali per voce.");
            solution.unmet()
                    .forEach(u ->
                            out.println((u.line() ? "- la voce %s non trova %s euro" : "- al canale %s restano %s euro")
                                    .formatted(u.code(), euro(u.cents()))));
            return;
        }
        out.println(solution.complete() ? examined(matrix, solution) : begun(matrix, solution));
        matrix.lines().forEach(line -> print(matrix, line, solution));
    }

    private static String examined(Matrix matrix, Solution solution) {
        var determined = matrix.lines().stream()
                .filter(line -> solution.determined(line.code()))
                .count();
        return "%d voci su %d sono determinate%s."
                .formatted(
                        determined,
                        matrix.lines().size(),
                        solution.ways() < 0 ? "" : "; le soluzioni sono " + solution.ways());
    }

    private static String begun(Matrix matrix, Solution solution) {
        var open = matrix.lines().stream()
                .filter(line -> solution.open(line.code()))
                .count();
        return "Il tempo non è bastato per guardare tutto: %d voci su %d di certo non sono determinate, delle altre non si sa."
                .formatted(open, matrix.lines().size());
    }

    private void print(Matrix matrix, Matrix.Line line, Solution solution) {
        matrix.channels().keySet().forEach(channel -> {
            var place = new Matrix.Place(line.code(), channel);
            var range = solution.ranges().get(place);
            if (range != null && range.most() > 0) {
                out.println("%s %s %s"
                        .formatted(
                                line.code(),
                                channel,
                                solution.determined(place)
                                        ? "= " + euro(range.least())
                                        : words(solution, range)
                                                + euro(solution.completion().getOrDefault(place, 0L))));
            }
        });
    }

    private static String words(Solution solution, Solution.Range range) {
        if (!range.open()) {
            return "per esempio ";
        }
        var least = solution.complete() ? "da " : "almeno da ";
        return least + "%s a %s, per esempio ".formatted(euro(range.least()), euro(range.most()));
    }
}
