package it.trama.territory.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.toSet;

import it.trama.territory.Aggregation;
import it.trama.territory.CountedBody;
import it.trama.territory.Municipality;
import it.trama.territory.Populations.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The municipalities of today, filtered by name and by aggregation. */
public record MunicipalitiesPage(
        String words,
        String aggregation,
        List<String> aggregations,
        List<Row> rows,
        String line,
        String download,
        String mine) {

    /**
     * A municipality in words.
     *
     * @param body for whom the figure is given, when it is not the municipality alone
     */
    public record Row(String istat, String name, String aggregation, String body, String inhabitants, String year) {
        /** In a file nothing divides the thousands, whatever the reader's language divides them by. */
        List<String> cells() {
            return List.of(istat, name, aggregation, body, inhabitants.replaceAll("[^\\d–]", ""), year);
        }
    }

    static List<Row> rows(List<Aggregation> aggregations, List<CountedBody> bodies, List<Figure> figures) {
        var today = aggregations.stream()
                .flatMap(a -> a.municipalities().stream())
                .map(Municipality::istat)
                .collect(toSet());
        return aggregations.stream()
                .flatMap(a -> a.municipalities().stream().map(m -> row(m, a, holding(m, bodies, today), figures)))
                .toList();
    }

    /** The bodies that hold the municipality, and those of the municipalities that have become it by today. */
    private static List<CountedBody> holding(Municipality m, List<CountedBody> bodies, Set<String> today) {
        return bodies.stream()
                .filter(body -> body.seats().stream()
                        .anyMatch(seat -> seat.istat().equals(m.istat())
                                || (seat.drawnAs().equals(m.istat()) && !today.contains(seat.istat()))))
                .toList();
    }

    private static Row row(Municipality m, Aggregation a, List<CountedBody> holding, List<Figure> figures) {
        var newest = holding.stream().map(body -> newest(body, figures)).toList();
        var years =
                newest.stream().map(f -> f == null ? 0 : f.year()).distinct().toList();
        var known = years.size() == 1 && years.getFirst() > 0;
        var inhabitants = known
                ? newest.stream()
                        .mapToInt(f -> Objects.requireNonNull(f).inhabitants())
                        .sum()
                : 0;
        return new Row(
                m.istat(),
                m.name(),
                a.name(),
                holding.stream()
                        .map(CountedBody::name)
                        .reduce((one, other) -> t("territory.and", one, other))
                        .orElse("–"),
                known ? number(inhabitants) : "–",
                known ? Integer.toString(years.getFirst()) : "–");
    }

    private static @Nullable Figure newest(CountedBody body, List<Figure> figures) {
        return figures.stream()
                .filter(f -> f.body().equals(body.code()))
                .findFirst()
                .orElse(null);
    }

    /** @param mine the part of the district that the page opens on, when the mandate is limited and nobody asked for another */
    static MunicipalitiesPage of(List<Row> all, String words, String aggregation, String mine) {
        var rows = all.stream()
                .filter(row -> aggregation.isEmpty() || row.aggregation().equals(aggregation))
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .toList();
        return new MunicipalitiesPage(
                words,
                aggregation,
                all.stream().map(Row::aggregation).distinct().toList(),
                rows,
                t("territory.shown", rows.size(), all.size()),
                "/territorio/comuni.csv?q=" + encoded(words) + "&aggregazione=" + encoded(aggregation),
                mine);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
