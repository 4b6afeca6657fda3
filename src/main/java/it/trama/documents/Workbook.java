package it.trama.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sheets of text cells, whatever the file they come from or go to. */
public record Workbook(List<Sheet> sheets) {
    /** More rows than this in a sheet are no plan. */
    public static final int MOST_ROWS = 50_000;
    /** More columns than this in a sheet are no plan. */
    public static final int MOST_COLUMNS = 100;

    /** Stands in a cell whose formula has no value yet. */
    public static final String NOT_COMPUTED = "#FORMULA?";

    static final String NOT_A_CHOICE = "Valore non previsto", CHOOSE = "Scegli una voce della lista.";

    /**
     * A sheet; its first row holds the headings. Rows may be shorter than the headings.
     *
     * @param numeric the places of the columns that hold numbers, so that a spreadsheet can sum them
     * @param choices for the places of the columns that take one of few words: the words
     */
    public record Sheet(
            String name, List<List<String>> rows, Set<Integer> numeric, Map<Integer, List<String>> choices) {
        public Sheet(String name, List<List<String>> rows) {
            this(name, rows, Set.of(), Map.of());
        }

        public Sheet(String name, List<List<String>> rows, Set<Integer> numeric) {
            this(name, rows, numeric, Map.of());
        }

        /** Characters that a column takes, between a least and a most. */
        int width(int column) {
            var longest = rows.stream()
                    .limit(60)
                    .mapToInt(row -> column < row.size() ? row.get(column).length() : 0)
                    .max()
                    .orElse(0);
            return Math.clamp(longest + 2, 10, 60);
        }

        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }
}
