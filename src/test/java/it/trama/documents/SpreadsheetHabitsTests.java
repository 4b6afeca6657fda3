package it.trama.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetHabitsTests {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <c r="A1"><v>0.28999999999999998</v></c>;0.29
            <c r="A1" s="1"><v>162</v></c>;162.00
            <c r="A1" s="2"><v>1</v></c>;100%
            <c r="A1" s="3"><v>42551</v></c>;2016-06-30
            <c r="A1" s="4"><v>12</v></c>;12
            <c r="A1"><v>1.656</v></c>;1,656
            <c r="A1"><v>1656680</v></c>;1656680
            <c r="A1" t="b"><v>1</v></c>;vero
            <c r="A1" t="e"><v>#DIV/0!</v></c>;#DIV/0!
            <c r="A1"><f>A2*2</f><v>8.5</v></c>;8.5
            <c r="A1"><f>A2*2</f></c>;#FORMULA?
            <c r="A1" t="s"><v>0</v></c>;comune
            <c r="A1" t="inlineStr"><is><t>due_x000A_righe</t></is></c>;'due
            righe'
            """, quoteCharacter = '\'')
    void aCellOfExcelIsReadAsItIsSeen(String cell, String seen) throws Unreadable {
        assertThat(rows(Packed.xlsx("<row r=\"1\">" + cell + "</row>"))).containsExactly(List.of(seen));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            office:value-type="float" office:value="162">;162,00;162.00
            office:value-type="float" office:value="1656">;1.656;1656
            office:value-type="float" office:value="1.656">;1,656;1,656
            office:value-type="float" office:value="0.1">;0,10;0.10
            office:value-type="currency" office:value="1656680">;1.656.680,00 €;1656680.00
            office:value-type="percentage" office:value="1">;100%;100%
            office:value-type="date" office:date-value="2016-06-30">;30/06/16;2016-06-30
            office:value-type="boolean" office:boolean-value="true">;VERO;vero
            office:value-type="string" office:string-value="">;#RIF!;#RIF!
            office:value-type="float" office:value="0">;Err:508;Err:508
            """)
    void aCellOfLibreOfficeIsReadAsItIsSeen(String start, String shown, String read) throws Unreadable {
        var cell = "<table:table-cell %s<text:p>%s</text:p></table:table-cell>".formatted(start, shown);
        assertThat(rows(Packed.ods("<table:table-row>" + cell + "</table:table-row>")))
                .containsExactly(List.of(read));
    }

    @Test
    void aWorkbookWithoutStylesIsReadAsItIsStored() throws Unreadable {
        assertThat(rows(Packed.plainXlsx("<row r=\"1\"><c r=\"A1\"><v>42551</v></c></row>")))
                .containsExactly(List.of("42551"));
    }

    @Test
    void linesSpacesAndRepetitionsOfLibreOfficeAreKept() throws Unreadable {
        var rows = rows(Packed.ods("""
                <table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell>
                <office:annotation><text:p>nota</text:p></office:annotation>
                <text:p>una<text:s text:c="2"/>riga</text:p><text:p/><text:p>altra</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
                <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2">
                <text:p>x</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"""));
        assertThat(rows)
                .containsExactly(
                        List.of("", "", "una  riga\n\naltra"),
                        List.of(),
                        List.of(),
                        List.of("x", "x"),
                        List.of("x", "x"));
    }

    @Test
    void blankRowsKeepTheirPlaceSoThatARowIsTheOneThatTheOfficeSees() throws Unreadable {
        var csv = "codice,nome\n\n;,\n1,uno\n".replace(";", "");
        assertThat(Csv.read("x", csv.getBytes(StandardCharsets.UTF_8)).rows())
                .containsExactly(List.of("codice", "nome"), List.of(), List.of(), List.of("1", "uno"));
        var xlsx =
                Packed.xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"4\"><c r=\"B4\"><v>2</v></c></row>");
        assertThat(rows(xlsx)).containsExactly(List.of("1"), List.of(), List.of(), List.of("", "2"));
    }

    @Test
    void theCsvOfItalianExcelIsRead() throws Unreadable {
        var csv = "\uFEFFcodice;nome\r\n019083;\"Rivarolo; del Re\"\r\n";
        assertThat(Csv.read("x", csv.getBytes(StandardCharsets.UTF_8)).rows())
                .containsExactly(List.of("codice", "nome"), List.of("019083", "Rivarolo; del Re"));
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsWrittenBehindAnApostrophe() throws Unreadable {
        var texts = List.of("=1+1", "+39 0375", "@nome", "- punto", "'=x", "''-", "'Ndrangheta", "-12.5");
        var written = Csv.write(new Workbook.Sheet("x", List.of(texts)));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("'=1+1,'+39 0375,'@nome,'- punto,''=x,'''-,'Ndrangheta,-12.5\n");
        assertThat(Csv.read("x", written).rows()).containsExactly(texts);
    }

    @Test
    void aZipOfCsvIsReadFromAnyFolderInIt() throws Unreadable {
        var entries = new LinkedHashMap<String, String>();
        entries.put("pacchetto/comuni.csv", "codice\n1\n");
        entries.put("__MACOSX/pacchetto/._comuni.csv", "\u0000");
        entries.put("pacchetto/datapackage.json", "{}");
        assertThat(WorkbookFiles.read("x.zip", Packed.zip(entries)).sheets())
                .containsExactly(new Workbook.Sheet("comuni", List.of(List.of("codice"), List.of("1"))));
    }

    @Test
    void numbersStayNumbersAndTextStaysTextInBothSpreadsheets() throws Unreadable {
        var rows = List.of(
                List.of("codice", "importo"),
                List.of("019083", "162.00"),
                List.of("1.656", "1,656"),
                List.of("1e3", "-0.5"),
                List.of("1", "123456789012345678"));
        var book = new Workbook(
                List.of(new Workbook.Sheet("comuni", rows, java.util.Set.of(1), Map.of(0, List.of("a", "b")))));
        assertThat(rows(WorkbookFiles.xlsx(book))).isEqualTo(rows);
        assertThat(rows(WorkbookFiles.ods(book))).isEqualTo(rows);
        var content = ZipGuard.entries("x", WorkbookFiles.ods(book), "content.xml"::equals);
        assertThat(new String(content.get("content.xml"), StandardCharsets.UTF_8))
                .contains("o:value=\"162.00\"", "o:value=\"1.656\"", "o:value-type=\"string\"><x:p>019083");
    }

    private static List<List<String>> rows(byte[] file) throws Unreadable {
        return WorkbookFiles.read("x", file).sheets().getFirst().rows();
    }
}
