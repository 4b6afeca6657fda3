package it.trama.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a row.
 *
 * @param code null: the row is new
 * @param mark of the text that the reader has before their eyes
 * @param refused the sentence of the rule that said no
 * @param conflict what someone else has written in the meantime; empty: nobody has
 * @param place null: it cannot stand elsewhere
 */
public record RowPage(
        PlanHeading plan,
        String sheet,
        String sheetTitle,
        @Nullable String code,
        String title,
        String action,
        String mark,
        List<Field> fields,
        @Nullable String refused,
        List<Difference> conflict,
        @Nullable Place place) {
    /** Which row of the sheet it is, counted from 1, of how many; and where another place is asked for. */
    public record Place(int number, int of, String action) {}

    /** A column that now says something else than what was typed. */
    public record Difference(String label, String now, String typed) {}

    public List<Field> wrong() {
        return fields.stream().filter(f -> f.error() != null).toList();
    }
}
