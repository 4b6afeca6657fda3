package it.trama.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as Italian spreadsheets open it, written line by line: semicolons, a mark that says UTF-8, no formulas. */
public final class CsvTable {
    private static final char UTF_8_MARK = '\ufeff';
    private static final CSVFormat ITALIAN =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private final CSVPrinter printer;

    public CsvTable(Appendable out) {
        try {
            out.append(UTF_8_MARK);
            printer = new CSVPrinter(out, ITALIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void row(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvTable::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void flush() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code -1656,50}, whatever the reader's language: with a comma, as the semicolons announce. */
    public static String number(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    /** What a spreadsheet would take for a formula is marked as text; a negative number is not a formula. */
    private static String harmless(String cell) {
        var formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-?[\\d.,]+");
        return formula ? "'" + cell : cell;
    }
}
