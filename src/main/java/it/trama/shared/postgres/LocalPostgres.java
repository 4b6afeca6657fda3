package it.trama.shared.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL living in a folder: unpacked on first use, its data kept between runs, started and stopped with us. */
public final class LocalPostgres implements AutoCloseable {
    public static final String OWNER = "postgres", APPLICATION = "trama_app";
    private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);
    private static final long LOG_LIMIT = 5_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Path home, data;
    private final PostgresBinaries binaries;
    private final FileChannel lock;
    private final int port;
    private Process process;

    public LocalPostgres(Path folder) throws IOException, InterruptedException {
        home = folder.toAbsolutePath().normalize();
        lock = take(home);
        data = home.resolve("pgdata");
        binaries = PostgresBinaries.unpack(home, data);
        stopLeftOver();
        var fresh = initializeIfNeeded();
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        process = start();
        awaitReady(fresh);
        log.info("PostgreSQL on port {}, data in {}", port, data);
    }

    /** One Trama per home: a second one would take our server for a left-over and stop it. */
    private static FileChannel take(Path home) throws IOException {
        FileChannel lock;
        try {
            Files.createDirectories(home);
            lock = FileChannel.open(home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CannotStart(
                    "In questa cartella non si può scrivere: " + home,
                    "Dalla all’utente che avvia Trama, oppure scegline un’altra con TRAMA_HOME.");
        }
        if (lock.tryLock() == null) {
            lock.close();
            throw new CannotStart(
                    "Un’altra Trama usa già questi dati: " + home,
                    "Ferma l’altra, oppure scegli un’altra cartella con TRAMA_HOME.");
        }
        return lock;
    }

    /** How to enter the server that runs on a home, started by whomever; empty when none does. */
    public static Optional<Login> running(Path folder, String role) {
        var home = folder.toAbsolutePath().normalize();
        try {
            var facts = Files.readAllLines(home.resolve("pgdata/postmaster.pid"));
            var alive =
                    ProcessHandle.of(Long.parseLong(facts.getFirst().strip())).isPresent();
            var port = Integer.parseInt(facts.get(3).strip());
            return alive ? Optional.of(new Login(url(port, "trama"), role, password(home, role))) : Optional.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether PostgreSQL, which refuses root, can be run by root here. */
    public static boolean canLeaveRoot() {
        return PostgresBinaries.canLeaveRoot();
    }

    public String url() {
        return url("trama");
    }

    public String url(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, database);
    }

    public String password(String role) {
        return password(home, role);
    }

    private static String password(Path home, String role) {
        try {
            return Files.readString(home.resolve("." + role + ".pw")).strip();
        } catch (IOException e) {
            throw new IllegalStateException("La password di %s non si legge in %s".formatted(role, home), e);
        }
    }

    private boolean initializeIfNeeded() throws IOException, InterruptedException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return false;
        }
        writeSecret(OWNER);
        writeSecret(APPLICATION);
        var forInitdb = binaries.readableCopy(home.resolve("." + OWNER + ".pw"), home.resolve(".init.pw"));
        try {
            binaries.runOrExplain(
                    home.resolve("initdb.log"),
                    "initdb",
                    "-D",
                    data.toString(),
                    "-U",
                    OWNER,
                    "-E",
                    "UTF8",
                    "--locale-provider=icu",
                    "--icu-locale=it-IT",
                    "--locale=C.UTF-8",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + forInitdb);
        } finally {
            Files.deleteIfExists(forInitdb);
        }
        return true;
    }

    private void writeSecret(String role) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var file = home.resolve("." + role + ".pw");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(bytes));
    }

    private Process start() throws IOException {
        var log = home.resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, home.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return binaries.start(
                log,
                "postgres",
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=256MB",
                "-c",
                "max_connections=100",
                "-c",
                "random_page_cost=1.1",
                "-c",
                "shared_preload_libraries=pg_stat_statements");
    }

    private void awaitReady(boolean fresh) throws InterruptedException {
        var started = System.nanoTime();
        while (true) {
            if (!process.isAlive()) {
                throw new CannotStart("PostgreSQL non parte.", "Il motivo è in " + home.resolve("postgres.log"));
            }
            try (var connection = DriverManager.getConnection(url("postgres"), OWNER, password(OWNER));
                    var statement = connection.createStatement()) {
                if (fresh) {
                    statement.execute("create role %s login nosuperuser nobypassrls password '%s'"
                            .formatted(APPLICATION, password(APPLICATION)));
                    statement.execute("create database trama");
                }
                return;
            } catch (SQLException e) {
                if (System.nanoTime() - started > PATIENCE.toNanos()) {
                    throw new IllegalStateException("PostgreSQL non risponde: vedi " + home.resolve("postgres.log"), e);
                }
                Thread.sleep(25);
            }
        }
    }

    /** After a kill of the JVM its server lives on: it is stopped before ours starts. */
    private void stopLeftOver() throws IOException, InterruptedException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            stop();
        }
    }

    private void stop() throws IOException, InterruptedException {
        binaries.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            if (process.isAlive()) {
                stop();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
