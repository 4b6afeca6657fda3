package it.trama;

import it.trama.audit.AuditDoctor;
import it.trama.shared.postgres.LocalPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** {@code ./trama doctor [--audit]}: what is wrong with this machine, with the database, with the registers of accesses. */
final class Doctor {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.doctor", Locale.ITALIAN);
    private static final long ROOM = 1L << 30;
    private static final List<String> EXTENSIONS = List.of("btree_gist", "btree_gin", "pg_trgm", "unaccent");
    private final Map<String, String> environment;
    private final Path home;
    private final PrintStream out;
    private boolean well = true;

    Doctor(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.home = Path.of(environment.getOrDefault("TRAMA_HOME", "./data"));
        this.out = out;
    }

    /** A database to look at; the local one may have to be started for it. */
    private record Patient(String url, String user, String password) {}

    /** 0: all is well; 1: something is not; 2: there was nothing to look at. */
    int examine(boolean audit) {
        try {
            machine();
            var url = environment.get("TRAMA_DB_URL");
            if (url != null) {
                database(external(url), audit);
            } else if (Files.exists(home.resolve("pgdata/PG_VERSION"))) {
                local(audit);
            } else {
                say(true, "doctor.no-data", home);
            }
            return well ? 0 : 1;
        } catch (SQLException | IOException | IllegalStateException e) {
            say(false, "doctor.unreachable", String.valueOf(e.getMessage()));
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    private void machine() throws IOException {
        var java = Runtime.version().feature();
        say(java >= 25, "doctor.java", java);
        Files.createDirectories(home);
        var free = Files.getFileStore(home).getUsableSpace();
        say(Files.isWritable(home) && free >= ROOM, "doctor.room", home, free >> 20);
    }

    private Patient external(String url) {
        var owner = environment.get("TRAMA_DB_OWNER");
        return owner == null
                ? new Patient(url, value("TRAMA_DB_USER"), value("TRAMA_DB_PASSWORD"))
                : new Patient(url, owner, value("TRAMA_DB_OWNER_PASSWORD"));
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }

    private void local(boolean audit) throws SQLException, IOException, InterruptedException {
        var running = running();
        if (running != null) {
            database(running, audit);
            return;
        }
        try (var server = new LocalPostgres(home)) {
            database(new Patient(server.url(), LocalPostgres.OWNER, server.password(LocalPostgres.OWNER)), audit);
        }
    }

    /** The server of an application that is at work in the same home: its port stands in its own file. */
    private @Nullable Patient running() throws IOException {
        var file = home.resolve("pgdata/postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (lines.size() < 4) {
            return null;
        }
        var password = Files.readString(home.resolve("." + LocalPostgres.OWNER + ".pw"))
                .strip();
        var patient = new Patient(
                "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/trama", LocalPostgres.OWNER, password);
        try (var _ = connect(patient)) {
            return patient;
        } catch (SQLException e) {
            // Left by a server that was killed: it will be started anew.
            return null;
        }
    }

    private static Connection connect(Patient patient) throws SQLException {
        return DriverManager.getConnection(patient.url(), patient.user(), patient.password());
    }

    private void database(Patient patient, boolean audit) throws SQLException, IOException {
        try (var connection = connect(patient)) {
            var version = one(connection, "show server_version");
            say(connection.getMetaData().getDatabaseMajorVersion() >= 15, "doctor.version", version);
            for (var extension : EXTENSIONS) {
                var there = "select count(*) from pg_available_extensions where name = '" + extension + "'";
                say(!one(connection, there).equals("0"), "doctor.extension", extension);
            }
            var strong = "select count(*) from pg_roles where rolname = 'trama_app' and (rolsuper or rolbypassrls)";
            say(one(connection, strong).equals("0"), "doctor.role");
        }
        if (audit) {
            var diagnosis = AuditDoctor.examine(
                    patient.url(), patient.user(), patient.password(), home.resolve("audit-anchor"));
            diagnosis.lines().forEach(out::println);
            well &= diagnosis.code() == 0;
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void say(boolean good, String key, Object... details) {
        well &= good;
        out.println((good ? "  ok  " : "  NO  ")
                + new MessageFormat(WORDS.getString(good ? key : key + ".bad"), Locale.ITALIAN).format(details));
    }
}
