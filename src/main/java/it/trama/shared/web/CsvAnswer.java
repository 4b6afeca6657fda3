package it.trama.shared.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table that the reader takes away, as Italian spreadsheets open it: semicolons, UTF-8 with its mark. */
public final class CsvAnswer {
    private static final CSVFormat ITALIAN =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private CsvAnswer() {}

    public static ResponseEntity<byte[]> of(String file, List<List<String>> rows) {
        var text = new StringWriter();
        text.append('\ufeff');
        try (var printer = new CSVPrinter(text, ITALIAN)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(CsvAnswer::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a spreadsheet would take for a formula is marked as text; a negative number is not a formula. */
    private static String harmless(String cell) {
        var formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[\\d.,]+");
        return formula ? "'" + cell : cell;
    }
}
