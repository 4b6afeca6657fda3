package it.trama.budget;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reservation or commitment from its first entry to its last payment.
 *
 * @param opened when, and by which cause
 */
public record Claim(UUID id, BudgetCell cell, Amounts amounts, LocalDate opened, Cause cause) {}
