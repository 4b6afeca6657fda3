package it.trama.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** A table that the reader takes away; one too long for the memory is a {@link CsvTable} on the answer itself. */
public final class CsvAnswer {
    private static final String CSV = "text/csv;charset=UTF-8";

    private CsvAnswer() {}

    /** The first row holds the headings. */
    public static ResponseEntity<byte[]> of(String file, List<List<String>> rows) {
        var text = new StringBuilder();
        var table = new CsvTable(text);
        rows.forEach(table::row);
        return FileAnswer.of(file, CSV, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
