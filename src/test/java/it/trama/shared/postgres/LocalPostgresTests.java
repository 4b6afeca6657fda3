package it.trama.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class LocalPostgresTests {
    @TempDir
    Path folder;

    @Test
    void theReasonIsTheErrorAndNotWhatWasTidiedUpAfterIt() throws IOException {
        var log = Files.writeString(folder.resolve("initdb.log"), """
                creating configuration files ... ok
                FATAL:  could not write to file "pg_wal/xlogtemp.9": No space left on device
                initdb: removing data directory
                """);
        assertThat(PostgresBinaries.reason(log)).contains("No space left on device");
        assertThat(PostgresBinaries.reason(Files.writeString(log, "una\n\nultima\n")))
                .isEqualTo("ultima");
    }

    /** A folder stands where the program would be unpacked as a file, as one that cannot be replaced. */
    @Test
    void whatKeepsTheServerFromBeingPreparedIsASentence() throws IOException {
        Files.createDirectories(folder.resolve(PostgresBinaries.VERSION).resolve("bin/postgres/in-the-way"));
        var environment = new MockEnvironment().withProperty("trama.home", folder.toString());
        var refused =
                catchThrowableOfType(CannotStart.class, () -> new DatabaseConfiguration().localPostgres(environment));
        assertThat(refused).hasMessageContaining("non si prepara in " + folder);
        assertThat(refused.remedy()).contains("./trama doctor", "TRAMA_HOME");
    }
}
