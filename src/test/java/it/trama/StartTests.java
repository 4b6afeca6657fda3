package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.testing.TestPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails says why on standard error, in a sentence and a remedy, in a process of its own. */
class StartTests {
    @TempDir
    Path folder;

    /** What a process said before it ended. */
    private record Ending(int code, String error) {}

    private Ending start(Map<String, String> environment) throws IOException, InterruptedException {
        var error = folder.resolve("error.txt").toFile();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "it.trama.Trama")
                .redirectOutput(new File("/dev/null"))
                .redirectError(error);
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
            return new Ending(process.exitValue(), Files.readString(error.toPath()));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void inPlainWords(Ending ending, String sentence) {
        assertThat(ending.code()).isOne();
        assertThat(ending.error()).contains("Trama non parte. ", sentence).doesNotContain("\tat ", "Exception");
        assertThat(ending.error().lines()).hasSize(2);
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefused() throws IOException, InterruptedException {
        TestPostgres.server();
        var home = Path.of("target/test-home").toAbsolutePath();
        inPlainWords(
                start(Map.of("TRAMA_HOME", home.toString(), "SERVER_PORT", "0")),
                "Un’altra Trama usa già questi dati: " + home);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws IOException, InterruptedException {
        var environment = Map.of(
                "TRAMA_DB_URL", "jdbc:postgresql://127.0.0.1:1/trama",
                "TRAMA_DB_USER", "trama_app",
                "TRAMA_DB_OWNER", "trama_owner",
                "SERVER_PORT", "0");
        inPlainWords(start(environment), "La base dati non risponde all’indirizzo jdbc:postgresql://127.0.0.1:1/trama");
    }
}
