import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The command {@code bench}: the figures of "speed and memory", as they are on this machine. No figure is a test. */
final class Bench {
    private static final Set<String> NAMES = Set.of("start", "check", "pages", "clone");
    private static final Pattern LINK = Pattern.compile("href=\"(/piani/[^\"?#]*)[\"?#]");
    private static final Pattern FILES = Pattern.compile("(?s).*(esporta\\.|\\.csv|nuov[oa]$|importa).*");
    private static final int MANY = 200;
    private static final double SECONDS = Double.parseDouble(System.getenv().getOrDefault("BENCH_SECONDS", "8"));
    private final Path root, folder, jar;
    private final List<String> rows = new ArrayList<>();

    private Bench(Path root) {
        this.root = root;
        folder = root.resolve("target/bench");
        jar = folder.resolve("app/trama.jar");
    }

    public static void main(String[] arguments) throws Exception {
        var words = new LinkedHashSet<>(Arrays.asList(arguments).subList(1, arguments.length));
        var write = words.remove("--write");
        if (!NAMES.containsAll(words)) {
            System.err.println("bench conosce: " + new TreeSet<>(NAMES) + " e --write");
            System.exit(2);
        }
        var bench = new Bench(Path.of(arguments[0]));
        bench.row("che cosa", "chiesto", "misurato");
        bench.row("---", "---", "---");
        if (words.isEmpty() || words.contains("clone")) {
            bench.clonedRepository();
        }
        if (words.isEmpty() || words.contains("start")) {
            bench.starts();
        }
        if (words.isEmpty() || words.contains("check")) {
            bench.check();
        }
        if (words.isEmpty() || words.contains("pages")) {
            bench.pages();
        }
        if (write) {
            bench.write();
        }
    }

    private void row(String what, String wanted, String measured) {
        rows.add("| %s | %s | %s |".formatted(what, wanted, measured));
        System.out.println(rows.getLast());
    }

    private static String figures(String words, Object... values) {
        return String.format(Locale.ITALIAN, words, values);
    }

    private void clonedRepository() throws IOException, InterruptedException {
        var clone = Files.createTempDirectory("trama-clone").resolve("trama");
        new ProcessBuilder("git", "clone", "-q", root.toString(), clone.toString()).inheritIO().start().waitFor();
        var words = List.of(clone.resolve("trama").toString());
        var home = clone.resolve("data");
        try (var server = Server.start(words, java.util.Map.of("TRAMA_HOME", home.toString()), Server.freePort())) {
            row("prima pagina da un clone pulito", "≤ 60 s", figures("%.0f s", server.wall));
        }
    }

    private void starts() throws IOException, InterruptedException {
        var home = folder.resolve("start");
        start("primo avvio, base dati da creare", "", jar, home, Server.DEMO);
        start("avvio successivo, senza cache", "", jar, home, Server.DEMO);
        var cache = root.resolve("target/app/trama.aot");
        if (Files.exists(cache)) {
            var flags = new ArrayList<>(Server.DEMO);
            flags.add("-XX:AOTCache=" + cache);
            start("avvio successivo, con la cache", "≤ 6 s, ≤ 4 s di CPU, ≤ 300 MB",
                    root.resolve("target/app/trama.jar"), home, flags);
        } else {
            row("avvio successivo, con la cache", "≤ 6 s, ≤ 4 s di CPU, ≤ 300 MB", "la cache non c’è: ./trama train");
        }
    }

    private void start(String what, String wanted, Path jar, Path home, List<String> flags)
            throws IOException, InterruptedException {
        try (var server = Server.start(jar, home, flags)) {
            row(what, wanted, figures("%.1f s, %.1f s di CPU (JVM), %.0f MB residenti",
                    server.wall, server.cpu, server.megabytes));
            Thread.sleep(6_000);
        }
    }

    private void check() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", "\"$0\" check src/main/resources/demo/casalasco >/dev/null; times",
                root.resolve("trama").toString()).directory(root.toFile()).start();
        var children = new String(process.getInputStream().readAllBytes()).strip().lines().skip(1).findFirst().orElse("");
        var seconds = Pattern.compile("(\\d+)m([\\d.]+)s").matcher(children).results()
                .mapToDouble(m -> 60 * Double.parseDouble(m.group(1)) + Double.parseDouble(m.group(2))).sum();
        process.waitFor();
        row("<code>check</code> del Piano del Casalasco", "≤ 2 s di CPU", figures("%.2f s di CPU", seconds));
    }

    private void pages() throws Exception {
        var home = folder.resolve("pages");
        var one = measure(home, "un Piano");
        fill(home);
        var many = measure(home, MANY + " Piani");
        for (var i = 0; i < Math.min(one.size(), many.size()); i++) {
            var change = 100 * (many.get(i) / one.get(i) - 1);
            row("cambio con %d Piani, %s".formatted(MANY, PageKind.values()[i].name), "&lt; 25 %", figures("%+.0f %%", change));
        }
    }

    private List<Double> measure(Path home, String what) throws Exception {
        var speeds = new ArrayList<Double>();
        try (var server = Server.start(jar, home, Server.SERVER)) {
            Thread.sleep(6_000);
            var database = new Database(home);
            var readers = new ArrayList<Reader>();
            for (var i = 0; i < Load.READERS; i++) {
                readers.add(Reader.planningOffice(server.port));
            }
            for (var kind : PageKind.values()) {
                speeds.add(measure(kind.name + ", " + what, kind.find(readers.getFirst()), readers, database));
            }
        }
        return speeds;
    }

    private double measure(String what, String path, List<Reader> readers, Database database) throws Exception {
        Load.perSecond(readers.stream().map(reader -> (Load.Reading) () -> page(reader, path)).toList(), 0, SECONDS);
        var sent = new ArrayList<List<Database.Sent>>();
        database.telling(true);
        for (var reader : readers) {
            var start = database.end();
            page(reader, path);
            Thread.sleep(150);
            sent.add(database.since(start));
        }
        database.telling(false);
        var pages = Load.perSecond(readers.stream().map(reader -> (Load.Reading) () -> page(reader, path)).toList(), 1, SECONDS);
        var replays = new ArrayList<Replay>();
        for (var statements : sent) {
            replays.add(new Replay(database.open("trama_app"), statements));
        }
        var plain = Load.perSecond(replays, 2, SECONDS);
        for (var replay : replays) {
            replay.close();
        }
        var most = sent.stream().mapToLong(s -> Database.count(s).get("statements")).max().orElse(0);
        row(what, "≤ 12 istruzioni, ≥ 0,3", figures("%d istruzioni, %.0f al secondo contro %.0f di JDBC: %.2f",
                most, pages, plain, pages / plain));
        return pages;
    }

    private static void page(Reader reader, String path) throws IOException {
        var answer = reader.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status());
        }
    }

    private void fill(Path home) throws IOException, InterruptedException {
        System.err.println("Carico " + MANY + " Piani…");
        var builder = new ProcessBuilder(Server.java(), "-Xmx1g", "-cp", System.getProperty("java.class.path"),
                root.resolve("bench/Fill.java").toString(), Integer.toString(MANY))
                .redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "fill.log"));
        builder.environment().put("TRAMA_HOME", home.toString());
        builder.environment().put("TRAMA_DEMO", "true");
        builder.environment().put("SERVER_PORT", "0");
        if (builder.start().waitFor() != 0) {
            throw new IOException("the plans were not loaded: see " + folder.resolve("fill.log"));
        }
    }

    /** The pages of the plan that are measured, and where one finds them. */
    private enum PageKind {
        LIST("elenco dei Piani", "/piani"),
        OVERVIEW("Piano", ""),
        OBJECTIVE("obiettivo", "/obiettivi/"),
        CHAPTERS("capitoli", "/capitoli"),
        HOURS("ore", "/ore"),
        MONEY("entrate e uscite", "/entrate-uscite"),
        COHERENCE("coerenza", "/coerenza");

        final String name;
        private final String end;

        PageKind(String name, String end) {
            this.name = name;
            this.end = end;
        }

        /** Follows the links of the plan in force, as its reader does. */
        String find(Reader reader) throws IOException {
            if (end.equals("/piani")) {
                return end;
            }
            var overview = "/piano";
            for (var link : LINK.matcher(reader.get("/piani").body()).results().map(m -> m.group(1)).toList()) {
                if (!FILES.matcher(link).matches() && reader.get(link).body().contains("/obiettivi/SW1")) {
                    overview = link;
                    break;
                }
            }
            if (end.isEmpty()) {
                return overview;
            }
            var links = LINK.matcher(reader.get(overview).body()).results().map(m -> m.group(1));
            return links.filter(link -> end.endsWith("/") ? link.contains(end) : link.endsWith(end))
                    .findFirst().orElseThrow(() -> new IOException("no link to " + end));
        }
    }

    private void write() throws IOException {
        var page = """
                # Misure

                Scritte da `./trama bench --write` su %d core: sedici lettori, generatore di carico sulla stessa macchina, JDBC con
                le stesse istruzioni nelle stesse transazioni e le stesse sedici connessioni. Una corsa sola, non una media. Dove il
                valore chiesto non è raggiunto, si vede.

                %s
                """.formatted(Runtime.getRuntime().availableProcessors(), String.join("\n", rows));
        Files.writeString(root.resolve("docs/reference/performance.md"), page);
    }
}
