package it.trama.network;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words their own
 * @param municipality ISTAT code of where they live; null: anywhere in the district
 * @param free only where somebody has told of free places
 * @param inside by one who works in the services: also what is not for the public
 */
public record Wanted(String words, @Nullable String municipality, boolean free, boolean inside) {
    /** Of a text longer than this the rest is not read. */
    public static final int LONGEST = 300;

    public Wanted {
        words = words.substring(0, Math.min(LONGEST, words.length()));
    }
}
