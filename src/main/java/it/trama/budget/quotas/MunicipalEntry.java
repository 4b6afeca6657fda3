package it.trama.budget.quotas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality bought or paid. Never changed; mended by another that takes it back.
 *
 * @param body counted body of the territory
 * @param euro negative when it takes another back
 * @param corrects the entry that it takes back
 * @param correctedBy the entry that took it back
 */
public record MunicipalEntry(
        UUID id,
        Kind kind,
        int year,
        String body,
        BigDecimal euro,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        String act,
        LocalDate actDay,
        String purpose,
        String postedBy) {
    /** Texts: {@code budget.municipal.<name>}. */
    public enum Kind {
        /** A service that it buys by consumption: owed. */
        PURCHASE,
        QUOTA_PAID,
        PURCHASE_PAID
    }
}
