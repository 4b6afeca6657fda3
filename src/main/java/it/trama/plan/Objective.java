package it.trama.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan wants to reach: a row of its matrices and a sheet of its own.
 *
 * @param code short and stable, such as {@code SW1}
 * @param place where it stands in the matrices
 * @param title as on its sheet
 * @param matrixTitle as in the matrix, when it differs
 * @param means resources and tools
 * @param ranges the words that say when it is reached, as written
 * @param timings the words that say when, as written
 */
public record Objective(
        String code,
        Place place,
        String title,
        @Nullable String matrixTitle,
        List<String> types,
        Means means,
        List<String> ranges,
        List<String> evaluationTools,
        List<String> timings,
        List<String> regionalSheets,
        @Nullable String owner,
        @Nullable String note)
        implements PlanRow {

    /** Codes of the plan's own lists; the axis is one of {@link Axis}. */
    public record Place(
            String axis,
            String focus,
            String dimension,
            @Nullable String recomposition,
            @Nullable String area) {}

    /** What is put in: money, people, instruments, as the sheet says it. */
    public record Means(List<String> resources, List<String> tools) {}
}
