package it.trama.plan.pack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.documents.Workbook;
import it.trama.documents.WorkbookFiles;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanScenarios;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPackagesTests {
    private static final PlanPackage PLAN = PlanScenarios.smallCasalasco();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"piano.xlsx", "piano.ods", "piano.zip", "piano"})
    void whatGoesOutComesBackTheSame(String form) throws IOException {
        var place = folder.resolve(form);
        PlanPackages.write(PlanPackages.workbook(PLAN), "prova", place);
        var reading = PlanPackages.read(place);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.plan()).isEqualTo(PLAN);
    }

    @Test
    void aChangedCellChangesOnlyThatCell() {
        var changed = edited("brani", 1, "testo", _ -> "=SOMMA(A1); \"virgolette\",\na capo e così sia 😀");
        var back = requireNonNull(
                PlanPackages.read("x.xlsx", stream(WorkbookFiles.xlsx(changed))).plan());
        assertThat(PlanPackages.workbook(back)).isEqualTo(changed);
        assertThat(differences(PlanPackages.workbook(PLAN), changed)).isEqualTo(1);
    }

    @Test
    void aMissingSheetIsNamed() {
        var sheets = new ArrayList<>(PlanPackages.workbook(PLAN).sheets());
        sheets.removeIf(sheet -> sheet.name().equals("azioni"));
        assertThat(problems(new Workbook(sheets)))
                .anySatisfy(p -> assertThat(p.where() + p.message()).contains("azioni", "manca"));
    }

    @Test
    void aWrongCellIsFoundBySheetRowAndColumn() {
        assertThat(problems(edited("entrate", 1, "primo anno", _ -> "tanto")))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.where()).isEqualTo("foglio entrate, riga 2, colonna «primo anno»");
                    assertThat(p.message()).contains("tanto");
                    assertThat(p.remedy()).isNotBlank();
                });
    }

    @Test
    void anItalianAmountIsReadAndADoubtIsAsked() {
        assertThat(problems(edited("entrate", 1, "primo anno", _ -> "1.656.680,00 €")))
                .isEmpty();
        assertThat(problems(edited("entrate", 1, "primo anno", _ -> "1.656")))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("1656", "1,656"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#DIV/0!", "#RIF!", "testo\u202Erovesciato", "\u0007"})
    void errorsOfFormulasAndTricksAreRefused(String text) {
        assertThat(problems(edited("brani", 1, "testo", _ -> text))).hasSize(1);
    }

    @Test
    void anImpossibleDayAndAMissingCodeAreTold() {
        assertThat(problems(edited("piano", 1, "dal", _ -> "31/02/2015")))
                .anySatisfy(p -> assertThat(p.message()).contains("31/02/2015"));
        assertThat(problems(edited("azioni", 1, "obiettivo", _ -> "ZZ9")))
                .anySatisfy(p -> assertThat(p.message()).contains("ZZ9", "obiettivi"));
    }

    @Test
    void aMunicipalityTwiceIsTold() {
        var sheets = new ArrayList<Workbook.Sheet>();
        for (var sheet : PlanPackages.workbook(PLAN).sheets()) {
            var rows = new ArrayList<>(sheet.rows());
            if (sheet.name().equals("comuni")) {
                rows.add(rows.get(1));
            }
            sheets.add(new Workbook.Sheet(sheet.name(), rows));
        }
        assertThat(problems(new Workbook(sheets)))
                .anySatisfy(p -> assertThat(p.message()).contains("c’è già alla riga 2"));
    }

    @Test
    void aHundredThousandRowsAreRefused() {
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < 100_000; i++) {
            rows.add(List.of("x"));
        }
        var file = WorkbookFiles.xlsx(new Workbook(List.of(new Workbook.Sheet("brani", rows))));
        assertThat(PlanPackages.read("x.xlsx", stream(file)).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("50000"));
    }

    @Test
    void aBombAMacroAndAForeignFileAreNotOpened() throws IOException {
        assertThat(first(zip("xl/workbook.xml", new byte[250 << 20]))).contains("troppo spazio");
        assertThat(first(zip("xl/vbaProject.bin", new byte[10]))).contains("macro");
        assertThat(first("<html>".getBytes(StandardCharsets.UTF_8))).contains("non è un foglio di calcolo");
        assertThat(first(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}))
                .contains("password");
    }

    @Test
    void theTemplateExplainsItselfAndReadsAsEmpty() throws IOException {
        var place = folder.resolve("modello.xlsx");
        assertThat(PackCommand.run(List.of("export", "plan", "--template", place.toString()), System.out, System.err))
                .isZero();
        assertThat(PlanPackages.read(place).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.where()).contains("piano"));
        assertThat(Files.size(place)).isPositive();
    }

    private static String first(byte[] file) {
        return PlanPackages.read("x.xlsx", stream(file)).problems().getFirst().message();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static List<Problem> problems(Workbook workbook) {
        return PlanPackages.read("x.xlsx", stream(WorkbookFiles.xlsx(workbook))).problems();
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static Workbook edited(String name, int row, String column, UnaryOperator<String> change) {
        var sheets = new ArrayList<Workbook.Sheet>();
        for (var sheet : PlanPackages.workbook(PLAN).sheets()) {
            if (!sheet.name().equals(name)) {
                sheets.add(sheet);
                continue;
            }
            var rows = new ArrayList<>(sheet.rows());
            var cells = new ArrayList<>(rows.get(row));
            cells.replaceAll(cell -> cell);
            var place = rows.getFirst().indexOf(column);
            cells.set(place, change.apply(cells.get(place)));
            rows.set(row, cells);
            sheets.add(new Workbook.Sheet(sheet.name(), rows, sheet.numeric(), sheet.choices()));
        }
        return new Workbook(sheets);
    }

    private static int differences(Workbook one, Workbook other) {
        var count = 0;
        for (var s = 0; s < one.sheets().size(); s++) {
            for (var r = 0; r < one.sheets().get(s).rows().size(); r++) {
                for (var c = 0; c < one.sheets().get(s).rows().get(r).size(); c++) {
                    var same = one.sheets()
                            .get(s)
                            .rows()
                            .get(r)
                            .get(c)
                            .equals(other.sheets().get(s).rows().get(r).get(c));
                    count += same ? 0 : 1;
                }
            }
        }
        return count;
    }
}
