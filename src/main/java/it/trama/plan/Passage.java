package it.trama.plan;

import org.jspecify.annotations.Nullable;

/**
 * A point of one of the plan's chapters, in our words.
 *
 * @param group what it stands under: an area of the review, a quadrant of the SWOT, a level of governance
 * @param side the column: achieved or critical, person or community
 * @param axis the axis it belongs to, for the aims
 */
public record Passage(
        String code,
        Chapter chapter,
        @Nullable String group,
        @Nullable String side,
        @Nullable String axis,
        @Nullable String title,
        String text,
        @Nullable String note)
        implements PlanRow {
    public enum Chapter {
        REVIEW,
        VISION,
        PROJECT,
        AIM,
        SWOT,
        SERVICE_ANALYSIS,
        INTEGRATION,
        KNOWLEDGE,
        GOVERNANCE,
        EVALUATION
    }
}
