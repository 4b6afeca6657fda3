package it.trama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.shared.postgres.LocalPostgres;
import it.trama.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A whole Trama in a process of its own, with a database of its own, that a test may kill in the middle of something. */
final class KilledServer implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
    private static final LocalPostgres SERVER = TestPostgres.server();
    private final String database = "ucciso_" + UUID.randomUUID().toString().substring(0, 8);
    private final Path home;
    private Process process;

    KilledServer(Path home) throws SQLException {
        this.home = home;
        administer("create database " + database);
    }

    private static void administer(String statement) throws SQLException {
        try (var connection = owner("postgres");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(
                SERVER.url(database), LocalPostgres.OWNER, SERVER.password(LocalPostgres.OWNER));
    }

    /** A connection to whom row security does not apply. */
    Connection owner() throws SQLException {
        return owner(database);
    }

    /** Answers the port. */
    int start() throws IOException {
        var said = Files.createTempFile(home, "said", ".txt");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "it.trama.Trama")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment()
                .putAll(Map.of(
                        "TRAMA_HOME",
                        home.toString(),
                        "TRAMA_DEMO",
                        "true",
                        "SERVER_PORT",
                        "0",
                        "TRAMA_DB_URL",
                        SERVER.url(database),
                        "TRAMA_DB_USER",
                        LocalPostgres.APPLICATION,
                        "TRAMA_DB_PASSWORD",
                        SERVER.password(LocalPostgres.APPLICATION),
                        "TRAMA_DB_OWNER",
                        LocalPostgres.OWNER,
                        "TRAMA_DB_OWNER_PASSWORD",
                        SERVER.password(LocalPostgres.OWNER)));
        process = builder.start();
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (process.isAlive() && System.nanoTime() < limit) {
            var ready = READY.matcher(Files.readString(said));
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            pause();
        }
        throw new AssertionError(Files.readString(said));
    }

    /** As {@code kill -9} does: no handler runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Until as many statements wait for somebody's lock. */
    void untilWaiting(int statements) throws SQLException {
        until("select count(*) = " + statements + " from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock'");
    }

    /** Until the database has noticed that nobody is there any more. */
    void untilAlone() throws SQLException {
        until("select count(*) = 0 from pg_stat_activity where datname = current_database()"
                + " and usename = 'trama_app'");
    }

    private void until(String question) throws SQLException {
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        try (var connection = owner();
                var sql = connection.createStatement()) {
            while (System.nanoTime() < limit) {
                try (var answer = sql.executeQuery(question)) {
                    answer.next();
                    if (answer.getBoolean(1)) {
                        return;
                    }
                }
                pause();
            }
        }
        throw new AssertionError(question);
    }

    /** How many rows each table of the plans holds, and how many forms were carried out. */
    Map<String, Long> rows() throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = owner();
                var sql = connection.createStatement();
                var counts = sql.executeQuery("""
                        select schemaname || '.' || tablename,
                               (xpath('//c/text()', query_to_xml(format('select count(*) as c from %I.%I', schemaname,
                                   tablename), false, true, '')))[1]::text::bigint
                        from pg_tables where schemaname = 'plan' or tablename = 'submission'
                        """)) {
            while (counts.next()) {
                rows.put(counts.getString(1), counts.getLong(2));
            }
        }
        return rows;
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }

    @Override
    public void close() throws SQLException {
        process.destroyForcibly();
        administer("drop database " + database + " with (force)");
    }
}
