package it.trama.budget.joint;

import java.math.BigDecimal;

/**
 * A share of the social expenditure that a document states without saying how much it is.
 *
 * @param joint a part of what is managed jointly; otherwise of what each spends by target
 * @param source where it is written
 */
public record StatedShare(int year, String label, boolean joint, BigDecimal percent, String source) {}
