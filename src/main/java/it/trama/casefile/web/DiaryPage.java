package it.trama.casefile.web;

import it.trama.casefile.CaseStrip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole diary of a case, page by page.
 *
 * @param form null: the case is closed and nothing was being written in it, or this is not its first page
 * @param older the note after which the next page begins; null: there is none
 */
public record DiaryPage(
        CaseStrip strip,
        @Nullable NoteForm form,
        List<DiaryRow> rows,
        @Nullable String older) {}
