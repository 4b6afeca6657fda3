package it.trama.budget.quotas;

import it.trama.territory.CountedBody;
import java.math.BigDecimal;

/**
 * What a body owes and has paid in a year.
 *
 * @param inhabitants in the year that the quota counts
 * @param quotaDue the quota times the inhabitants
 */
public record BodyAccount(
        CountedBody body,
        int inhabitants,
        BigDecimal quotaDue,
        BigDecimal purchases,
        BigDecimal quotaPaid,
        BigDecimal purchasesPaid) {
    public BigDecimal due() {
        return quotaDue.add(purchases);
    }

    public BigDecimal paid() {
        return quotaPaid.add(purchasesPaid);
    }

    /** Negative: it has paid more than it owes. */
    public BigDecimal left() {
        return due().subtract(paid());
    }
}
