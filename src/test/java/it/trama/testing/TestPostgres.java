package it.trama.testing;

import it.trama.shared.postgres.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** One real PostgreSQL for the whole run, started by the first context and stopped with the JVM. */
public class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path HOME = Path.of("target/test-home");
    private static final Queue<ConfigurableApplicationContext> CONTEXTS = new ConcurrentLinkedQueue<>();
    private static LocalPostgres server;

    public static synchronized LocalPostgres server() {
        if (server == null) {
            try {
                FileSystemUtils.deleteRecursively(HOME.resolve("pgdata"));
                // The register of the new database must not answer to the anchors of the last one.
                FileSystemUtils.deleteRecursively(HOME.resolve("audit-anchor"));
                Files.createDirectories(HOME);
                server = new LocalPostgres(HOME);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(TestPostgres::stop));
        }
        return server;
    }

    /** After the contexts: one that still closes would wait half a minute for a connection. */
    private static void stop() {
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (CONTEXTS.stream().anyMatch(ConfigurableApplicationContext::isActive) && System.nanoTime() < limit) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var postgres = server();
        CONTEXTS.add(context);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-postgres",
                        Map.of(
                                "trama.home", HOME.toString(),
                                "trama.db.url", postgres.url(),
                                "trama.db.user", LocalPostgres.APPLICATION,
                                "trama.db.password", postgres.password(LocalPostgres.APPLICATION),
                                "trama.db.owner", LocalPostgres.OWNER,
                                "trama.db.owner-password", postgres.password(LocalPostgres.OWNER))));
    }
}
