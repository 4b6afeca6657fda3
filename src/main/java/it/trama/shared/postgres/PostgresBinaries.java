package it.trama.shared.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked in a folder, and how to run them: never as root, which they refuse. */
final class PostgresBinaries {
    private static final String VERSION = "pgsql-18.6.0";
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
                throw new IllegalStateException("Manca PostgreSQL per questa macchina: " + name);
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
            return new PostgresBinaries(bin, List.of("setsid"), null);
        }
        if (exitCode(List.of("unshare", "-U", "sh", "-c", "test $(id -u) != 0")) == 0) {
            return new PostgresBinaries(bin, List.of("setsid", "unshare", "-U"), null);
        }
        return asUser(exitCode(List.of("id", "-u", "postgres")) == 0 ? "postgres" : "nobody", home, bin, data);
    }

    private static PostgresBinaries asUser(String user, Path home, Path bin, Path data)
            throws IOException, InterruptedException {
        if (exitCode(List.of("setpriv", "--reuid=" + user, "--clear-groups", "test", "-x", bin.toString())) != 0) {
            throw new IllegalStateException(
                    "L’utente %s non può entrare in %s: scegli un’altra cartella con TRAMA_HOME, per esempio /var/lib/trama"
                            .formatted(user, home));
        }
        Files.createDirectories(data);
        if (exitCode(List.of("chown", "-R", user, data.toString())) != 0) {
            throw new IllegalStateException("Non posso dare la cartella %s all’utente %s".formatted(data, user));
        }
        var prefix = List.of("setsid", "setpriv", "--reuid=" + user, "--regid=" + group(user), "--clear-groups");
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
            throw new IllegalStateException("%s non riesce:%n%s".formatted(command[0], Files.readString(logFile)));
        }
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
