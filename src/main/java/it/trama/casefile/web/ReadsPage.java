package it.trama.casefile.web;

import it.trama.casefile.CaseStrip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All who read or changed something of a person, the newest first.
 *
 * @param next the line after which the next page begins; null: there is none
 */
public record ReadsPage(
        CaseStrip strip, List<ReadRow> rows, @Nullable String next) {}
