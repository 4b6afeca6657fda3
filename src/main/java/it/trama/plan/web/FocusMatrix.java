package it.trama.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objectives as the plan draws them: a dimension down, a focus and its recompositions across. */
public record FocusMatrix(int width, List<Focus> focuses, List<Line> lines) {
    public record Focus(String label, List<String> columns) {}

    public record Line(String label, @Nullable String note, List<Box> boxes) {}

    /**
     * Where a dimension, a focus and a recomposition meet.
     *
     * @param more the list of all that stand there, when there are too many to be drawn
     */
    public record Box(
            boolean first, List<Cell> cells, @Nullable Link more) {}

    /**
     * An objective in its place.
     *
     * @param column what the box says by where it stands, in words for a narrow screen
     * @param target in words; null: none
     * @param unmeasurable why its result cannot be seen; null: it can
     */
    public record Cell(
            String code,
            String title,
            String href,
            String column,
            @Nullable String target,
            @Nullable String unmeasurable,
            @Nullable String note) {}
}
