package it.trama.documents;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The form of LibreOffice. */
final class Ods {
    private Ods() {}

    static Workbook read(String name, byte[] bytes) throws Unreadable {
        try {
            return new Workbook(sheets(new SpreadSheet(new ByteArrayInputStream(bytes))));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Unreadable(
                    "Il file %s non si legge come foglio OpenDocument.".formatted(name),
                    "Aprilo con il foglio di calcolo, salvalo di nuovo come .ods e riprova.");
        }
    }

    private static List<Workbook.Sheet> sheets(SpreadSheet book) throws Unreadable {
        var sheets = new ArrayList<Workbook.Sheet>();
        for (var sheet : book.getSheets()) {
            if (sheet.getMaxRows() > Workbook.MOST_ROWS + 1) {
                throw Csv.tooLong(sheet.getName());
            }
            sheets.add(new Workbook.Sheet(sheet.getName(), rows(sheet.getDataRange())));
        }
        return sheets;
    }

    private static List<List<String>> rows(Range range) {
        var rows = new ArrayList<List<String>>();
        for (var row : range.getValues()) {
            var cells = new ArrayList<String>();
            for (var value : row) {
                cells.add(text(value));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    static byte[] write(Workbook workbook) {
        var book = new SpreadSheet();
        workbook.sheets().forEach(sheet -> book.appendSheet(page(sheet)));
        var out = new ByteArrayOutputStream();
        try {
            book.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static com.github.miachm.sods.Sheet page(Workbook.Sheet sheet) {
        var columns = sheet.rows().stream().mapToInt(List::size).max().orElse(1);
        var page = new com.github.miachm.sods.Sheet(
                sheet.name(), Math.max(1, sheet.rows().size()), columns);
        for (var r = 0; r < sheet.rows().size(); r++) {
            for (var c = 0; c < sheet.rows().get(r).size(); c++) {
                put(page.getRange(r, c), sheet.rows().get(r).get(c));
            }
        }
        var bold = new Style();
        bold.setBold(true);
        page.getRange(0, 0, 1, columns).setStyle(bold);
        return page;
    }

    private static void put(Range cell, String text) {
        if (!text.isEmpty()) {
            cell.setValue(text);
        }
    }
}
