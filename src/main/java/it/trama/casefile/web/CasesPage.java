package it.trama.casefile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of open cases.
 *
 * @param both the operator may choose between their own and all of the place
 * @param next the case after which the next page begins; null: there is none
 */
public record CasesPage(
        String count,
        List<CaseRow> rows,
        boolean both,
        boolean all,
        @Nullable String next) {}
