package it.trama.assessment.web;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.joining;

import it.trama.assessment.Answer;
import it.trama.assessment.Assessment;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points of one question, the last three times, today last.
 *
 * @param before those of the other times, with a dot between
 * @param open today there is no answer yet
 */
public record ItemPast(String label, String before, String now, boolean open, String line, List<Dot> dots) {
    private static final int TIMES = 3;
    private static final double LOW = 20, HIGH = 4, STEP = 22;

    public record Dot(String x, String y, boolean now) {}

    /** The times are the oldest first, the last one is the one on the page. */
    static ItemPast of(Item item, List<Assessment> times) {
        var last = times.subList(Math.max(0, times.size() - TIMES), times.size());
        var values = last.stream().map(time -> points(item, time)).toList();
        var now = values.getLast();
        var known = dots(item, values);
        return new ItemPast(
                label(last, values),
                values.stream().limit(values.size() - 1).map(ItemPast::shown).collect(joining(" · ")),
                now.map(Figures::points).orElse(t("assessment.item.missing")),
                now.isEmpty(),
                known.stream().map(dot -> dot.x() + "," + dot.y()).collect(joining(" ")),
                known);
    }

    private static List<Dot> dots(Item item, List<Optional<BigDecimal>> values) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i).isPresent())
                .mapToObj(i -> new Dot(
                        number(6 + i * STEP), number(y(item, values.get(i).orElseThrow())), i == values.size() - 1))
                .toList();
    }

    private static Optional<BigDecimal> points(Item item, Assessment time) {
        return time.answers().stream()
                .filter(answer -> answer.item().equals(item.code()))
                .findFirst()
                .map(Answer::choice)
                .flatMap(choice -> time.instrument().item(item.code()).flatMap(asked -> asked.option(choice)))
                .map(Option::score);
    }

    private static String label(List<Assessment> times, List<Optional<BigDecimal>> values) {
        return IntStream.range(0, times.size())
                .mapToObj(i -> (i == times.size() - 1
                                ? t("assessment.item.now")
                                : Figures.month(times.get(i).occasion().day()))
                        + " "
                        + shown(values.get(i)))
                .collect(joining(", "));
    }

    private static String shown(Optional<BigDecimal> value) {
        return value.map(Figures::points).orElse(t("assessment.item.missing"));
    }

    private static double y(Item item, BigDecimal value) {
        var low = scores(item).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        var high = scores(item).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var span = high.subtract(low).doubleValue();
        return span == 0 ? LOW : LOW - value.subtract(low).doubleValue() / span * (LOW - HIGH);
    }

    private static Stream<BigDecimal> scores(Item item) {
        return item.options().stream().map(Option::score).filter(score -> score != null);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
