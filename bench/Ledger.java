import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The budget of a district of 400 lines, 12 channels and 3 years, with a million entries: posting, one line, its page. */
final class Ledger {
    private static final int ENTRIES = Integer.parseInt(System.getenv().getOrDefault("BENCH_ENTRIES", "1000000"));
    private static final int CLIENTS = 16, ROUNDS = 3, LOOKS = 400;
    private static final double SECONDS = Double.parseDouble(System.getenv().getOrDefault("BENCH_SECONDS", "4"));
    private static final double WARMING = Double.parseDouble(System.getenv().getOrDefault("BENCH_WARMING", "20"));
    private static final String SHEET = "/bilancio/" + FillLedger.PLAN + "?anno=" + FillLedger.FROM;
    private static final String FORM = "/bilancio/" + FillLedger.PLAN + "/impegna?anno=" + FillLedger.FROM + "&chiave=";
    /** Where nobody else writes. */
    private static final String LONELY = "L0-" + (CLIENTS + 1 + ProcessHandle.current().pid() % 300);
    private final Path root, folder;

    Ledger(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    List<String> rows() throws Exception {
        var home = folder.resolve("ledger");
        fill(home);
        var rows = new ArrayList<String>();
        try (var server = Server.start(folder.resolve("app/trama.jar"), home, Server.SERVER);
                var database = new Database(home)) {
            entries(database);
            rows.add(posting(server, database));
            rows.add(oneLine(server, database));
            rows.add(sheet(server, database));
            rows.add(export(server));
        }
        return rows;
    }

    private static String row(String what, String wanted, String measured) {
        return "| %s | %s | %s |".formatted(what, wanted, measured);
    }

    /** Half a million commitments, each paid, each taken by the triggers as any other. */
    private static void entries(Database database) throws Exception {
        try (var owner = database.owner(); var sql = owner.createStatement()) {
            for (var done = count(sql); done < ENTRIES; done = count(sql)) {
                System.err.println("Registrazioni: " + done);
                sql.execute("drop table if exists bench_claim");
                sql.execute("""
                        create temporary table bench_claim as
                        select b.district, b.plan, b.year, b.line, b.channel, uuidv7() as claim, n
                        from budget.balance b, generate_series(1, 3) n
                        where b.plan = (select id from plan.plan where code = '%s')""".formatted(FillLedger.PLAN));
                sql.execute(entry("COMMIT", "1, 0"));
                sql.execute(entry("PAY", "-1, 1"));
            }
            sql.execute("analyze budget.entry");
            sql.execute("analyze budget.claim");
            sql.execute("analyze budget.balance");
        }
    }

    private static String entry(String kind, String moved) {
        return """
                insert into budget.entry (district, key, kind, plan, year, line, channel, claim, committed, paid, act, act_day,
                    purpose_kind, purpose, day, at, posted_by)
                select district, '%1$s-' || claim, '%1$s', plan, year, line, channel, claim, %2$s, 'misura', date '2018-01-31',
                    'plain', 'Misura di prova', date '2018-01-31', now(), 'Prova Inventata'
                from bench_claim order by plan, year, line collate "C", channel collate "C" """.formatted(kind, moved);
    }

    private static long count(java.sql.Statement sql) throws SQLException {
        try (var rows = sql.executeQuery("select count(*) from budget.entry")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Each client on a line of its own; the form with session, mandate and its checks, against its statements. */
    private static String posting(Server server, Database database) throws Exception {
        var writers = writers(server, CLIENTS);
        var posts = new ArrayList<Load.Reading>();
        for (var i = 0; i < CLIENTS; i++) {
            var writer = writers.get(i);
            var cell = LONELY + "~C12";
            posts.add(() -> taken(writer, UUID.randomUUID().toString(), cell));
        }
        Load.run(posts, WARMING);
        var sent = sent(database, () -> taken(writers.getFirst(), "misura-una", "L0-1~C1"));
        try (var pool = database.pool(CLIENTS)) {
            var replays = new ArrayList<Load.Reading>();
            for (var i = 0; i < CLIENTS; i++) {
                replays.add(new Replay(pool, elsewhere(sent, i + 1)).withFresh("misura-una"));
            }
            Load.run(replays, SECONDS);
            long posted = 0, replayed = 0;
            for (var i = 0; i < ROUNDS; i++) {
                posted += Load.run(posts, SECONDS);
                replayed += Load.run(replays, SECONDS);
            }
            return row("registrare un impegno dal modulo, 16 scrittori su 16 linee", "≥ 0,30 delle stesse istruzioni da JDBC",
                    Bench.figures("%.0f/s contro %.0f/s: %.2f; %d istruzioni", posted / (ROUNDS * SECONDS),
                            replayed / (ROUNDS * SECONDS), (double) posted / replayed, Database.count(sent)));
        }
    }

    /** The same statements on the line of another client. */
    private static List<Database.Sent> elsewhere(List<Database.Sent> sent, int line) {
        return sent.stream()
                .map(s -> new Database.Sent(s.sql(),
                        s.values().stream().map(v -> "L0-1".equals(v) ? "L0-" + line : v).toList()))
                .toList();
    }

    /** Sixteen on a line that has not enough for all: as much is taken as there is, and nobody sees an error. */
    private static String oneLine(Server server, Database database) throws Exception {
        var writers = writers(server, CLIENTS);
        var cell = LONELY + "~C12";
        var taken = new AtomicInteger();
        var refused = new AtomicInteger();
        var odd = new AtomicInteger();
        var before = free(database);
        var posts = writers.stream().map(writer -> (Load.Reading) () -> {
            switch (commit(writer, UUID.randomUUID().toString(), cell, "2.500,00")) {
                case 302 -> taken.incrementAndGet();
                case 422 -> refused.incrementAndGet();
                default -> odd.incrementAndGet();
            }
        }).toList();
        var rounds = 0;
        for (; refused.get() < 100; rounds++) {
            Load.run(posts, SECONDS);
        }
        var lost = before - 2500.0 * taken.get() - free(database);
        return row("16 scrittori su una linea, finché rifiuta", "nessuno scoperto, perso o bloccato",
                Bench.figures("%d presi, %d rifiutati, %d altri errori; %.2f € di differenza; %.0f/s", taken.get(), refused.get(),
                        odd.get(), lost, (taken.get() + refused.get()) / (rounds * SECONDS)));
    }

    private static double free(Database database) throws Exception {
        try (var owner = database.owner(); var sql = owner.createStatement(); var rows = sql.executeQuery("""
                select allotted - reserved - committed - paid from budget.balance where channel = 'C12' and line = '""" + LONELY + "'")) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    /** One reader; the page and its statements take turns, so that the rest of the machine weighs on both alike. */
    private static String sheet(Server server, Database database) throws Exception {
        var reader = writers(server, 1).getFirst();
        Load.run(java.util.Collections.nCopies(1, () -> look(reader)), WARMING);
        var sent = sent(database, () -> look(reader));
        try (var pool = database.pool(1)) {
            var replay = new Replay(pool, sent);
            var pages = new double[LOOKS];
            var plain = new double[LOOKS];
            for (var i = 0; i < LOOKS; i++) {
                pages[i] = time(() -> look(reader));
                plain[i] = time(replay);
            }
            Arrays.sort(pages);
            Arrays.sort(plain);
            return row("bilancio di 400 linee × 12 canali, un anno", "≤ 1,5 volte le sue istruzioni, ≤ 60 ms al 95º percentile",
                    Bench.figures("%.1f ms al 50º, %.1f ms al 95º; istruzioni %.1f ms: %.2f volte; %d istruzioni",
                            at(pages, 50), at(pages, 95), at(plain, 50), at(pages, 50) / at(plain, 50), Database.count(sent)));
        }
    }

    private static String export(Server server) throws Exception {
        var reader = writers(server, 1).getFirst();
        var start = System.nanoTime();
        var answer = reader.get("/bilancio/" + FillLedger.PLAN + "/registro.csv?anno=" + FillLedger.FROM);
        return row("registro di un anno da scaricare", "una riga alla volta", Bench.figures("%d righe in %.1f s",
                answer.body().lines().count(), (System.nanoTime() - start) / 1e9));
    }

    /** Milliseconds. */
    private static double time(Load.Reading reading) throws Exception {
        var start = System.nanoTime();
        reading.once();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }

    private static List<Reader> writers(Server server, int many) throws IOException {
        var writers = new ArrayList<Reader>();
        for (var i = 0; i < many; i++) {
            writers.add(Reader.planningOffice(server.port));
        }
        return writers;
    }

    private static void look(Reader reader) throws IOException {
        if (reader.get(SHEET).status() != 200) {
            throw new IOException(SHEET);
        }
    }

    private static void taken(Reader writer, String key, String cell) throws IOException {
        var status = commit(writer, key, cell, "0,01");
        if (status != 302) {
            throw new IOException("a commitment answered " + status);
        }
    }

    private static int commit(Reader writer, String key, String cell, String euro) throws IOException {
        return writer.post(FORM + key, List.of("cella", cell, "come", "COMMIT", "importo", euro, "atto", "1/2018",
                "del", "2018-01-31", "per", "Misura di prova", "comune", "")).status();
    }

    private static List<Database.Sent> sent(Database database, Load.Reading once) throws Exception {
        database.telling(true);
        var start = database.end();
        once.once();
        Thread.sleep(200);
        var sent = database.since(start);
        database.telling(false);
        return sent;
    }

    private void fill(Path home) throws IOException, InterruptedException {
        System.err.println("Carico il bilancio grande");
        var builder = new ProcessBuilder(Server.java(), "-Xmx1g", "-cp", System.getProperty("java.class.path"),
                root.resolve("bench/FillLedger.java").toString())
                .redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "fill-ledger.log"));
        builder.environment().put("TRAMA_HOME", home.toString());
        builder.environment().put("TRAMA_DEMO", "true");
        builder.environment().put("SERVER_PORT", "0");
        if (builder.start().waitFor() != 0) {
            throw new IOException("the budget was not loaded: see " + folder.resolve("fill-ledger.log"));
        }
    }
}
