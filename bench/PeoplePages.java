import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What sixteen social workers do all day, against the same statements from plain JDBC; in one large district and among many. */
final class PeoplePages {
    private static final int OPERATORS = 16, ROUNDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "4"));
    private static final double SECONDS = Double.parseDouble(System.getenv().getOrDefault("BENCH_SECONDS", "3"));
    private static final double WARMING = Double.parseDouble(System.getenv().getOrDefault("BENCH_WARMING", "12"));
    private static final String DISTRICTS = System.getenv().getOrDefault("BENCH_DISTRICTS", "25");
    private static final String SCALE = System.getenv().getOrDefault("BENCH_SCALE", "1");
    /** Part of the name of the acts to measure. */
    private static final String ONLY = System.getenv().getOrDefault("BENCH_ACTS", "");
    private static final String DAY = "2016-06-30", KEY = "00000000-0000-7000-8000-0000000000aa";
    private final Path folder;

    PeoplePages(Path folder) {
        this.folder = folder;
    }

    /** A server on a profile, its operators, and for each of them a person to look at and a case to write in. */
    private record Profile(Server server, Database database, List<Reader> readers, List<Case> looked, List<Case> written)
            implements AutoCloseable {
        @Override
        public void close() throws Exception {
            database.close();
            server.close();
        }
    }

    private record Case(UUID person, UUID file) {}

    /** An act of each operator; its answer must have this status. */
    private record Act(String name, String wanted, List<Load.Reading> readings) {}

    /** Answers a second, their times and the CPU of one, of the page and of its statements. */
    private record Measured(long statements, double[] page, double[] plain, double pageCpu, double plainCpu, double seconds) {
        double ratio() {
            return (double) page.length / plain.length;
        }

        double ofCpu() {
            return plainCpu / plain.length / (pageCpu / page.length);
        }

        double mean() {
            return Arrays.stream(plain).average().orElse(1);
        }

        static double at(double[] sorted, int percent) {
            return sorted[sorted.length * percent / 100];
        }

        String row(String name, String wanted) {
            return Bench.figures("| %s | %s | %.0f/s contro %.0f/s: %.2f (della CPU %.2f); %.1f ms al 50º, %.1f ms al 99º: %.1f volte "
                            + "la media delle istruzioni; %d istruzioni |", name, wanted, page.length / seconds,
                    plain.length / seconds, ratio(), ofCpu(), at(page, 50), at(page, 99), at(page, 99) / mean(), statements);
        }
    }

    List<String> rows() throws Exception {
        var a = Simulated.home(folder, "people-a", List.of("--scale", SCALE));
        var rows = new ArrayList<String>();
        if (!DISTRICTS.equals("1")) {
            var b = Simulated.home(folder, "people-b", List.of("--districts", DISTRICTS, "--scale", SCALE));
            try (var small = profile(a); var large = profile(b)) {
                pages(rows, small, large);
            }
        }
        try (var small = profile(a)) {
            for (var act : List.of(person(small), cases(small), note(small), contact(small))) {
                if (!act.name().contains(ONLY)) {
                    continue;
                }
                rows.add(measure(List.of(small), List.of(act)).getFirst().row(act.name(), act.wanted()));
                System.err.println(rows.getLast());
            }
        }
        return rows;
    }

    /** The same people in both, by turns. */
    private static void pages(List<String> rows, Profile small, Profile large) throws Exception {
        var both = measure(List.of(small, large), List.of(person(small), person(large)));
        var a = both.getFirst();
        var b = both.getLast();
        rows.add(b.row("la stessa pagina con " + DISTRICTS + " distretti (" + size(large) + ")", "≥ 0,30"));
        rows.add(Bench.figures("| la stessa pagina, da un distretto a %s | al più un quinto più lenta | %+.0f %% di pagine al secondo, "
                + "CPU %+.0f %% |", DISTRICTS, 100.0 * b.page().length / a.page().length - 100,
                100 * (b.pageCpu() / b.page().length) / (a.pageCpu() / a.page().length) - 100));
        rows.forEach(System.err::println);
    }

    private static String size(Profile profile) throws Exception {
        try (var owner = profile.database().owner(); var sql = owner.createStatement(); var row = sql.executeQuery("""
                select string_agg(to_char(greatest(reltuples, 0)::bigint, 'FM999G999G999'), ', ' order by relname desc)
                from pg_class where oid in ('casefile.person'::regclass, 'casefile.case_file'::regclass, 'casefile.note'::regclass)
                """)) {
            row.next();
            var parts = row.getString(1).replace(",", ".").split("\\. ");
            return parts[0] + " persone, " + parts[2] + " casi, " + parts[1] + " note";
        }
    }

    private Profile profile(Path home) throws Exception {
        var server = Server.start(folder.resolve("app/trama.jar"), home, Server.SERVER);
        var database = new Database(home);
        var readers = new ArrayList<Reader>();
        var looked = new ArrayList<Case>();
        var written = new ArrayList<Case>();
        for (var i = 0; i < OPERATORS; i++) {
            readers.add(Reader.of(server.port, "social_worker-" + i + ".distretto-1@prova.example"));
            var cases = ofWorker(database, i);
            looked.add(cases.getFirst());
            written.add(cases.getLast());
        }
        return new Profile(server, database, readers, looked, written);
    }

    /** Two of the open ones. */
    private static List<Case> ofWorker(Database database, int worker) throws Exception {
        try (var owner = database.owner(); var sql = owner.createStatement(); var rows = sql.executeQuery("""
                select c.person, c.id from casefile.case_file c join security.account a on a.id = c.responsible
                where a.login = 'social_worker-%d.distretto-1@prova.example' and c.closed is null and not c.protected
                order by c.id limit 2 offset 3""".formatted(worker))) {
            var cases = new ArrayList<Case>();
            while (rows.next()) {
                cases.add(new Case(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
            }
            return cases;
        }
    }

    private static Act person(Profile profile) {
        return gets(profile, "pagina di una persona", profile.looked().stream().map(c -> "/persone/" + c.person()).toList());
    }

    private static Act cases(Profile profile) {
        var act = gets(profile, "i miei casi, 50 righe con l’ultimo contatto", profile.looked().stream().map(_ -> "/casi").toList());
        return new Act(act.name(), "≥ 0,50", act.readings());
    }

    private static Act gets(Profile profile, String name, List<String> paths) {
        var readings = new ArrayList<Load.Reading>();
        for (var i = 0; i < OPERATORS; i++) {
            var reader = profile.readers().get(i);
            var path = paths.get(i);
            readings.add(() -> expect(200, reader.get(path), path));
        }
        return new Act(name, "≥ 0,30; il 99º ≤ 5 volte la media delle istruzioni", readings);
    }

    private static Act note(Profile profile) {
        var readings = new ArrayList<Load.Reading>();
        for (var i = 0; i < OPERATORS; i++) {
            var reader = profile.readers().get(i);
            var path = "/casi/" + profile.written().get(i).file() + "/note";
            readings.add(() -> expect(302, reader.post(path, List.of("invio", key(), "testo",
                    "Visita a domicilio: tutto come l’altra volta, ha chiesto dei pasti.", "giorno", DAY, "tipo", "VISIT",
                    "vede", "TEAM", "minuti", "30")), path));
        }
        return new Act("salvare una nota", "≥ 0,30", readings);
    }

    private static Act contact(Profile profile) {
        var readings = new ArrayList<Load.Reading>();
        for (var i = 0; i < OPERATORS; i++) {
            var reader = profile.readers().get(i);
            var person = profile.written().get(i).person().toString();
            readings.add(() -> expect(302, reader.post("/contatti/nuovo", List.of("invio", key(), "persona", person, "chi",
                    "chi è stato scelto", "giorno", DAY, "come", "DESK", "parla", "SELF", "testo", "Chiede dei pasti a domicilio.",
                    "motivo.LIVING", "si", "dove", "019021", "esito", "ORIENTED", "detto", "Spiegato come si chiedono.")), "/contatti/nuovo"));
        }
        return new Act("salvare un contatto", "≥ 0,30", readings);
    }

    /** While the statements are told, a key that can be known again. */
    private static String key() {
        return telling ? KEY : UUID.randomUUID().toString();
    }

    private static boolean telling;

    private static void expect(int status, Reader.Answer answer, String path) throws IOException {
        if (answer.status() != status) {
            throw new IOException(path + " answered " + answer.status());
        }
    }

    /** Page and statements of each profile take turns, so that the rest of the machine weighs on all alike. */
    private static List<Measured> measure(List<Profile> profiles, List<Act> acts) throws Exception {
        var rounds = new ArrayList<Rounds>();
        for (var i = 0; i < acts.size(); i++) {
            rounds.add(new Rounds(profiles.get(i), acts.get(i)));
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var one : rounds) {
                one.turn();
            }
        }
        var measured = new ArrayList<Measured>();
        for (var one : rounds) {
            measured.add(one.measured());
            one.close();
        }
        return measured;
    }

    private static final class Rounds implements AutoCloseable {
        private final Profile profile;
        private final Act act;
        private final com.zaxxer.hikari.HikariDataSource pool;
        private final List<Load.Reading> replays = new ArrayList<>();
        private final List<double[]> page = new ArrayList<>(), plain = new ArrayList<>();
        private double pageCpu, plainCpu;
        private long statements;

        Rounds(Profile profile, Act act) throws Exception {
            this.profile = profile;
            this.act = act;
            pool = profile.database().pool(OPERATORS);
            Load.run(act.readings(), WARMING);
            tell();
            Load.run(act.readings(), 1);
            Load.run(replays, SECONDS);
        }

        private void tell() throws Exception {
            profile.database().telling(true);
            for (var reading : act.readings()) {
                telling = true;
                forget();
                var start = profile.database().end();
                reading.once();
                Thread.sleep(150);
                var sent = profile.database().since(start);
                statements = Math.max(statements, Database.count(sent));
                replays.add(new Replay(pool, sent).withFresh(KEY));
            }
            telling = false;
            profile.database().telling(false);
        }

        private void forget() throws Exception {
            try (var owner = profile.database().owner(); var sql = owner.createStatement()) {
                sql.execute("delete from submission where id = '" + KEY + "'");
            }
        }

        void turn() throws Exception {
            var start = cpu();
            page.add(Load.times(act.readings(), SECONDS));
            var half = cpu();
            plain.add(Load.times(replays, SECONDS));
            pageCpu += half - start;
            plainCpu += cpu() - half;
        }

        private double cpu() throws IOException {
            return profile.server().cpuSeconds() + profile.database().cpuSeconds()
                    + Server.cpuSeconds(ProcessHandle.current().pid());
        }

        Measured measured() {
            return new Measured(statements, sorted(page), sorted(plain), pageCpu, plainCpu, ROUNDS * SECONDS);
        }

        private static double[] sorted(List<double[]> times) {
            return times.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        }

        @Override
        public void close() {
            pool.close();
        }
    }
}
