package it.trama.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/**
 * Excel's own form, as it is written: the headings stand out and stay in sight, long texts wrap, text stays text, so
 * that 019083 keeps its zero, numbers are numbers, a choice is picked from a list.
 */
final class XlsxWriter {
    private static final String TEXT = "@";
    private static final int PREPARED_ROWS = 1000;
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxWriter() {}

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

    private static void write(Worksheet page, Workbook.Sheet sheet) {
        for (var c = 0; c < sheet.columns(); c++) {
            column(page, sheet, c);
        }
        for (var r = 0; r < sheet.rows().size(); r++) {
            var row = sheet.rows().get(r);
            for (var c = 0; c < row.size(); c++) {
                cell(page, r, c, row.get(c), r > 0 && sheet.numeric().contains(c));
            }
        }
        page.freezePane(0, 1);
    }

    private static void column(Worksheet page, Workbook.Sheet sheet, int column) {
        page.width(column, sheet.width(column));
        if (!sheet.numeric().contains(column)) {
            page.style(column)
                    .format(TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        var words = sheet.choices().getOrDefault(column, List.of());
        if (!words.isEmpty()) {
            page.range(1, column, Math.max(PREPARED_ROWS, sheet.rows().size()), column)
                    .validateWithListByFormula('"' + String.join(",", words) + '"')
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(Workbook.NOT_A_CHOICE)
                    .error(Workbook.CHOOSE)
                    .showErrorMessage(true);
        }
    }

    private static void cell(Worksheet page, int row, int column, String text, boolean numeric) {
        if (text.isEmpty()) {
            return;
        }
        var style = page.style(row, column).verticalAlignment("top");
        if (numeric && NumberText.safe(text)) {
            var number = NumberText.value(text);
            page.value(row, column, number);
            style.format(number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0")
                    .set();
            return;
        }
        page.value(row, column, CODE.matcher(text).replaceAll("_x005F_"));
        style.format(TEXT).wrapText(true);
        if (row == 0) {
            style.bold().fillColor("E8F0F8");
        }
        style.set();
    }
}
