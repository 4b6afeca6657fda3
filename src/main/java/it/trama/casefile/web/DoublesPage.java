package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseStrip;
import it.trama.casefile.Merge;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may be the same person, who was told apart, and what was merged.
 *
 * @param refused why the last wish was not carried out
 * @param mayMerge otherwise one only says that they are different
 */
public record DoublesPage(
        CaseStrip strip,
        @Nullable String refused,
        boolean mayMerge,
        List<LikeRow> like,
        List<KnownRow> apart,
        List<Merged> merged) {
    /** One who is found no more. */
    public record Merged(String id, String name, String line) {
        static Merged of(Merge merge) {
            var day = merge.at().atZoneSameInstant(BusinessTime.ITALY).toLocalDate();
            return new Merged(
                    merge.id().toString(), merge.goneName(), t("doubles.merged.line", merge.who(), date(day)));
        }
    }
}
