package it.trama.assessment;

import it.trama.assessment.Instrument.Band;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Range;
import it.trama.assessment.Instrument.Scoring;
import it.trama.assessment.Instrument.When;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the answers come to. While one is missing there is no total, only between which two it will be.
 *
 * @param read the total as the bands read it, after what shifts it
 * @param missing the questions still to be answered
 */
public record Score(
        @Nullable BigDecimal total,
        @Nullable BigDecimal read,
        Range between,
        @Nullable Band band,
        List<Item> missing) {

    /** Of an instrument whose questions are here; depends on nothing else. */
    public static Score of(Instrument instrument, @Nullable String variant, Collection<Answer> answers) {
        var items = instrument.items(variant);
        var asked = new Asked(items, answers);
        var missing = items.stream().filter(asked::missing).toList();
        if (instrument.scoring() != Scoring.SUM) {
            return new Score(null, null, new Range(BigDecimal.ZERO, BigDecimal.ZERO), null, missing);
        }
        var between = Bounds.of(items, answers);
        return missing.isEmpty()
                ? whole(instrument, variant, between, asked.shift())
                : new Score(null, null, between, null, missing);
    }

    private static Score whole(Instrument instrument, @Nullable String variant, Range between, BigDecimal shift) {
        var total = between.low();
        var read = within(instrument.range(variant), total.add(shift));
        var band = instrument.variant(variant).isPresent() ? null : band(instrument, read);
        return new Score(total, read, between, band, List.of());
    }

    /** Of an instrument of which only the total is known. */
    public static Score of(Instrument instrument, BigDecimal total) {
        return new Score(total, total, new Range(total, total), band(instrument, total), List.of());
    }

    private static @Nullable Band band(Instrument instrument, BigDecimal read) {
        return instrument.band(read).orElse(null);
    }

    private static BigDecimal within(Range range, BigDecimal total) {
        return total.max(range.low()).min(range.high());
    }

    /** The questions in the light of the answers. */
    private record Asked(List<Item> items, Collection<Answer> answers) {
        boolean missing(Item item) {
            var answer = answer(item.code());
            return applies(item.when())
                    && (item.inWords()
                            ? answer.map(Answer::reading).orElse("").isBlank()
                            : answer.flatMap(given -> item.option(given.choice()))
                                    .isEmpty());
        }

        private boolean applies(@Nullable When when) {
            return when == null
                    || answer(when.item())
                            .filter(given -> when.option().equals(given.choice()))
                            .isPresent();
        }

        private Optional<Answer> answer(String item) {
            return answers.stream().filter(given -> given.item().equals(item)).findFirst();
        }

        BigDecimal shift() {
            return items.stream()
                    .filter(Item::adjusts)
                    .flatMap(item -> answer(item.code()).flatMap(given -> item.option(given.choice())).stream())
                    .map(Instrument.Option::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
