package it.trama.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows of a sheet as they are read: bounded, and without the blank ones that a spreadsheet leaves at the end. */
final class Rows {
    private final String sheet;
    private final List<List<String>> rows = new ArrayList<>();
    private final int most;
    private long blank;

    Rows(String sheet) {
        this(sheet, Workbook.MOST_ROWS);
    }

    Rows(String sheet, int most) {
        this.sheet = sheet;
        this.most = most;
    }

    /** The same row, so many times one after the other. */
    void add(List<String> cells, long times) throws Unreadable {
        var row = trimmed(cells);
        if (row.isEmpty()) {
            blank += times;
            return;
        }
        if (rows.size() + blank + times > most + 1L) {
            throw new Unreadable(
                    "Il foglio %s ha più di %d righe.".formatted(sheet, most),
                    "Cancella le righe che non servono, o dividi il file, e riprova.");
        }
        rows.addAll(Collections.nCopies((int) blank, List.of()));
        rows.addAll(Collections.nCopies((int) times, row));
        blank = 0;
    }

    /** So many rows were left out before the next. */
    void skipTo(long row) {
        blank = Math.max(blank, row - rows.size());
    }

    List<List<String>> all() {
        return rows;
    }

    private List<String> trimmed(List<String> cells) throws Unreadable {
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last > Workbook.MOST_COLUMNS) {
            throw tooWide(sheet);
        }
        return List.copyOf(cells.subList(0, last));
    }

    static Unreadable tooWide(String sheet) {
        return new Unreadable(
                "Il foglio %s ha più di %d colonne.".formatted(sheet, Workbook.MOST_COLUMNS),
                "Tieni solo le colonne del modello e riprova.");
    }
}
