package it.trama.documents;

import java.util.List;
import java.util.Set;

/** Sheets of text cells, whatever the file they come from or go to. */
public record Workbook(List<Sheet> sheets) {
    /** More rows than this in a sheet are no plan. */
    public static final int MOST_ROWS = 50_000;

    /**
     * A sheet; its first row holds the headings. Rows may be shorter than the headings.
     *
     * @param numeric the places of the columns that hold numbers, so that a spreadsheet can sum them
     */
    public record Sheet(String name, List<List<String>> rows, Set<Integer> numeric) {
        public Sheet(String name, List<List<String>> rows) {
            this(name, rows, Set.of());
        }
    }
}
