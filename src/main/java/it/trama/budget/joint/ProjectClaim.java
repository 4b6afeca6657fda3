package it.trama.budget.joint;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A payment of the ledger accounted for to a funder by a project.
 *
 * @param paid euro of the payment itself
 */
public record ProjectClaim(
        UUID id, UUID project, UUID entry, String funder, BigDecimal amount, BigDecimal paid, String act) {}
