package it.trama.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that the plan's text states: the same figure may stand elsewhere, or follow from others.
 *
 * @param place chapter and sentence
 * @param words how the text puts it, shortened
 * @param value the figure as printed: its decimals say how precise it is
 * @param subject what it is a statement about, as a key: two statements with one subject must agree
 * @param roundedTo the step the figure may have been rounded to (1000 for "15,000 unemployed"), when wider than printed
 * @param relation how it follows from the terms, when it does
 * @param terms codes of other statements, or cells as {@code entrate!E07.first}, {@code ore!*.population}
 */
public record Statement(
        String code,
        String place,
        String words,
        @Nullable BigDecimal value,
        String unit,
        @Nullable String subject,
        @Nullable Integer year,
        @Nullable String territory,
        @Nullable BigDecimal roundedTo,
        @Nullable Relation relation,
        List<String> terms,
        @Nullable String note)
        implements PlanRow {

    /** Arithmetic between a statement and its terms, in their order. */
    public enum Relation {
        /** The value equals the only term. */
        EQUALS,
        /** The terms add up to the value. */
        SUM,
        /** The first term less the second. */
        DIFFERENCE,
        /** The first times the second. */
        PRODUCT,
        /** The first divided by the second. */
        RATIO,
        /** The first as a percentage of the second. */
        PERCENT_OF,
        /** The first as a percentage of itself and the second together: the unemployment rate. */
        RATE,
        /** The growth from the first to the second, in per cent. */
        GROWTH,
        /** An estimate of the same quantity as the sum of the terms: a factor between them is a warning. */
        ESTIMATES
    }
}
