package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What somebody who has only the repository meets first: the launcher on a bare machine, the file for the catalogues. */
class FirstPageTests {
    private static final List<String> WORDS = List.of("dirname", "readlink", "sed", "find", "cat", "locale");

    @TempDir
    Path machine;

    @Test
    void withoutMavenTheLauncherSaysHowToGetIt() throws IOException, InterruptedException {
        assertThat(launch("check", "x")).contains("Manca Maven", "apt-get install maven");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheList() throws IOException, InterruptedException {
        assertThat(launch("pippo")).contains("Non conosco «pippo»", "./trama test");
    }

    /** A copy of the launcher in an empty folder, on a machine with the few commands that every one has. */
    private String launch(String... words) throws IOException, InterruptedException {
        var bin = Files.createDirectories(machine.resolve("bin"));
        for (var word : WORDS) {
            Files.createSymbolicLink(bin.resolve(word), Path.of("/usr/bin", word));
        }
        Files.createDirectories(machine.resolve("src/main"));
        Files.writeString(machine.resolve("pom.xml"), "");
        Files.copy(Path.of("trama"), machine.resolve("trama"));
        var builder = new ProcessBuilder("/bin/sh", machine.resolve("trama").toString());
        builder.command().addAll(List.of(words));
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("PATH", bin.toString(), "TRAMA_JAVA_HOME", System.getProperty("java.home")));
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isNotZero();
        return said;
    }

    /** The keys that the standard makes compulsory, and the lengths that it allows. */
    @Test
    void theFileForTheCataloguesHoldsToTheStandard() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(Path.of("publiccode.yml")));
        assertThat(file)
                .containsKeys("publiccodeYmlVersion", "name", "url", "platforms", "categories", "developmentStatus")
                .containsKeys("softwareType", "description", "legal", "maintenance", "localisation");
        assertThat(text(file, "legal", "license")).isEqualTo("EUPL-1.2");
        for (var language : List.of("it", "en")) {
            assertThat(text(file, "description", language, "shortDescription")).hasSizeBetween(1, 150);
            assertThat(text(file, "description", language, "longDescription")).hasSizeBetween(150, 10_000);
        }
    }

    private static String text(Map<String, Object> from, String... path) {
        @Nullable Object found = from;
        for (var key : path) {
            found = found instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return String.valueOf(found);
    }
}
