package it.trama.documents;

import org.jspecify.annotations.Nullable;

/**
 * What a body prints on its papers.
 *
 * @param logo a PNG, as {@link Logos} leaves it
 * @param logoText what the logo shows, for those who do not see it
 * @param header at the head of each page; blank: the author and the title of the paper
 * @param footer at the foot of each page, beside its number
 */
public record Letterhead(byte @Nullable [] logo, String logoText, String header, String footer) {
    /** Nothing of its own. */
    public static final Letterhead PLAIN = new Letterhead(null, "", "", "");
}
