package it.trama.demo;

import it.trama.shared.postgres.CannotStart;
import it.trama.shared.postgres.Login;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many invented districts on one database; those that are there already stay as they are. */
final class Simulation {
    static final String FIRST_LOGIN = "social_worker-0.distretto-1@prova.example";
    private static final List<String> WRITTEN = List.of(
            "casefile.person",
            "casefile.residence",
            "casefile.household",
            "casefile.household_member",
            "casefile.case_file",
            "casefile.case_span",
            "casefile.team_member",
            "casefile.need",
            "casefile.relation",
            "casefile.voice",
            "casefile.offer",
            "casefile.note",
            "access.contact",
            "access.request",
            "assessment.assessment",
            "assessment.answer",
            "security.account",
            "security.mandate");
    private final Login owner;
    private final PrintStream progress;
    private int people;

    Simulation(Login owner, PrintStream progress) {
        this.owner = owner;
        this.progress = progress;
    }

    static CannotStart notADemo() {
        return new CannotStart(
                "Questa base dati non è quella di una dimostrazione: i distretti inventati non si scrivono qui.",
                "Avvia una volta ./trama demo con la stessa TRAMA_HOME, poi ripeti il comando.");
    }

    /** Only where the demonstration is, and nothing else but what was simulated before. */
    void refuseWhereItDoesNotBelong() throws SQLException {
        try (var connection = owner.open()) {
            var demo = "select from pg_tables where schemaname = 'security' and tablename = 'district'";
            if (texts(connection, "select 'yes' where exists (" + demo + ")").isEmpty()
                    || texts(connection, BulkDistrict.script("dimostrazione")).isEmpty()) {
                throw notADemo();
            }
            var others = texts(connection, BulkDistrict.script("altri"));
            if (!others.isEmpty()) {
                throw new CannotStart(
                        "In questa base dati c’è altro oltre alla dimostrazione: " + String.join(", ", others)
                                + ". I distretti inventati non si scrivono accanto a dati veri.",
                        "Usa una TRAMA_HOME solo per questo, con ./trama demo.");
            }
        }
    }

    private static List<String> texts(Connection connection, String question) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** As many at once as there are cores. */
    void write(int districts, double scale, boolean peopleOnly) throws IOException, InterruptedException {
        var work = new ArrayList<Callable<Integer>>();
        for (var number = 1; number <= districts; number++) {
            var size = BulkSize.of(number, scale, peopleOnly);
            work.add(() -> write(size));
        }
        try (var pool = Executors.newFixedThreadPool(
                Math.min(districts, Runtime.getRuntime().availableProcessors()))) {
            for (var written : pool.invokeAll(work)) {
                people += written.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private int write(BulkSize size) throws SQLException {
        try (var connection = owner.open()) {
            var id = new BulkIds(size.number()).districtId().toString();
            if (texts(connection, BulkDistrict.script("simulati")).contains(id)) {
                progress.println("Distretto %d: c’è già".formatted(size.number()));
                return 0;
            }
            var start = System.nanoTime();
            var written = BulkDistrict.write(connection, size);
            progress.println("Distretto %d: %d persone, %d casi, %d righe in %.0f s"
                    .formatted(size.number(), written, size.cases(), size.rows(), (System.nanoTime() - start) / 1e9));
            return written;
        }
    }

    /** So that the server does not do it while somebody measures. */
    void tidy() throws SQLException {
        progress.println("Statistiche…");
        try (var connection = owner.open();
                var statement = connection.createStatement()) {
            for (var table : WRITTEN) {
                statement.execute("vacuum (freeze, analyze) " + table);
            }
        }
    }

    int people() {
        return people;
    }
}
