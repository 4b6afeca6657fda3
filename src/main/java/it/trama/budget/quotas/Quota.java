package it.trama.budget.quotas;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Euro per inhabitant that each municipality owes in a year.
 *
 * @param population the year whose inhabitants are counted
 * @param act which set it
 */
public record Quota(int year, BigDecimal perHead, int population, String act, LocalDate day) {
    public BigDecimal of(int inhabitants) {
        return perHead.multiply(BigDecimal.valueOf(inhabitants));
    }
}
