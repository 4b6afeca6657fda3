import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** The command {@code bench}: the figures of "speed and memory", as they are on this machine. No figure is a test. */
final class Bench {
    private static final Set<String> NAMES =
            Set.of("start", "check", "solve", "pages", "clone", "ledger", "papers", "people", "search");
    private final Path root, folder;
    private final Map<String, List<String>> measures = new LinkedHashMap<>();

    private Bench(Path root) {
        this.root = root;
        folder = root.resolve("target/bench");
    }

    public static void main(String[] arguments) throws Exception {
        var words = new LinkedHashSet<>(Arrays.asList(arguments).subList(1, arguments.length));
        var write = words.remove("--write");
        if (!NAMES.containsAll(words)) {
            System.err.println("bench conosce: " + new TreeSet<>(NAMES) + " e --write");
            System.exit(2);
        }
        ((Logger) LoggerFactory.getLogger("com.zaxxer.hikari")).setLevel(Level.WARN);
        var bench = new Bench(Path.of(arguments[0]));
        bench.all(words.isEmpty() ? NAMES : words);
        if (write) {
            bench.write();
        }
    }

    private void all(Set<String> wanted) throws Exception {
        if (wanted.contains("clone")) {
            clonedRepository();
        }
        if (wanted.contains("start")) {
            starts();
        }
        if (wanted.contains("check")) {
            check();
        }
        if (wanted.contains("solve")) {
            solve();
        }
        if (wanted.contains("pages")) {
            rows("Pagine del Piano", new Pages(root, folder).rows());
        }
        if (wanted.contains("ledger")) {
            rows("Bilancio", new Ledger(root, folder).rows());
        }
        if (wanted.contains("papers")) {
            rows("Documenti", Papers.rows(root, folder));
        }
        if (wanted.contains("people")) {
            rows("Persone", new PeoplePages(folder).rows());
        }
        if (wanted.contains("search")) {
            rows("Cercare e riconoscere", new PeopleSearch(root, folder).rows());
        }
    }

    private void rows(String chapter, List<String> rows) {
        rows.forEach(System.out::println);
        measures.computeIfAbsent(chapter, _ -> new ArrayList<>()).addAll(rows);
    }

    private void row(String what, String wanted, String measured) {
        rows("Avvio, memoria, check", List.of("| %s | %s | %s |".formatted(what, wanted, measured)));
    }

    static String figures(String words, Object... values) {
        return String.format(Locale.ITALIAN, words, values);
    }

    private void clonedRepository() throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("trama-clone");
        var clone = scratch.resolve("trama");
        new ProcessBuilder("git", "clone", "-q", root.toString(), clone.toString()).inheritIO().start().waitFor();
        try (var server = Server.start(List.of(clone.resolve("trama").toString()), clone.resolve("data"), Map.of())) {
            row("prima pagina da un clone pulito", "≤ 60 s", figures("%.0f s", server.wall));
        }
        try (var files = Files.walk(scratch)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    /** By the launcher, as one starts it. */
    private void starts() throws IOException, InterruptedException {
        var home = folder.resolve("start");
        var jar = folder.resolve("app/trama.jar");
        start("primo avvio, base dati da creare, senza cache", "", home, () -> Server.start(jar, home, Server.DEMO));
        start("avvio successivo, senza cache", "", home, () -> Server.start(jar, home, Server.DEMO));
        if (!Files.exists(root.resolve("target/app/trama.aot"))) {
            System.err.println("La cache non c’è: ./trama train");
            return;
        }
        for (var command : List.of("demo", "start")) {
            var words = List.of(root.resolve("trama").toString(), command);
            start("avvio successivo con la cache, <code>./trama " + command + "</code>", "≤ 6 s, ≤ 4 s di CPU, ≤ 300 MB",
                    home, () -> Server.start(words, home, Map.of()));
        }
    }

    private interface Start {
        Server once() throws IOException, InterruptedException;
    }

    private void start(String what, String wanted, Path home, Start start) throws IOException, InterruptedException {
        try (var server = start.once()) {
            var database = new Database(home).cpuSeconds();
            row(what, wanted, figures("%.1f s; CPU: JVM %.1f s, PostgreSQL %.1f s; JVM residente %.0f MB",
                    server.wall, server.cpu, database, server.megabytes));
            Thread.sleep(4_000);
        }
    }

    private void check() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", "\"$0\" check src/main/resources/demo/casalasco >/dev/null; times",
                root.resolve("trama").toString()).directory(root.toFile()).start();
        var children = new String(process.getInputStream().readAllBytes()).strip().lines().skip(1).findFirst().orElse("");
        var seconds = Pattern.compile("(\\d+)m([\\d.]+)s").matcher(children).results()
                .mapToDouble(m -> 60 * Double.parseDouble(m.group(1)) + Double.parseDouble(m.group(2))).sum();
        process.waitFor();
        row("<code>check</code> del Piano del Casalasco, dalla riga di comando", "≤ 2 s di CPU",
                figures("%.2f s di CPU", seconds));
    }

    /** The real matrix, with the channels that its transcription allows; the first time loads the library. */
    private void solve() throws IOException {
        var allowed = new java.util.HashMap<String, Set<String>>();
        for (var line : Files.readAllLines(root.resolve("bench/casalasco-canali.csv"))) {
            allowed.put(line.split(",")[0], Set.of(line.split(",")[1].split(" \\| ")));
        }
        var plan = it.trama.plan.pack.PlanPackages.read(root.resolve("src/main/resources/demo/casalasco")).plan();
        var matrix = it.trama.budget.solve.Matrices.of(plan, 2015, (l, c) -> allowed.get(l).contains(c));
        row("<code>solve</code> della matrice del Casalasco, importi che si dividono", "≤ 2 s", figures("%.2f s, poi %.2f s",
                seconds(() -> it.trama.budget.solve.Solver.divisible(matrix)),
                seconds(() -> it.trama.budget.solve.Solver.divisible(matrix))));
        row("<code>solve</code> della stessa, importi interi: 228 soluzioni", "", figures("%.2f s, poi %.2f s",
                seconds(() -> it.trama.budget.solve.Solver.whole(matrix)),
                seconds(() -> it.trama.budget.solve.Solver.whole(matrix))));
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Each measure takes the place of the one of the same name; other measures and the words around them stay. */
    private void write() throws IOException, InterruptedException {
        var file = root.resolve("docs/reference/performance.md");
        var page = new ArrayList<>(Files.readAllLines(file));
        measures.forEach((chapter, rows) -> rows.forEach(row -> put(page, chapter, row)));
        Files.write(file, page);
        System.out.println("scritto in %s; revisione %s, %d core, %d GB: le parole intorno alle tabelle sono da rileggere"
                .formatted(root.relativize(file), revision(), Runtime.getRuntime().availableProcessors(), gigabytes()));
    }

    private static void put(List<String> page, String chapter, String row) {
        var at = page.indexOf("## " + chapter);
        while (!page.get(at).startsWith("|---")) {
            at++;
        }
        var name = row.substring(0, row.indexOf('|', 1) + 1);
        do {
            at++;
        } while (at < page.size() && page.get(at).startsWith("|") && !page.get(at).startsWith(name));
        if (at < page.size() && page.get(at).startsWith("|")) {
            page.set(at, row);
        } else {
            page.add(at, row);
        }
    }

    private String revision() throws IOException {
        var git = new ProcessBuilder("git", "-C", root.toString(), "rev-parse", "--short", "HEAD").start();
        return new String(git.getInputStream().readAllBytes()).strip();
    }

    private static long gigabytes() throws IOException {
        return Math.round(Long.parseLong(Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "")) / 1048576.0);
    }
}
