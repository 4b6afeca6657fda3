package it.trama.shared.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked in a folder, and how to run them: never as root, which they refuse. */
final class PostgresBinaries {
    static final String VERSION = "pgsql-18.6.0";
    private static final List<String> OWN_SESSION = ownSession();
    private final Path bin;
    private final List<String> prefix;
    private final @Nullable String owner;

    private PostgresBinaries(Path bin, List<String> prefix, @Nullable String owner) {
        this.bin = bin;
        this.prefix = prefix;
        this.owner = owner;
    }

    static PostgresBinaries unpack(Path home, Path data) throws IOException, InterruptedException {
        var folder = home.resolve(VERSION);
        if (!Files.exists(folder.resolve(".ok"))) {
            extract(folder);
            Files.createFile(folder.resolve(".ok"));
        }
        return withoutRoot(home, folder.resolve("bin"), data);
    }

    private static void extract(Path folder) throws IOException {
        var arch = System.getProperty("os.arch").contains("aarch64") ? "arm_64" : "x86_64";
        var os = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var name = "/postgres-%s-%s.txz".formatted(os, arch);
        try (InputStream raw = PostgresBinaries.class.getResourceAsStream(name)) {
            if (raw == null) {
                throw new CannotStart(
                        "Trama non porta un PostgreSQL per questa macchina: " + name,
                        "Costruiscila su questa macchina, oppure usa una base dati esterna con TRAMA_DB_URL.");
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
                for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                    unpackEntry(tar, e, folder);
                }
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("Nome di file non ammesso: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** As root: a user namespace where there is one, else the user postgres or nobody, who then owns the data. */
    private static PostgresBinaries withoutRoot(Path home, Path bin, Path data)
            throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new PostgresBinaries(bin, OWN_SESSION, null);
        }
        if (hasNamespaces()) {
            takeBack(data);
            return new PostgresBinaries(bin, with(OWN_SESSION, "unshare", "-U"), null);
        }
        return asUser(exitCode(List.of("id", "-u", "postgres")) == 0 ? "postgres" : "nobody", home, bin, data);
    }

    static boolean canLeaveRoot() {
        try {
            return hasNamespaces() || exitCode(List.of("setpriv", "--reuid=nobody", "--clear-groups", "true")) == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean hasNamespaces() throws InterruptedException {
        return exitCode(List.of("unshare", "-U", "sh", "-c", "test $(id -u) != 0")) == 0;
    }

    /** A home that once was the user postgres's (no user namespaces then) is closed to a root without its powers. */
    private static void takeBack(Path data) throws IOException, InterruptedException {
        if (Files.exists(data) && !"root".equals(Files.getOwner(data).getName())) {
            exitCode(List.of("chown", "-R", "root:root", data.toString()));
        }
    }

    private static List<String> with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }

    /** In a session of its own Ctrl-C does not reach the server before the application has closed its connections. */
    private static List<String> ownSession() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")))
                ? List.of("setsid")
                : List.of();
    }

    private static PostgresBinaries asUser(String user, Path home, Path bin, Path data)
            throws IOException, InterruptedException {
        if (exitCode(List.of("setpriv", "--reuid=" + user, "--clear-groups", "test", "-x", bin.toString())) != 0) {
            throw new CannotStart(
                    "L’utente «%s», con cui gira PostgreSQL, non può entrare in %s".formatted(user, home),
                    "Scegli un’altra cartella con TRAMA_HOME, per esempio /var/lib/trama.");
        }
        Files.createDirectories(data);
        if (exitCode(List.of("chown", "-R", user, data.toString())) != 0) {
            throw new CannotStart(
                    "La cartella %s non si può dare all’utente «%s»".formatted(data, user),
                    "Scegli con TRAMA_HOME una cartella su un disco di questa macchina.");
        }
        var prefix = with(OWN_SESSION, "setpriv", "--reuid=" + user, "--regid=" + group(user), "--clear-groups");
        return new PostgresBinaries(bin, prefix, user);
    }

    private static String group(String user) throws IOException {
        var answer = new ProcessBuilder("id", "-g", user).start().getInputStream();
        return new String(answer.readAllBytes(), US_ASCII).strip();
    }

    /** A copy of a secret that the unprivileged user can open: neither a pipe nor the original would do. */
    Path readableCopy(Path secret, Path copy) throws IOException, InterruptedException {
        Files.deleteIfExists(copy);
        Files.copy(secret, copy, StandardCopyOption.COPY_ATTRIBUTES);
        if (owner != null) {
            exitCode(List.of("chown", owner, copy.toString()));
        }
        return copy;
    }

    Process start(Path logFile, String... command) throws IOException {
        return builder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(logFile.toFile()))
                .start();
    }

    void runOrExplain(Path logFile, String... command) throws IOException, InterruptedException {
        var code = builder(command)
                .redirectErrorStream(true)
                .redirectOutput(logFile.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new CannotStart(
                    "%s non riesce: %s".formatted(command[0], reason(logFile)), "Tutto il racconto è in " + logFile);
        }
    }

    /** The first line that tells of an error, else the last one: after an error initdb tidies up and says so. */
    static String reason(Path file) throws IOException {
        var lines =
                Files.readString(file).lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:"))
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.getLast());
    }

    int run(String... command) throws IOException, InterruptedException {
        return builder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private ProcessBuilder builder(String... command) {
        var words = new ArrayList<>(prefix);
        words.add(bin.resolve(command[0]).toString());
        words.addAll(List.of(command).subList(1, command.length));
        var builder = new ProcessBuilder(words);
        builder.environment().put("HOME", "/nonexistent");
        return builder;
    }

    private static int exitCode(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 127;
        }
    }
}
