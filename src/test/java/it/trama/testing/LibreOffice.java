package it.trama.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** LibreOffice, where this machine has it: the test of who says that a file opens in it. */
public final class LibreOffice {
    private static final Path PROGRAM =
            Path.of(Objects.requireNonNullElse(System.getenv("TRAMA_SOFFICE"), "/usr/bin/soffice"));

    private LibreOffice() {}

    /**
     * Opens files and answers, by name, those that could be opened, as PDF. What is broken it does not repair without asking, and
     * without a window there is nobody to ask.
     */
    public static Map<String, byte[]> open(Path folder, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        assumeThat(PROGRAM)
                .as("LibreOffice is not on this machine (TRAMA_SOFFICE says where it is)")
                .isExecutable();
        var opened = new LinkedHashMap<String, byte[]>();
        run(folder, files);
        for (var name : files.keySet()) {
            var pdf = folder.resolve("out").resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
            if (Files.exists(pdf)) {
                opened.put(name, Files.readAllBytes(pdf));
            }
        }
        return opened;
    }

    private static void run(Path folder, Map<String, byte[]> files) throws IOException, InterruptedException {
        var names = files.keySet().stream()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toSet());
        assertThat(names).as("one PDF each").hasSameSizeAs(files.keySet());
        var command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("out").toString()));
        for (var file : files.entrySet()) {
            command.add(
                    Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }
}
