package it.trama.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.PlanCommand;
import it.trama.plan.pack.PlanPackages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {
    private static final String CASALASCO = Casalasco.FOLDER.toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theRealPlanIsToldBySeverity() {
        assertThat(run(CASALASCO)).isEqualTo(1);
        assertThat(text(out))
                .contains("45 rilievi", "Contraddizioni (4)", "Mancanze (13)", "Avvertenze (22)", "Ricostruito (6)")
                .contains("Il Piano dice: 1.656.680 €", "Il conto dà: 1.658.480 €");
    }

    @Test
    void eachLineOfJsonIsAFindingWithTheseEightFields() {
        assertThat(run(CASALASCO, "--json")).isEqualTo(1);
        var json = JsonMapper.builder().build();
        assertThat(text(out).lines().map(json::readTree))
                .hasSize(45)
                .allSatisfy(finding -> assertThat(finding.propertyNames())
                        .containsExactly(
                                "rule", "severity", "where", "stated", "computed", "difference", "message", "remedy"));
    }

    @Test
    void aWorkbookIsCheckedLikeItsFolder(@TempDir Path folder) throws IOException {
        var workbook = folder.resolve("piano.xlsx");
        Files.write(workbook, PlanPackages.xlsx(Casalasco.plan()));
        assertThat(run(workbook.toString(), "--json")).isEqualTo(1);
        var fromWorkbook = text(out);
        out.reset();
        run(CASALASCO, "--json");
        assertThat(fromWorkbook).isEqualTo(text(out));
    }

    @Test
    void aReconciledPlanGivesZero(@TempDir Path folder) throws IOException {
        PlanPackages.write(PlanPackages.workbook(Reconciled.plan()), "prova", folder);
        assertThat(run(folder.toString())).isZero();
        assertThat(text(out)).contains("0 rilievi");
    }

    @Test
    void whatCannotBeReadSaysWhy(@TempDir Path folder) {
        assertThat(run(folder.resolve("non-c-è").toString())).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).startsWith("pacchetto: ").contains("non-c-è non c’è", "Controlla il nome");
    }

    @Test
    void aNameThatTheMachineCannotWriteIsToldInASentence() {
        var words = List.of("check", "a\0b");
        assertThat(PlanCommand.run(words, print(out), print(err))).hasValue(2);
        assertThat(text(err)).contains("non si può usare qui").doesNotContain("Exception");
    }

    private int run(String... args) {
        return CheckCommand.run(List.of(args), print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
