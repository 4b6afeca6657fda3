package it.trama.plan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.documents.Workbook;
import it.trama.plan.PlanScenarios;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake is told once, where it is, and all in one reading. */
class ProblemsTests {
    private static final Workbook PLAN = PlanPackages.workbook(PlanScenarios.smallCasalasco());

    @Test
    void allMistakesOfAllSheetsAreToldTogether() {
        var wrong = cell(cell(PLAN, "azioni", "entro", "31/02/2016"), "azioni", "obiettivo", "ZZ9");
        wrong = cell(cell(wrong, "entrate", "primo anno", "tanto"), "ore", "tipo", "provincia");
        assertThat(read(wrong))
                .extracting(Problem::where)
                .containsExactly(
                        "foglio azioni, riga 2, colonna «entro»",
                        "foglio ore, riga 2, colonna «tipo»",
                        "foglio entrate, riga 2, colonna «primo anno»",
                        "foglio azioni, riga 2, colonna «obiettivo»");
    }

    @Test
    void theRowsOfASheetThatCannotBeReadAreNotCalledMissing() {
        assertThat(read(changed(PLAN, "obiettivi", rows -> rows.set(0, List.of("codice")))))
                .allSatisfy(p -> assertThat(p.message()).isEqualTo("La colonna manca."))
                .allSatisfy(p -> assertThat(p.sheet()).isEqualTo("obiettivi"));
        var without = new ArrayList<>(PLAN.sheets());
        without.removeIf(sheet -> sheet.name().equals("obiettivi"));
        assertThat(read(new Workbook(without))).extracting(Problem::message).containsExactly("Il foglio manca.");
    }

    @Test
    void headingsTwiceUnknownOrMissingAreTold() {
        assertThat(read(changed(PLAN, "assi", rows -> rows.set(0, List.of("codice", "nome", "nome", "colore")))))
                .extracting(Problem::message)
                .containsExactly("L’intestazione c’è due volte.", "La colonna non è prevista.", "La colonna manca.");
    }

    @Test
    void aPackageMadeBeforeALineCouldCarryOnAnotherIsRead() {
        var last = PLAN.sheets().stream()
                .filter(sheet -> sheet.name().equals("uscite"))
                .findFirst()
                .orElseThrow()
                .rows()
                .getFirst()
                .indexOf("prosegue");
        var before =
                changed(PLAN, "uscite", rows -> rows.replaceAll(row -> row.subList(0, Math.min(row.size(), last))));
        assertThat(before.sheets().toString()).doesNotContain("prosegue");
        assertThat(read(before)).isEmpty();
    }

    @Test
    void aSheetTwiceIsTold() {
        var twice = new ArrayList<>(PLAN.sheets());
        twice.add(new Workbook.Sheet(" Assi", List.of()));
        assertThat(read(new Workbook(twice))).extracting(Problem::message).containsExactly("Il foglio c’è due volte.");
    }

    @Test
    void aCellUnderNoHeadingIsNotLostInSilence() {
        var longer = changed(PLAN, "assi", rows -> rows.set(2, List.of("LAV", "Lavoro", "", "dimenticata")));
        assertThat(read(longer)).singleElement().satisfies(p -> {
            assertThat(p.where()).isEqualTo("foglio assi, riga 3");
            assertThat(p.message()).contains("numero 4");
        });
    }

    @Test
    void twoRowsWithoutCodeAreTwoEmptyCellsAndNoDuplicate() {
        var bare = changed(PLAN, "nomi", rows -> {
            var row = rows.get(1);
            rows.set(1, List.of("", row.get(1), row.get(2), row.get(3)));
            rows.add(rows.get(1));
        });
        assertThat(read(bare)).extracting(Problem::message).containsExactly("La cella è vuota.", "La cella è vuota.");
    }

    @Test
    void problemsWithoutEndAreCounted() {
        var many = changed(PLAN, "assi", rows -> rows.addAll(Collections.nCopies(5000, List.of("LAV", "Lavoro"))));
        var problems = read(many);
        assertThat(problems).hasSize(1001);
        assertThat(problems.getLast().where() + ": " + problems.getLast().message())
                .isEqualTo("pacchetto: Ci sono altri 4000 problemi.");
    }

    @Test
    void anItemOfAnotherListIsTold() {
        assertThat(read(cell(PLAN, "obiettivi", "dimensione", "C-FNPS")))
                .extracting(Problem::message)
                .containsExactly("«C-FNPS» non è nella lista «dimensione».");
    }

    @Test
    void theCoverIsOneRow() {
        assertThat(read(changed(PLAN, "piano", rows -> rows.remove(1))))
                .extracting(Problem::message)
                .containsExactly("Il foglio ha 0 righe.");
    }

    @Test
    void aMunicipalityTwiceUnderTwoCodesIsToldAndSoIsACodeThatLostItsZero() {
        var twice = changed(PLAN, "comuni", rows -> {
            var row = new ArrayList<>(rows.get(1));
            row.set(0, "19999");
            row.set(1, row.get(1).toUpperCase(java.util.Locale.ITALIAN));
            rows.add(row);
            rows.add(rows.get(1));
        });
        assertThat(read(twice))
                .extracting(p -> p.where() + ": " + p.message())
                .containsExactly(
                        "foglio comuni, riga 3, colonna «codice»: «19999» non è il codice ISTAT di un comune.",
                        "foglio comuni, riga 3, colonna «comune»: Il comune «BORGO DI PROVA» c’è già alla riga 2.",
                        "foglio comuni, riga 4, colonna «codice»: Il codice «019999» c’è già alla riga 2.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            entrate;primo anno;1.656;1656 oppure 1,656
            entrate;primo anno;12,345;troppe cifre
            entrate;primo anno;1234567890123456;troppe cifre
            ore;abitanti;12,5;non è un numero intero
            ore;abitanti;99999999999;non è un numero intero
            indicatori;almeno;100%;non è un numero
            piano;dal;01/01/0015;fuori dal tempo
            piano;dal;29/02/2015;non è un giorno
            entrate;vincolato;forse;né sì né no
            azioni;azione;Err:508;errore di formula
            azioni;azione;#NOME?;errore di formula
            comuni;codice;19083;codice ISTAT
            assi;codice;A|B;non può essere un codice
            """)
    void aWrongCellSaysWhatIsWrong(String sheet, String column, String text, String message) {
        assertThat(read(cell(PLAN, sheet, column, text)))
                .anySatisfy(p -> assertThat(p.message()).contains(text, message))
                .allSatisfy(p -> assertThat(p.remedy()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u2066b", "a\u200Bb", "a\u0000b", "a\u0007b", "a\uFFFFb", "a\u061Cb"})
    void lettersThatAreNotSeenAreNamed(String text) {
        assertThat(read(cell(PLAN, "azioni", "azione", text)))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("(U+%04X)".formatted((int) text.charAt(1))));
    }

    @Test
    void aTextTooLongSaysHowLongItMayBe() {
        assertThat(read(cell(PLAN, "azioni", "azione", "x".repeat(8001))))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("8001", "8000"));
    }

    @Test
    void aFormulaThatNobodyComputedIsNoError() {
        assertThat(read(cell(PLAN, "entrate", "primo anno", Workbook.NOT_COMPUTED)))
                .singleElement()
                .satisfies(
                        p -> assertThat(p.message() + p.remedy()).contains("nessuno ha ancora calcolato", "salvalo"));
    }

    @Test
    void aWordThatOnlyLooksLikeAnErrorIsAWord() {
        assertThat(read(cell(PLAN, "azioni", "azione", "#NOMEdelprogetto"))).isEmpty();
    }

    private static List<Problem> read(Workbook workbook) {
        return new PackageReader().read(workbook).problems();
    }

    private static Workbook cell(Workbook workbook, String name, String column, String text) {
        return changed(workbook, name, rows -> {
            var row = new ArrayList<>(rows.get(1));
            row.set(rows.getFirst().indexOf(column), text);
            rows.set(1, row);
        });
    }

    private static Workbook changed(Workbook workbook, String name, Consumer<List<List<String>>> change) {
        UnaryOperator<Workbook.Sheet> edit = sheet -> {
            var rows = new ArrayList<>(sheet.rows());
            change.accept(rows);
            return new Workbook.Sheet(name, rows);
        };
        return new Workbook(workbook.sheets().stream()
                .map(sheet -> sheet.name().equals(name) ? edit.apply(sheet) : sheet)
                .toList());
    }
}
