package it.trama.assessment;

import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Option;
import it.trama.assessment.Instrument.Range;
import it.trama.assessment.Instrument.When;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between which totals the answers given so far can end. */
final class Bounds {
    private static final Range NOTHING = new Range(BigDecimal.ZERO, BigDecimal.ZERO);
    private final List<Item> items;
    private final Collection<Answer> answers;

    private Bounds(List<Item> items, Collection<Answer> answers) {
        this.items = items;
        this.answers = answers;
    }

    static Range of(List<Item> items, Collection<Answer> answers) {
        return new Bounds(items, answers).all(null);
    }

    /** Of the questions that hang on this answer; of those that hang on none. */
    private Range all(@Nullable When when) {
        return items.stream()
                .filter(item -> !item.adjusts() && !item.inWords() && same(item.when(), when))
                .map(this::item)
                .reduce(NOTHING, Bounds::plus);
    }

    private static boolean same(@Nullable When one, @Nullable When other) {
        return one == null ? other == null : one.equals(other);
    }

    private Range item(Item item) {
        var chosen = chosen(item);
        var possible = chosen.map(List::of).orElse(item.options());
        return possible.stream()
                .map(option -> option(item, option))
                .reduce(Bounds::or)
                .orElse(NOTHING);
    }

    private Optional<Option> chosen(Item item) {
        return answers.stream()
                .filter(answer -> answer.item().equals(item.code()))
                .findFirst()
                .flatMap(answer -> item.option(answer.choice()));
    }

    private Range option(Item item, Option option) {
        return plus(new Range(option.points(), option.points()), all(new When(item.code(), option.code())));
    }

    private static Range plus(Range one, Range other) {
        return new Range(one.low().add(other.low()), one.high().add(other.high()));
    }

    private static Range or(Range one, Range other) {
        return new Range(one.low().min(other.low()), one.high().max(other.high()));
    }
}
