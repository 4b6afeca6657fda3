package it.trama.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Excel's own form, as it is read: what a cell shows, not how it is stored. */
final class Xlsx {
    /** What a format writes as it is, or says about colour and condition. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^]]*]");

    private static final Pattern DAY = Pattern.compile("(?i).*(yy|dd|d/).*");
    private static final Pattern DECIMALS = Pattern.compile("[0#?]\\.([0?]+)");
    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int WIDEST = 2000;
    /** The number of 31 December 9999. */
    private static final int LAST_DAY = 2_958_466;

    private Xlsx() {}

    /** Some programs write no styles: then a number is read as it is stored. */
    static Workbook read(String name, byte[] bytes, boolean styled) throws Unreadable {
        var sheets = new ArrayList<Workbook.Sheet>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styled, true))) {
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
        var rows = new Rows(name);
        try (var stream = sheet.openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                if (row.getCellCount() > WIDEST) {
                    throw Rows.tooWide(name);
                }
                rows.skipTo(row.getRowNum() - 1L);
                rows.add(cells(row), 1);
            }
        }
        return rows.all();
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (var i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Xlsx::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        var raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER -> number(cell);
            case BOOLEAN -> "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "vero" : "falso";
            case ERROR -> raw == null ? "#N/A" : raw;
            case FORMULA -> formula(cell, raw);
            case STRING -> decoded(Objects.requireNonNullElse(cell.getText(), ""));
        };
    }

    /** What the formula gave when the file was saved. */
    private static String formula(Cell cell, @Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return Workbook.NOT_COMPUTED;
        }
        return cell.getValue() instanceof java.math.BigDecimal ? number(cell) : decoded(raw);
    }

    /** With the decimals that its format shows: 162.00 is not 162; a percentage stays one, so that nobody takes 1 for 100. */
    private static String number(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        var format = cell.getDataFormatString();
        var shape =
                format == null ? "" : LITERAL.matcher(format.split(";", 2)[0]).replaceAll("");
        if (DAY.matcher(shape).matches() && Double.parseDouble(raw) < LAST_DAY) {
            return String.valueOf(cell.asDate().toLocalDate());
        }
        var decimals = DECIMALS.matcher(shape);
        var least =
                !decimals.find() || shape.contains("E") ? 0 : decimals.group(1).length();
        return shape.contains("%")
                ? NumberText.shown(raw, 0)
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString() + "%"
                : NumberText.of(NumberText.shown(raw, least));
    }

    private static String decoded(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return CODED.matcher(text).replaceAll(code -> {
            var letter = (char) Integer.parseInt(code.group(1), 16);
            return Matcher.quoteReplacement(String.valueOf(letter));
        });
    }
}
