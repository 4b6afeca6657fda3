package it.trama.demo;

import it.trama.documents.Csv;
import it.trama.documents.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The sheets of the invented people. */
final class DemoRows {
    private DemoRows() {}

    /** Below the headings. */
    static List<List<String>> of(String sheet) {
        try (var file = Objects.requireNonNull(DemoRows.class.getResourceAsStream("/demo/persone/" + sheet + ".csv"))) {
            var rows = Csv.read(sheet, file.readAllBytes()).rows();
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
