package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of {@code docs/} that follows from the code: compared in each run, written anew on request. */
final class GeneratedFile {
    static void compare(Path file, String text) {
        try {
            if (Boolean.getBoolean("trama.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as("%s: run the test with -Dtrama.update=true, read what changed, commit it", file)
                    .exists()
                    .hasContent(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneratedFile() {}
}
