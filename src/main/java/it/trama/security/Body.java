package it.trama.security;

import java.util.UUID;

/** An organisation on whose behalf people act in a district. */
public record Body(UUID id, String name, Kind kind) {
    public enum Kind {
        MUNICIPALITY,
        CONSORTIUM,
        HEALTH_AGENCY,
        THIRD_SECTOR,
        OTHER
    }
}
