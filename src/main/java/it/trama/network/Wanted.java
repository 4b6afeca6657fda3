package it.trama.network;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words their own
 * @param municipality ISTAT code of where they live; null: anywhere in the district
 * @param free only where somebody has told of free places
 * @param reader for whom it is looked up
 */
public record Wanted(String words, @Nullable String municipality, boolean free, Reader reader) {
    /** Of a text longer than this the rest is not read. */
    public static final int LONGEST = 300;

    public Wanted {
        words = words.substring(0, Math.min(LONGEST, words.length()));
    }

    /** How much somebody may know. */
    public enum Reader {
        ANYBODY,
        /** Who works in the territory: also what is not for the public. */
        INSIDE,
        /** Who may know of a place that must not be known. */
        TRUSTED
    }
}
