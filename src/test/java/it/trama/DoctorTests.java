package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.shared.postgres.LocalPostgres;
import it.trama.testing.TestPostgres;
import it.trama.testing.TramaTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@TramaTest
class DoctorTests {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int examine(Map<String, String> environment, boolean audit) {
        return new Doctor(environment, new PrintStream(said, true, StandardCharsets.UTF_8)).examine(audit);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theServerAtWorkInTheSameHomeIsExaminedWithItsRegisters() {
        examine(Map.of("TRAMA_HOME", "target/test-home"), true);
        assertThat(said())
                .contains("ok  PostgreSQL 18", "ok  Estensione btree_gist", "ok  Il ruolo", "Distretto ")
                .doesNotContain("NO  ");
    }

    @Test
    void anExternalDatabaseIsExaminedAsItsOwner() {
        var server = TestPostgres.server();
        var code = examine(
                Map.of(
                        "TRAMA_DB_URL",
                        server.url(),
                        "TRAMA_DB_OWNER",
                        LocalPostgres.OWNER,
                        "TRAMA_DB_OWNER_PASSWORD",
                        server.password(LocalPostgres.OWNER)),
                false);
        assertThat(code).isZero();
        assertThat(said()).contains("ok  PostgreSQL 18").doesNotContain("Distretto ");
    }

    @Test
    void whatCannotBeReachedIsASentence() {
        assertThat(examine(
                        Map.of("TRAMA_DB_URL", "jdbc:postgresql://127.0.0.1:1/trama", "TRAMA_DB_USER", "trama_app"),
                        false))
                .isEqualTo(2);
        assertThat(said()).contains("NO  La base dati non si raggiunge").doesNotContain("\tat ");
    }

    @Test
    void beforeTheFirstStartThereIsNothingWrong(@TempDir Path home) {
        assertThat(examine(Map.of("TRAMA_HOME", home.toString()), true)).isZero();
        assertThat(said()).contains("non ci sono ancora dati");
    }
}
