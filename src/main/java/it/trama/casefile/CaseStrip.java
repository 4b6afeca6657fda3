package it.trama.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of every page about a person: who it is, how they are followed, where else to look.
 *
 * @param secret seen only by the team of the protected case
 * @param diary address of the form for a note; null: not for this operator
 * @param onlyReads the operator came in for a reason, and writes nothing here
 */
public record CaseStrip(
        String id,
        String name,
        String line,
        List<Tag> tags,
        List<CasePanel.Tab> tabs,
        boolean secret,
        @Nullable String diary,
        boolean onlyReads) {
    /** A fact in a word. */
    public record Tag(String text, String kind) {}
}
