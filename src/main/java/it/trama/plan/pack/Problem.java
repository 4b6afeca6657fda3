package it.trama.plan.pack;

import java.util.regex.Pattern;

/**
 * Why something brought in cannot be taken as it is.
 *
 * @param sheet the sheet, or the file when it cannot be opened at all; empty for the package as a whole
 * @param row as an office counts: the headings are row 1; 0 for the sheet as a whole
 * @param column the heading of the column; empty for the row as a whole
 */
public record Problem(String sheet, int row, String column, String message, String remedy) {
    private static final Pattern FILE = Pattern.compile("(?i).+\\.(xlsx|xlsm|xls|ods|zip|csv)");

    /** Something that cannot be opened as a whole: what it is called is told where the name says that it is a file. */
    static Problem ofFile(String name, String message, String remedy) {
        return new Problem(FILE.matcher(name).matches() ? name : "", 0, "", message, remedy);
    }

    /** Where it is, in words. */
    public String where() {
        if (sheet.isEmpty()) {
            return "pacchetto";
        }
        var place = new StringBuilder(FILE.matcher(sheet).matches() ? "file " : "foglio ").append(sheet);
        if (row > 0) {
            place.append(", riga ").append(row);
        }
        if (!column.isEmpty()) {
            place.append(", colonna «").append(column).append('»');
        }
        return place.toString();
    }

    Problem in(String sheetName, int atRow) {
        return new Problem(sheetName, atRow, column, message, remedy);
    }
}
