package it.trama;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own files, as the architecture tests read them. */
final class SourceFiles {
    static final Path JAVA = Path.of("src/main/java/it/trama");
    static final Path SQL = Path.of("src/main/resources/db/migration");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    static List<Path> under(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceFiles() {}
}
