package it.trama.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Excel's own form. Text is written as text, so that 019083 keeps its zero. */
final class Xlsx {
    private Xlsx() {}

    static Workbook read(String name, byte[] bytes) throws Unreadable {
        var sheets = new ArrayList<Workbook.Sheet>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.add(new Workbook.Sheet(sheet.getName(), rows(sheet.getName(), sheet)));
            }
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(
                    "Il file %s non si legge come foglio Excel.".formatted(name),
                    "Aprilo con il foglio di calcolo, salvalo di nuovo come .xlsx e riprova.");
        }
        return new Workbook(sheets);
    }

    private static List<List<String>> rows(String name, org.dhatim.fastexcel.reader.Sheet sheet)
            throws IOException, Unreadable {
        var rows = new ArrayList<List<String>>();
        try (var stream = sheet.openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                if (row.getRowNum() > Workbook.MOST_ROWS + 1) {
                    throw Csv.tooLong(name);
                }
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(cells(row));
            }
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            var cell = row.getOptionalCell(i);
            cells.add(cell.map(Xlsx::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return String.valueOf(cell.getRawValue());
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        var raw = cell.getText();
        return raw == null ? "" : raw;
    }

    /** With the decimals that its format shows: 162.00 is not 162. */
    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && format.matches(".*(yy|dd).*")) {
            return cell.asDate().toLocalDate().toString();
        }
        var number = cell.asNumber();
        var bare = number.stripTrailingZeros();
        var decimals = format != null && format.matches("0(\\.0+)?") ? Math.max(0, format.length() - 2) : 0;
        return bare.setScale(Math.max(decimals, Math.max(0, bare.scale())), RoundingMode.HALF_UP)
                .toPlainString();
    }

    static byte[] write(Workbook workbook) {
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Trama", "1.0")) {
            for (var sheet : workbook.sheets()) {
                write(book.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet worksheet, Workbook.Sheet sheet) {
        for (var r = 0; r < sheet.rows().size(); r++) {
            var row = sheet.rows().get(r);
            for (var c = 0; c < row.size(); c++) {
                write(worksheet, r, c, row.get(c), r > 0 && sheet.numeric().contains(c));
            }
        }
        headings(worksheet, sheet);
    }

    private static void headings(Worksheet worksheet, Workbook.Sheet sheet) {
        for (var c = 0; !sheet.rows().isEmpty() && c < sheet.rows().getFirst().size(); c++) {
            worksheet.style(0, c).bold().fillColor("E8F0F8").set();
            worksheet.width(c, Math.clamp(width(sheet, c), 10, 60));
        }
        worksheet.freezePane(0, 1);
    }

    private static void write(Worksheet worksheet, int row, int column, String text, boolean numeric) {
        if (numeric && text.matches("-?\\d{1,13}(\\.\\d{1,4})?")) {
            var number = new BigDecimal(text);
            worksheet.value(row, column, number);
            worksheet
                    .style(row, column)
                    .format(number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0")
                    .set();
        } else if (!text.isEmpty()) {
            worksheet.value(row, column, text);
        }
    }

    private static int width(Workbook.Sheet sheet, int column) {
        return sheet.rows().stream()
                .limit(60)
                .mapToInt(row -> column < row.size() ? row.get(column).length() + 2 : 0)
                .max()
                .orElse(10);
    }
}
