package it.trama.documents;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table of money whose sums a spreadsheet computes anew.
 *
 * @param title stands above it
 * @param notes stand below it
 */
public record Tally(String sheet, String title, List<String> head, List<Row> rows, List<String> notes) {
    /** Where the first row of {@link #rows} stands in the sheet, counted from 1. */
    public static final int FIRST_ROW = 4;

    /** A row, that weighs more when it is a sum. */
    public record Row(boolean sum, List<Cell> cells) {}

    /** A cell. */
    public sealed interface Cell {}

    /** Words, never taken for a formula. */
    public record Text(String text) implements Cell {}

    /**
     * An amount in euro.
     *
     * @param stands it is not in the source
     */
    public record Amount(BigDecimal euro, boolean stands) implements Cell {}

    /**
     * A sum.
     *
     * @param euro what it gives now, for who opens the file without computing
     */
    public record Sum(BigDecimal euro, String formula) implements Cell {}

    /** The name of a cell in a formula: {@code B4}; the column is counted from 0, the row as the sheet does. */
    public static String name(int column, int row) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters + String.valueOf(row);
    }

    public byte[] xlsx() {
        return TallyXlsx.write(this);
    }
}
