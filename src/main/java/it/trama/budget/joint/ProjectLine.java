package it.trama.budget.joint;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a project takes of a row of the plan in a year.
 *
 * @param row code of the revenue or expenditure row
 */
public record ProjectLine(UUID project, Kind kind, UUID plan, int year, String row, BigDecimal amount) {
    /** Texts: {@code joint.line.<name>}. */
    public enum Kind {
        REVENUE,
        EXPENDITURE
    }
}
