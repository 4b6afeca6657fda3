package it.trama.budget.joint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What someone spends in a year on a service.
 *
 * @param service code or, before it is known, name of the service
 * @param body code of the counted body that pays; with no municipality either, it is the district
 * @param municipality ISTAT code of the municipality that pays, when its inhabitants are counted within a union
 * @param joint managed jointly
 */
public record SpendingRow(
        int year,
        String area,
        String service,
        @Nullable String body,
        @Nullable String municipality,
        boolean joint,
        BigDecimal amount) {
    /** What may be said only once. */
    Object key() {
        return java.util.Arrays.asList(year, area, service, body, municipality, joint);
    }
}
