package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures are run by hand: without this nobody would see that the code they measure has moved away. */
class BenchTests {
    @Test
    void theMeasuresCompile(@TempDir Path folder) throws IOException {
        var words = new ArrayList<>(
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        try (var sources = Files.list(Path.of("bench"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(words::add);
        }
        var said = new ByteArrayOutputStream();
        var result = ToolProvider.getSystemJavaCompiler().run(null, said, said, words.toArray(String[]::new));
        assertThat(result).as(said.toString()).isZero();
    }
}
