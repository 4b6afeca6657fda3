package it.trama.documents;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTests {
    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY f \"%s\">]>"
            .formatted("bomba".repeat(99));

    @TempDir
    Path folder;

    @Test
    void entitiesAreNotDefinedHere() {
        refused(Packed.ods(
                        ENTITY,
                        "<table:table-row><table:table-cell><text:p>&e;</text:p></table:table-cell></table:table-row>"))
                .contains("definizioni XML");
        refused(Packed.xlsx(ENTITY + "<sst><si><t>&e;&f;</t></si></sst>", "")).contains("definizioni XML");
    }

    @Test
    void entitiesInTwoByteLettersAreFoundToo() {
        var wide = new String(ENTITY.getBytes(UTF_16LE), UTF_8);
        refused(Packed.zip(Map.of("content.xml", wide))).contains("definizioni XML");
    }

    @Test
    void aSheetThatRepeatsWithoutEndIsRefusedBeforeItUnfolds() {
        var cell = "<table:table-cell table:number-columns-repeated=\"%s\"><text:p>x</text:p></table:table-cell>";
        var rows = "<table:table-row table:number-rows-repeated=\"%s\">%s</table:table-row>";
        refused(Packed.ods(rows.formatted("1048576", cell.formatted("1")))).contains("50000 righe");
        refused(Packed.ods(rows.formatted("1", cell.formatted("16384")))).contains("100 colonne");
        refused(Packed.ods(rows.formatted(
                        "1", cell.formatted("9223372036854775807").repeat(3))))
                .contains("100 colonne");
        refused(Packed.ods(rows.formatted("tante", cell.formatted("1")))).contains("non si legge");
    }

    @Test
    void aSheetOfExcelTooWideOrTooLongIsRefused() {
        refused(Packed.xlsx("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")).contains("colonne");
        refused(Packed.xlsx("<row r=\"100000\"><c r=\"A100000\"><v>1</v></c></row>"))
                .contains("50000 righe");
    }

    @Test
    void aLockedFileSaysThatItIsLocked() {
        refused(Packed.zip(Map.of("content.xml", "\u0001\u0002", "META-INF/manifest.xml", "<m:encryption-data/>")))
                .contains("password");
        var zip = Packed.zip(Map.of("comuni.csv", "codice\n"));
        zip[6] |= 1;
        zip[indexOfDirectory(zip) + 8] |= 1;
        refused(zip).contains("password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic/Standard/Modulo.xml", "Scripts/python/x.py", "xl/vbaProject.bin", "xl/macrosheets/s.xml"})
    void programsAreNotOpened(String entry) {
        refused(Packed.zip(Map.of("content.xml", "<x/>", entry, "x"))).contains("macro");
    }

    @Test
    void whatUnpacksToALotIsNotUnpacked() {
        refused(Packed.zip(Map.of("content.xml", " ".repeat(20 << 20)))).contains("troppo spazio");
        var many = new java.util.HashMap<String, String>();
        for (var i = 0; i < 600; i++) {
            many.put(i + ".csv", "");
        }
        refused(Packed.zip(many)).contains("troppo spazio");
    }

    @Test
    void aCutFileAndAnEmptyOneAreTold() {
        var whole = Packed.ods("");
        refused(java.util.Arrays.copyOf(whole, whole.length / 2)).contains("rovinato");
        refused(new byte[0]).contains("non è un foglio di calcolo");
        refused(Packed.zip(Map.of("leggimi.txt", "x"))).contains("né fogli né CSV");
    }

    @Test
    void aCsvInAnotherAlphabetOrWithOpenQuotesIsTold() {
        assertThat(catchThrowableOfType(Unreadable.class, () -> Csv.read("ore", new byte[] {'a', (byte) 0xE0}))
                        .problem())
                .contains("ore.csv", "UTF-8");
        assertThat(catchThrowableOfType(Unreadable.class, () -> Csv.read("ore", "a,b\n1,2\n\"x,y\n".getBytes(UTF_8)))
                        .problem())
                .contains("ore.csv", "riga 2");
    }

    @Test
    void aHundredThousandRowsOfCsvAreRefused() {
        assertThat(catchThrowableOfType(
                                Unreadable.class,
                                () -> Csv.read("ore", "a\n".repeat(100_000).getBytes(UTF_8)))
                        .problem())
                .contains("50000 righe");
    }

    @Test
    void aPlaceThatIsNotThereOrHoldsNothingIsTold() throws IOException {
        assertThat(catchThrowableOfType(Unreadable.class, () -> WorkbookFiles.read(folder.resolve("no.xlsx")))
                        .problem())
                .contains("no.xlsx non c’è");
        Files.writeString(folder.resolve("leggimi.txt"), "x");
        assertThat(catchThrowableOfType(Unreadable.class, () -> WorkbookFiles.read(folder))
                        .problem())
                .contains("non ci sono CSV");
    }

    private static AbstractStringAssert<?> refused(byte[] file) {
        var why = catchThrowableOfType(Unreadable.class, () -> WorkbookFiles.read("x.ods", file));
        assertThat(why).isNotNull();
        assertThat(why.remedy()).isNotBlank();
        return assertThat(why.problem());
    }

    private static int indexOfDirectory(byte[] zip) {
        for (var i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalStateException("no directory");
    }
}
