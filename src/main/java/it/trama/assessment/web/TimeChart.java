package it.trama.assessment.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.joining;

import it.trama.assessment.Assessment;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Band;
import it.trama.assessment.Instrument.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The totals of an instrument over time on its bands, and the same as a table. What is not complete is drawn as a range.
 *
 * @param label what the drawing says, in words
 * @param line between the totals that are known
 */
public record TimeChart(String label, List<Zone> zones, List<Tick> ticks, List<Dot> dots, String line, List<Row> rows) {
    static final int MOST = 6;
    private static final double TOP = 10, BOTTOM = 190, LEFT = 60, RIGHT = 190, THIN = 4;

    /** A band, darker the worse it is. */
    public record Zone(String kind, String y, String height, String text, String middle) {}

    /** A bound of the bands on the left. */
    public record Tick(String y, String text) {}

    /**
     * One time.
     *
     * @param low the lower end of a range; null: a point
     */
    public record Dot(String x, String y, @Nullable String low, String value, String valueY, String day) {}

    public record Row(String day, String href, String points, String reading) {}

    /** The last ones of an instrument that adds up; null when there is nothing to draw. */
    static @Nullable TimeChart of(List<Assessment> oldestFirst, LocalDate today) {
        var drawn = oldestFirst.stream().filter(TimeChart::drawn).toList();
        var last = drawn.subList(Math.max(0, drawn.size() - MOST), drawn.size());
        if (last.isEmpty()) {
            return null;
        }
        var instrument = last.getLast().instrument();
        var scale = new Scale(instrument.range(last.getLast().variant()));
        if (scale.flat()) {
            return null;
        }
        var dots = IntStream.range(0, last.size())
                .mapToObj(i -> dot(last.get(i), x(i, last.size()), scale, today))
                .toList();
        return new TimeChart(
                t("assessment.chart", instrument.name(), said(last)),
                zones(instrument, scale),
                ticks(instrument, scale),
                dots,
                dots.stream()
                        .filter(dot -> dot.low() == null)
                        .map(dot -> dot.x() + "," + dot.y())
                        .collect(joining(" ")),
                last.stream().map(TimeChart::row).toList());
    }

    /** What adds up, or the total of a sheet that is known. */
    private static boolean drawn(Assessment one) {
        var scoring = one.instrument().scoring();
        return scoring == Instrument.Scoring.SUM
                || scoring == Instrument.Scoring.SHEET && one.result().total() != null;
    }

    private static String said(List<Assessment> last) {
        return last.stream()
                .map(one -> Figures.total(one) + " "
                        + t("assessment.chart.on", date(one.occasion().day())))
                .collect(joining(", "));
    }

    private static Row row(Assessment one) {
        return new Row(
                date(one.occasion().day()), "/valutazioni/" + one.id(), Figures.total(one), Figures.reading(one));
    }

    private static double x(int position, int count) {
        return count == 1 ? (LEFT + RIGHT) / 2 : LEFT + position * (RIGHT - LEFT) / (count - 1);
    }

    private static Dot dot(Assessment one, double x, Scale scale, LocalDate today) {
        var read = one.result().read();
        var range = read == null ? one.score().between() : new Range(read, read);
        var high = scale.y(range.high());
        return new Dot(
                number(x),
                number(high),
                read == null ? number(scale.y(range.low())) : null,
                Figures.between(range),
                number(high - 9),
                Figures.shortDay(one.occasion().day(), today));
    }

    private static List<Zone> zones(Instrument instrument, Scale scale) {
        var bands = instrument.bands();
        var shared = sharedFirstWords(bands);
        var heights = IntStream.range(0, bands.size())
                .mapToObj(i -> edge(bands, i, scale) - edge(bands, i + 1, scale))
                .toList();
        return IntStream.range(0, bands.size())
                .mapToObj(i -> zone(
                        shortened(bands.get(i).text(), shared),
                        shade(i, heights, instrument.higherIsBetter()),
                        edge(bands, i, scale),
                        edge(bands, i + 1, scale)))
                .toList();
    }

    private static Zone zone(String text, long shade, double bottom, double top) {
        return new Zone(
                "t-f-zone" + shade,
                number(top),
                number(bottom - top),
                bottom - top < 11 ? "" : text,
                number((top + bottom) / 2 + 4));
    }

    /** One of four, the worst band the darkest; those too thin to be seen do not count. */
    private static long shade(int band, List<Double> heights, boolean higherIsBetter) {
        var better = higherIsBetter ? heights.subList(band + 1, heights.size()) : heights.subList(0, band);
        var last = Math.max(1, seen(heights) - 1);
        return 1 + Math.round(3.0 * Math.min(seen(better), last) / last);
    }

    private static long seen(List<Double> heights) {
        return heights.stream().filter(height -> height >= THIN).count();
    }

    /** Half-way between the end of a band and the beginning of the next. */
    private static double edge(List<Band> bands, int i, Scale scale) {
        if (i == 0 || i == bands.size()) {
            return i == 0 ? BOTTOM : TOP;
        }
        return scale.y(bands.get(i - 1).to().add(bands.get(i).from()).divide(BigDecimal.TWO));
    }

    /** "dipendenza grave", "dipendenza lieve": beside a narrow drawing only what tells them apart. */
    private static Set<String> sharedFirstWords(List<Band> bands) {
        return bands.stream()
                .map(band -> band.text().split(" ")[0])
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(word -> word.getValue() > 1)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String shortened(String text, Set<String> shared) {
        var word = text.split(" ")[0];
        return shared.contains(word) && text.length() > word.length() ? text.substring(word.length() + 1) : text;
    }

    private static List<Tick> ticks(Instrument instrument, Scale scale) {
        var bands = instrument.bands();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                scale.range().low(), scale.range().high()),
                        bands.stream().limit(Math.max(0, bands.size() - 1)).map(Band::to))
                .distinct()
                .filter(value -> value.compareTo(scale.range().low()) == 0
                        || value.compareTo(scale.range().high()) == 0
                        || scale.y(value) > TOP + 12 && scale.y(value) < BOTTOM - 12)
                .map(value -> new Tick(number(scale.y(value) + 4), Figures.points(value)))
                .toList();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private record Scale(Range range) {
        boolean flat() {
            return range.low().compareTo(range.high()) >= 0;
        }

        double y(BigDecimal value) {
            var share = value.subtract(range.low()).doubleValue()
                    / range.high().subtract(range.low()).doubleValue();
            return BOTTOM - share * (BOTTOM - TOP);
        }
    }
}
