package it.trama.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/**
 * A sheet as CSV: UTF-8, comma or semicolon (as Italian Excel writes it). Cells that a spreadsheet would take for a
 * formula are written as they are: the same text must come back.
 */
public final class Csv {
    private Csv() {}

    public static Workbook.Sheet read(String name, byte[] bytes) throws Unreadable {
        var text = utf8(name, bytes);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get();
        var rows = new ArrayList<List<String>>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var row : parser) {
                if (rows.size() > Workbook.MOST_ROWS) {
                    throw tooLong(name);
                }
                rows.add(List.copyOf(row.toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable(
                    "Il file %s.csv non è un CSV ben formato: le virgolette non si chiudono.".formatted(name),
                    "Aprilo con un foglio di calcolo e salvalo di nuovo come CSV UTF-8.");
        }
        return new Workbook.Sheet(name, rows);
    }

    static Unreadable tooLong(String name) {
        return new Unreadable(
                "Il foglio %s ha più di %d righe.".formatted(name, Workbook.MOST_ROWS),
                "Un Piano ne ha molte meno: controlla che non ci siano righe vuote fino in fondo al foglio.");
    }

    public static byte[] write(Workbook.Sheet sheet) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get())) {
            for (var row : sheet.rows()) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String utf8(String name, byte[] bytes) throws Unreadable {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(
                    "Il file %s.csv non è in UTF-8: le lettere accentate andrebbero perse.".formatted(name),
                    "Salvalo come «CSV UTF-8».");
        }
    }

    private static char delimiter(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        return first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }
}
