package it.trama.doctor;

import com.sun.management.OperatingSystemMXBean;
import it.trama.shared.postgres.LocalPostgres;
import it.trama.shared.postgres.Requirement;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What of the machine itself matters: Java, memory, disk, the folder of the data, the port. */
final class Machine {
    private static final long MEGA = 1L << 20, MEMORY = 1_000, DISK = 1_000;

    private Machine() {}

    static List<Requirement> examine(Path home, int port, boolean externalDatabase) throws IOException {
        var folder = nearest(home);
        return List.of(
                java(),
                memory(),
                disk(folder),
                writable(home, folder),
                unprivileged(externalDatabase),
                port(home, port));
    }

    static int number(String port) {
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : -1;
    }

    private static Requirement java() {
        var version = Runtime.version().feature();
        return Requirement.when(
                version >= 25,
                "Java %d in %s".formatted(version, System.getProperty("java.home")),
                "Java %d è troppo vecchio".formatted(version),
                "Installa un JDK 25 o più recente e indicalo con JAVA_HOME.");
    }

    private static Requirement memory() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var total = system.getTotalMemorySize() / MEGA;
        return Requirement.when(
                total >= MEMORY,
                "Memoria: %d MB".formatted(total),
                "Memoria: solo %d MB".formatted(total),
                "Trama e il suo PostgreSQL stanno bene con almeno %d MB.".formatted(MEMORY));
    }

    private static Requirement disk(Path folder) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace() / MEGA;
        return Requirement.when(
                free >= DISK,
                "Spazio libero in %s: %d MB".formatted(folder, free),
                "Spazio libero in %s: solo %d MB".formatted(folder, free),
                "Libera spazio, oppure scegli un altro disco con TRAMA_HOME.");
    }

    private static Requirement writable(Path home, Path folder) {
        return Requirement.when(
                Files.isDirectory(folder) && Files.isWritable(folder),
                "Nella cartella dei dati si può scrivere: " + home,
                "Nella cartella dei dati non si può scrivere: " + home,
                "Dalla all’utente che avvia Trama, oppure scegline un’altra con TRAMA_HOME.");
    }

    /** PostgreSQL refuses to run as root; a user namespace or setpriv take its powers away. */
    private static Requirement unprivileged(boolean externalDatabase) {
        if (externalDatabase || !"root".equals(System.getProperty("user.name"))) {
            return Requirement.met("Utente: " + System.getProperty("user.name"));
        }
        return Requirement.when(
                LocalPostgres.canLeaveRoot(),
                "Utente: root; PostgreSQL girerà senza i suoi poteri",
                "Utente: root, e qui PostgreSQL non può girare senza i suoi poteri",
                "Avvia Trama con un utente qualunque, oppure installa util-linux (unshare, setpriv).");
    }

    private static Requirement port(Path home, int port) {
        if (port < 0 || port > 65_535) {
            return Requirement.unmet("SERVER_PORT non è una porta", "Scrivi un numero fra 1 e 65535.");
        }
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return Requirement.met("La porta %d è libera".formatted(socket.getLocalPort()));
        } catch (IOException e) {
            return Requirement.when(
                    LocalPostgres.running(home, LocalPostgres.OWNER).isPresent(),
                    "La porta %d è occupata, e Trama è in funzione su questi dati".formatted(port),
                    "La porta %d è occupata da un altro programma".formatted(port),
                    "Fermalo, oppure scegli un’altra porta con SERVER_PORT.");
        }
    }

    private static Path nearest(Path home) {
        var folder = home;
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
