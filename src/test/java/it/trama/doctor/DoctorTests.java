package it.trama.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.shared.postgres.LocalPostgres;
import it.trama.testing.TestPostgres;
import it.trama.testing.TramaTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@TramaTest
class DoctorTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(), err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    Path home;

    @BeforeEach
    void aMachineThatIsWell() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("SERVER_PORT", Integer.toString(free.getLocalPort()));
        }
        environment.put("TRAMA_HOME", home.toString());
    }

    private void external(String user) {
        var server = TestPostgres.server();
        environment.putAll(Map.of(
                "TRAMA_DB_URL", server.url(),
                "TRAMA_DB_USER", user,
                "TRAMA_DB_PASSWORD", server.password(user),
                "TRAMA_DB_OWNER", LocalPostgres.OWNER,
                "TRAMA_DB_OWNER_PASSWORD", server.password(LocalPostgres.OWNER)));
    }

    private int ask(String... words) {
        return Doctor.run(
                List.of(words),
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDatabaseInOrderIsWell() {
        external(LocalPostgres.APPLICATION);
        assertThat(ask()).as(said()).isZero();
        assertThat(said())
                .contains("PostgreSQL 18", "Migrazioni eseguite", "La sicurezza di riga è attiva")
                .doesNotContain("PROBLEMA");
    }

    @Test
    void anApplicationThatEntersAsTheOwnerIsAProblem() {
        external(LocalPostgres.OWNER);
        assertThat(ask()).isOne();
        assertThat(said()).contains("PROBLEMA  Il ruolo dell’applicazione «postgres» scavalca", "→");
    }

    @Test
    void aDatabaseOfOurOwnThatIsStillIsNoProblem() {
        assertThat(ask()).as(said()).isZero();
        assertThat(said()).contains("Il PostgreSQL di Trama è fermo");
    }

    @Test
    void theRunningDatabaseOfAHomeIsLookedInto() {
        environment.put("TRAMA_HOME", "target/test-home");
        assertThat(ask()).as(said()).isZero();
        assertThat(said()).contains("La sicurezza di riga è attiva");
    }

    @Test
    void aBusyPortIsAProblem() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("SERVER_PORT", Integer.toString(busy.getLocalPort()));
            assertThat(ask()).isOne();
            assertThat(said()).contains("La porta %d è occupata".formatted(busy.getLocalPort()));
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAProblemAlsoForTheRegister() {
        external(LocalPostgres.APPLICATION);
        environment.put("TRAMA_DB_URL", "jdbc:postgresql://127.0.0.1:1/trama");
        assertThat(ask()).isOne();
        assertThat(said()).contains("PROBLEMA  La base dati non risponde");
        assertThat(ask("--audit")).isOne();
    }

    @Test
    void theRegistersAreVerifiedOfEachDistrict() {
        environment.put("TRAMA_HOME", "target/test-home");
        assertThat(ask("--audit")).isLessThan(2);
        assertThat(said()).contains("registro");
    }

    @Test
    void aWordItDoesNotKnowIsRefused() {
        assertThat(ask("--tutto")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--audit");
        assertThat(said()).isEmpty();
    }
}
