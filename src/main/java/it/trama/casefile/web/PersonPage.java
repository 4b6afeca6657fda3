package it.trama.casefile.web;

import it.trama.casefile.CaseStrip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, as far as the operator may look.
 *
 * @param desk who follows them and what they left at the desk; null: nobody, or the operator knows better
 * @param mayOpen a case can be opened here
 * @param diary null: not for this operator
 * @param reads who has looked
 */
public record PersonPage(
        CaseStrip strip,
        String name,
        List<Fact> facts,
        @Nullable Desk desk,
        boolean mayEdit,
        boolean mayOpen,
        @Nullable DiaryPart diary,
        @Nullable TeamPart team,
        @Nullable NetPart net,
        @Nullable SituationPart situation,
        List<ReadRow> reads) {
    /** Only who it is and who follows them: the two sheets stand beside each other. */
    public boolean bare() {
        return diary == null && !mayOpen && (desk == null || desk.glass() == null);
    }

    /**
     * All that somebody outside the team sees of a case.
     *
     * @param glass address of the way in for a reason; null: not needed, or not for this operator
     */
    public record Desk(
            String line,
            @Nullable String note,
            String noteDay,
            @Nullable String glass) {}

    /**
     * The last of what happened.
     *
     * @param form null: the case is closed, and nothing was being written in it
     */
    public record DiaryPart(@Nullable NoteForm form, List<DiaryRow> rows, String count, String all) {}

    /** Who may see. */
    public record TeamPart(String names, String line, String address) {}
}
