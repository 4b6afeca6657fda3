package it.trama.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a case: it begins, ends, passes to other hands.
 *
 * @param what {@code opened}, {@code closed}, {@code reopened}, {@code answers}, {@code joins}, {@code leaves}
 * @param who whom it is about, or how it ended
 */
public record Turn(String what, LocalDate day, @Nullable String who) {}
