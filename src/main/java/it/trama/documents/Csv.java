package it.trama.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A sheet as CSV: read in UTF-8 with comma or semicolon (as Italian Excel writes it), written with comma. A text that a
 * spreadsheet would take for a formula is written behind an apostrophe, which reading takes away again.
 */
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-\\d+([.,]\\d+)?");

    private Csv() {}

    public static Workbook.Sheet read(String name, byte[] bytes) throws Unreadable {
        return read(name, bytes, Workbook.MOST_ROWS);
    }

    /** The same, of at most so many rows below the headings. */
    public static Workbook.Sheet read(String name, byte[] bytes, int mostRows) throws Unreadable {
        var text = utf8(name, bytes);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new Rows(name, mostRows);
        long line = 0;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var record : parser) {
                line = parser.getCurrentLineNumber();
                rows.add(cells(record), 1);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable(
                    "Il file %s.csv non è un CSV ben formato: dopo la riga %d le virgolette non tornano."
                            .formatted(name, line),
                    "Aprilo con un foglio di calcolo e salvalo di nuovo come CSV UTF-8.");
        }
        return new Workbook.Sheet(name, rows.all());
    }

    private static List<String> cells(CSVRecord record) {
        var cells = new ArrayList<String>(record.size());
        for (var cell : record) {
            cells.add(GUARDED.matcher(cell).matches() ? cell.substring(1) : cell);
        }
        return cells;
    }

    public static byte[] write(Workbook.Sheet sheet) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get())) {
            for (var row : sheet.rows()) {
                printer.printRecord(row.stream().map(Csv::guarded));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
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
