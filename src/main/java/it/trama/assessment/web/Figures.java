package it.trama.assessment.web;

import static it.trama.shared.web.Words.t;

import it.trama.assessment.Assessment;
import it.trama.assessment.Instrument;
import it.trama.assessment.Score;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Points, ranges and days as the reader reads them. */
final class Figures {
    private Figures() {}

    static String points(BigDecimal value) {
        return Words.number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** {@code 50–75}, or only {@code 50} where both ends are the same. */
    static String between(Instrument.Range range) {
        return range.low().compareTo(range.high()) == 0
                ? points(range.low())
                : points(range.low()) + "–" + points(range.high());
    }

    /** The total, or between which two it will be; a dash where nothing is added up. */
    static String total(Assessment assessment) {
        var total = assessment.result().total();
        if (total != null) {
            return points(total);
        }
        return assessment.instrument().scoring() == Instrument.Scoring.SUM && assessment.draft()
                ? between(assessment.score().between())
                : "–";
    }

    /** How the total is read, or why there is none. */
    static String reading(Assessment assessment) {
        var band = assessment.result().band();
        if (band != null) {
            return band;
        }
        if (assessment.draft()) {
            return t("assessment.to-complete");
        }
        return assessment.result().total() == null && assessment.instrument().scoring() == Instrument.Scoring.SUM
                ? t("assessment.no-total")
                : "–";
    }

    /** {@code 12 gen}, with the year when it is another. */
    static String shortDay(LocalDate day, LocalDate today) {
        var pattern = day.getYear() == today.getYear() ? "d MMM" : "MMM yy";
        return DateTimeFormatter.ofPattern(pattern, Words.locale()).format(day);
    }

    static String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL", Words.locale()).format(day);
    }

    /** {@code Indice di Barthel, terza volta}. */
    static String title(Instrument instrument, int time) {
        return t(
                "assessment.title",
                instrument.name(),
                Words.known("assessment.time." + time, t("assessment.time.n", time)));
    }

    static String missing(Assessment draft) {
        return draft.instrument().scoring() == Instrument.Scoring.SHEET
                        && draft.result().total() == null
                ? t("assessment.missing.total")
                : missing(draft.score());
    }

    static String missing(Score score) {
        var count = score.missing().size();
        if (count == 0) {
            return t("assessment.all-answered");
        }
        return count == 1 ? t("assessment.missing.one") : t("assessment.missing.many", count);
    }

    /** {@code solo se «Camminare» è «non è in grado»}. */
    static String condition(Instrument.When when, Instrument instrument) {
        return instrument
                .item(when.item())
                .flatMap(asked -> asked.option(when.option())
                        .map(option -> t("assessment.item.when", asked.text(), option.text())))
                .orElse("");
    }
}
