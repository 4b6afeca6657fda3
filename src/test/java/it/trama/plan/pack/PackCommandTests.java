package it.trama.plan.pack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.PlanScenarios;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackCommandTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"modello.xlsx", "modello.ods", "modello"})
    void theEmptyPackageReadsAsOneThatLacksOnlyItsCover(String form) {
        assertThat(run("export", "plan", "--template", place(form))).isZero();
        assertThat(said(out)).isEqualTo(place(form) + "\n");
        assertThat(PlanPackages.read(folder.resolve(form)).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.where() + p.message()).isEqualTo("foglio pianoIl foglio ha 0 righe."));
    }

    @Test
    void aPackageGoesThroughEveryFormAndComesBackTheSame() throws IOException {
        var plan = PlanScenarios.smallCasalasco();
        PlanPackages.write(plan, folder.resolve("a"));
        assertThat(run("convert", place("a"), place("b.xlsx"))).isZero();
        assertThat(run("convert", place("b.xlsx"), place("c.ods"))).isZero();
        assertThat(run("convert", place("c.ods"), place("d.zip"))).isZero();
        assertThat(run("convert", place("d.zip"), place("e"))).isZero();
        assertThat(PlanPackages.read(folder.resolve("e")).plan()).isEqualTo(plan);
        try (var files = Files.list(folder.resolve("a"))) {
            for (var file : files.toList()) {
                assertThat(folder.resolve("e").resolve(requireNonNull(file.getFileName())))
                        .hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void aPackageWithProblemsIsNotConvertedAndSaysWhere() throws IOException {
        PlanPackages.write(PlanScenarios.smallCasalasco(), folder.resolve("a"));
        Files.delete(folder.resolve("a/ore.csv"));
        Files.writeString(folder.resolve("a/spese.csv"), "codice\n");
        assertThat(run("convert", place("a"), place("b.xlsx"))).isEqualTo(2);
        assertThat(said(err)).contains("foglio ore: Il foglio manca.", "foglio spese: Il foglio non è previsto.");
        assertThat(folder.resolve("b.xlsx")).doesNotExist();
    }

    @Test
    void wordsThatAreOffAndPlacesThatCannotBeWrittenAreTold() throws IOException {
        assertThat(run("export", "plan")).isEqualTo(2);
        assertThat(said(err)).contains("Uso:");
        assertThat(run("export", "plan", "--template", place("non/qui.xlsx"))).isEqualTo(2);
        assertThat(said(err)).contains("Non riesco a scrivere", "non/qui.xlsx");
        assertThat(said(out)).isEmpty();
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... words) {
        return PackCommand.run(List.of(words), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream what) {
        return what.toString(StandardCharsets.UTF_8);
    }
}
