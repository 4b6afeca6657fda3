import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each page of the plan as its office reads it, against its own statements from plain JDBC; with one plan and with many. */
final class Pages {
    private static final int MANY = 200, ROUNDS = 3;
    private static final double SECONDS = Double.parseDouble(System.getenv().getOrDefault("BENCH_SECONDS", "2"));
    private static final double WARMING = Double.parseDouble(System.getenv().getOrDefault("BENCH_WARMING", "4"));
    private static final String ONLY = System.getenv().getOrDefault("BENCH_PAGES", "");
    private final Path root, folder;

    Pages(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /** A page, how many statements it sends, how often a second it and its statements are answered, and the CPU of each. */
    record Measured(String page, long statements, double pages, double plain, double pageCpu, double plainCpu) {
        double ratio() {
            return pages / plain;
        }

        double ratioOfCpu() {
            return plainCpu / pageCpu;
        }
    }

    /** The second version is a draft that the office works on; the first is in force. */
    private static Map<String, String> addresses() {
        var all = new LinkedHashMap<String, String>();
        all.put("elenco dei Piani", "/piani");
        all.put("Piano", "/piani/PDZ");
        all.put("obiettivo", "/piani/PDZ/obiettivi/SW1");
        all.put("capitolo", "/piani/PDZ/capitoli/bilancio-del-triennio");
        all.put("ore", "/piani/PDZ/ore");
        all.put("entrate e uscite", "/piani/PDZ/entrate-uscite");
        all.put("coerenza", "/piani/PDZ/coerenza");
        all.put("schede regionali", "/piani/PDZ/copertura");
        all.put("versioni", "/piani/PDZ/versioni");
        all.put("confronto di due versioni", "/piani/PDZ/confronto?da=1&a=2");
        all.put("scambio", "/piani/PDZ/importa");
        all.put("schede da modificare", "/piani/PDZ/modifica");
        all.put("una scheda", "/piani/PDZ/modifica/obiettivi");
        all.put("una riga", "/piani/PDZ/modifica/obiettivi/SW1");
        all.put("una riga nuova", "/piani/PDZ/modifica/obiettivi/nuova");
        all.put("togliere una riga", "/piani/PDZ/modifica/obiettivi/SW1/togli");
        all.put("Piano nuovo", "/piani/nuovo");
        all.keySet().removeIf(name -> !name.contains(ONLY));
        return all;
    }

    /** The rows of the table that compares the two. */
    List<String> rows() throws Exception {
        var home = folder.resolve("pages");
        fill(home, 1);
        var one = measure(home);
        fill(home, MANY);
        var many = measure(home);
        var rows = new ArrayList<String>();
        for (var i = 0; i < one.size(); i++) {
            var a = one.get(i);
            var b = many.get(i);
            rows.add(Bench.figures("| %s | %d | %.0f | %.0f | %.2f | %.2f | %.1f ms | %.2f | %.2f | %.1f ms | %+.0f %% |",
                    a.page(), Math.max(a.statements(), b.statements()), a.pages(), a.plain(), a.ratio(), a.ratioOfCpu(),
                    a.pageCpu(), b.ratio(), b.ratioOfCpu(), b.pageCpu(), 100 * (a.pageCpu() / b.pageCpu() - 1)));
        }
        return rows;
    }

    private List<Measured> measure(Path home) throws Exception {
        var all = new ArrayList<Measured>();
        try (var server = Server.start(folder.resolve("app/trama.jar"), home, Server.SERVER);
                var database = new Database(home)) {
            var readers = new ArrayList<Reader>();
            for (var i = 0; i < Load.READERS; i++) {
                readers.add(Reader.planningOffice(server.port));
            }
            for (var path : addresses().values()) {
                Load.run(reading(readers, path), WARMING);
            }
            for (var page : addresses().entrySet()) {
                all.add(measure(page.getKey(), reading(readers, page.getValue()), server, database));
                var last = all.getLast();
                System.err.println(last + Bench.figures(" %.2f %.2f", last.ratio(), last.ratioOfCpu()));
            }
        }
        return all;
    }

    /** By turns, so that whatever else the machine does weighs on both. */
    private Measured measure(String name, List<Load.Reading> pages, Server server, Database database) throws Exception {
        var sent = sent(pages, database);
        try (var pool = database.pool(Load.READERS)) {
            var replays = sent.stream().map(statements -> (Load.Reading) new Replay(pool, statements)).toList();
            Load.run(pages, SECONDS);
            Load.run(replays, SECONDS);
            double answered = 0, replayed = 0, pageCpu = 0, plainCpu = 0;
            for (var i = 0; i < ROUNDS; i++) {
                var start = cpu(server, database);
                answered += Load.run(pages, SECONDS);
                var half = cpu(server, database);
                replayed += Load.run(replays, SECONDS);
                pageCpu += half - start;
                plainCpu += cpu(server, database) - half;
            }
            var most = sent.stream().mapToLong(Database::count).max().orElse(0);
            var seconds = ROUNDS * SECONDS;
            return new Measured(name, most, answered / seconds, replayed / seconds,
                    1000 * pageCpu / answered, 1000 * plainCpu / replayed);
        }
    }

    /** Of the application, its PostgreSQL and the load generator, up to now. */
    private static double cpu(Server server, Database database) throws IOException {
        return server.cpuSeconds() + database.cpuSeconds() + Server.cpuSeconds(ProcessHandle.current().pid());
    }

    private static List<List<Database.Sent>> sent(List<Load.Reading> pages, Database database) throws Exception {
        var sent = new ArrayList<List<Database.Sent>>();
        database.telling(true);
        for (var page : pages) {
            var start = database.end();
            page.once();
            Thread.sleep(100);
            sent.add(database.since(start));
        }
        database.telling(false);
        return sent;
    }

    private static List<Load.Reading> reading(List<Reader> readers, String path) {
        return readers.stream().map(reader -> (Load.Reading) () -> page(reader, path)).toList();
    }

    private static void page(Reader reader, String path) throws IOException {
        var answer = reader.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status());
        }
    }

    private void fill(Path home, int plans) throws IOException, InterruptedException {
        System.err.println("Carico i Piani: " + plans);
        var builder = new ProcessBuilder(Server.java(), "-Xmx1g", "-cp", System.getProperty("java.class.path"),
                root.resolve("bench/Fill.java").toString(), Integer.toString(plans))
                .redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "fill.log"));
        builder.environment().put("TRAMA_HOME", home.toString());
        builder.environment().put("TRAMA_DEMO", "true");
        builder.environment().put("SERVER_PORT", "0");
        if (builder.start().waitFor() != 0) {
            throw new IOException("the plans were not loaded: see " + folder.resolve("fill.log"));
        }
    }
}
