package it.trama.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom figures are given for: a municipality, or a union whose figures nobody may split by guess. */
public record CountedBody(String code, String name, String aggregation, List<Seat> seats) {
    /**
     * Where a municipality of the body is.
     *
     * @param drawnAs ISTAT code of the municipality whose boundaries hold it: its own, or its successor's
     * @param inferred the place is the successor's, because the municipality was merged away
     */
    public record Seat(
            String istat,
            String name,
            String drawnAs,
            @Nullable Double latitude,
            @Nullable Double longitude,
            boolean inferred) {
        boolean known() {
            return latitude != null && longitude != null;
        }
    }
}
