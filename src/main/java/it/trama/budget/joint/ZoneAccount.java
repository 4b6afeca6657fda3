package it.trama.budget.joint;

import it.trama.territory.Zone;
import java.math.BigDecimal;

/** What is allotted to a zone in a year, and what its managing body has accounted for. */
public record ZoneAccount(Zone.Kind zoneKind, String zone, int year, BigDecimal allotted, BigDecimal accounted) {
    public BigDecimal left() {
        return allotted.subtract(accounted);
    }
}
