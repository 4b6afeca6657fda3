package it.trama.casefile.web;

import it.trama.casefile.CaseStrip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, as far as the operator may look.
 *
 * @param desk who follows them and what they left at the desk; null: nobody
 * @param mayOpen a case can be opened here
 * @param reads who has looked
 */
public record PersonPage(
        CaseStrip strip,
        String name,
        List<Fact> facts,
        @Nullable Desk desk,
        boolean mayEdit,
        boolean mayOpen,
        List<ReadRow> reads) {
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
}
