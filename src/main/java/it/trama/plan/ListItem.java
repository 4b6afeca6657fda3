package it.trama.plan;

import org.jspecify.annotations.Nullable;

/** An entry of one of the lists of a plan. What one region calls a dimension another calls otherwise: lists are data. */
public record ListItem(
        String code, Kind kind, String label, @Nullable String description) implements PlanRow {
    public enum Kind {
        TYPE,
        DIMENSION,
        RECOMPOSITION,
        FOCUS,
        AREA,
        CHANNEL
    }
}
