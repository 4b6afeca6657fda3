package it.trama.territory;

import java.util.List;

/** A part of the district, or the health district on its ground, as it is on a day. */
public record Zone(Kind kind, String name, List<String> municipalities) {
    public enum Kind {
        SUB_DISTRICT,
        MANAGEMENT_ZONE,
        HEALTH_DISTRICT
    }
}
