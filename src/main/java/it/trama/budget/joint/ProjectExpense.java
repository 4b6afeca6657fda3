package it.trama.budget.joint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the ledger that is for a project.
 *
 * @param undone another entry takes it back
 */
public record ProjectExpense(
        UUID entry,
        UUID project,
        String kind,
        int year,
        String line,
        BigDecimal committed,
        BigDecimal paid,
        String act,
        LocalDate actDay,
        String text,
        boolean undone) {}
