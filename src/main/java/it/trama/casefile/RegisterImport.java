package it.trama.casefile;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A registry extract that somebody sent.
 *
 * @param started it is being brought in, or is in; otherwise only tried
 */
public record RegisterImport(UUID id, String file, OffsetDateTime at, boolean started) {
    /** Rows of an outcome. */
    public record Count(int done, int waiting) {
        public int all() {
            return done + waiting;
        }
    }
}
