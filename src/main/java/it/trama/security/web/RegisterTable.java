package it.trama.security.web;

import static it.trama.shared.web.Words.known;
import static it.trama.shared.web.Words.t;

import it.trama.audit.Entry;
import it.trama.shared.time.BusinessTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The register as a file that a spreadsheet opens: nothing in it is taken for a formula. */
final class RegisterTable {
    private final CSVPrinter printer;

    RegisterTable(Writer writer) throws IOException {
        writer.write('\ufeff');
        printer = new CSVPrinter(
                writer, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        printer.printRecord(t("register.when"), t("register.who"), t("register.act"), t("register.what"), "id");
    }

    void add(Entry entry) {
        var at = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                .format(entry.at().atZoneSameInstant(BusinessTime.ITALY));
        row(at, entry.actor(), known("act." + entry.act(), entry.act()), entry.subject(), entry.subjectId());
    }

    private void row(String... cells) {
        try {
            printer.printRecord(Arrays.stream(cells)
                    .map(cell -> cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell)
                    .toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() throws IOException {
        printer.flush();
    }
}
