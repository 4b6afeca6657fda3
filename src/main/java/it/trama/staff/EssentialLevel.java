package it.trama.staff;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The essential level of the professional social service (law 178/2020, art. 1, paragraph 797): full-time social workers against
 * the inhabitants, and what the State pays.
 *
 * @param workers full-time equivalents
 */
public record EssentialLevel(int inhabitants, BigDecimal workers, Thresholds thresholds) {
    /** Inhabitants for one worker at each step, and euro a year for each worker between the steps. */
    public record Thresholds(
            BigDecimal threshold,
            BigDecimal level,
            BigDecimal target,
            BigDecimal contributionToLevel,
            BigDecimal contributionToTarget) {}

    /** Workers needed for one every so many inhabitants. */
    public BigDecimal needed(BigDecimal inhabitantsPerWorker) {
        return BigDecimal.valueOf(inhabitants).divide(inhabitantsPerWorker, MathContext.DECIMAL64);
    }

    /** Inhabitants for each worker there is. */
    public BigDecimal inhabitantsPerWorker() {
        return workers.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(inhabitants).divide(workers, 0, RoundingMode.HALF_UP);
    }

    /** Euro a year: for each worker between the threshold and the level, and for each between the level and the target. */
    public BigDecimal contribution() {
        var level = needed(thresholds.level());
        var toLevel =
                workers.min(level).subtract(needed(thresholds.threshold())).max(BigDecimal.ZERO);
        var toTarget = workers.min(needed(thresholds.target())).subtract(level).max(BigDecimal.ZERO);
        return thresholds
                .contributionToLevel()
                .multiply(toLevel)
                .add(thresholds.contributionToTarget().multiply(toTarget))
                .setScale(2, RoundingMode.HALF_UP);
    }
}
