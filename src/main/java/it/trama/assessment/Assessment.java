package it.trama.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instrument filled in with a person: a draft until it is completed.
 *
 * @param mark which of two who save the same draft came first
 * @param corrects the completed one in whose place it stands
 * @param corrected another completed one stands in the place of this
 */
public record Assessment(
        UUID id,
        UUID caseFile,
        UUID person,
        Instrument instrument,
        @Nullable String variant,
        Occasion occasion,
        List<Answer> answers,
        Result result,
        int mark,
        @Nullable UUID corrects,
        boolean corrected) {
    /** When, where, by whom; when it was last saved. */
    public record Occasion(LocalDate day, String place, String author, OffsetDateTime saved) {}

    /**
     * What came of it.
     *
     * @param total none while answers are missing, and where nothing is added up
     * @param read the total as the bands read it
     * @param sheet where the sheet of a licensed instrument is kept
     * @param lacking why it was completed with answers missing
     * @param completed null: a draft
     * @param by who completed it; null: a draft, or who began it
     */
    public record Result(
            @Nullable BigDecimal total,
            @Nullable BigDecimal read,
            @Nullable String band,
            String sheet,
            String lacking,
            @Nullable OffsetDateTime completed,
            @Nullable String by) {}

    /** What is written on the sheet: the day and place, the answers, or the total of a sheet that stays elsewhere. */
    public record Filled(
            LocalDate day,
            String place,
            List<Answer> answers,
            @Nullable BigDecimal total,
            String sheet) {}

    public boolean draft() {
        return result.completed() == null;
    }

    /** Completed on an earlier day, or earlier on the same, and still standing: what this one is compared with. */
    public boolean follows(Assessment other) {
        var days = other.occasion().day().compareTo(occasion.day());
        return !other.draft()
                && !other.corrected()
                && !other.id().equals(corrects)
                && other.instrument().code().equals(instrument.code())
                && (days < 0 || days == 0 && other.id().toString().compareTo(id.toString()) < 0);
    }

    /** What the answers come to so far. */
    public Score score() {
        return result.total() != null && instrument.scoring() == Instrument.Scoring.SHEET
                ? Score.of(instrument, result.total())
                : Score.of(instrument, variant, answers);
    }
}
