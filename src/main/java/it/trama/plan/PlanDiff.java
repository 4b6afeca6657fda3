package it.trama.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text of the plan says otherwise than another, sheet by sheet; sheets that say the same are left out. */
public record PlanDiff(List<Sheet> sheets) {

    public boolean isEmpty() {
        return sheets.isEmpty();
    }

    /** How many rows differ. */
    public int size() {
        return sheets.stream().mapToInt(Sheet::size).sum();
    }

    /**
     * One sheet.
     *
     * @param type the record of its rows
     * @param moved rows that stand elsewhere among the others, as they are now
     */
    public record Sheet(
            Class<? extends PlanRow> type,
            List<PlanRow> added,
            List<PlanRow> removed,
            List<Change> changed,
            List<PlanRow> moved) {

        int size() {
            return added.size() + removed.size() + changed.size() + moved.size();
        }
    }

    /** A row that was and is there, with the cells that differ. */
    public record Change(PlanRow before, PlanRow after, List<Cell> cells) {}

    /**
     * A cell, before and after: text, number, date, truth or list of texts.
     *
     * @param column as in the table: {@code matrix_title}
     * @param words for texts and lists: what stayed, what went and what came, to be read in one go
     */
    public record Cell(
            String column,
            @Nullable Object before,
            @Nullable Object after,
            List<Piece> words) {}

    /** Some words of a text. */
    public record Piece(Kind kind, String text) {
        public enum Kind {
            SAME,
            REMOVED,
            ADDED
        }
    }
}
