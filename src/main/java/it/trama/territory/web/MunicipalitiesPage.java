package it.trama.territory.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.territory.Aggregation;
import it.trama.territory.CountedBody;
import it.trama.territory.Municipality;
import it.trama.territory.Populations.Figure;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The municipalities of today, filtered by name and by aggregation. */
public record MunicipalitiesPage(
        String words, String aggregation, List<String> aggregations, List<Row> rows, String line, String download) {

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
        return aggregations.stream()
                .flatMap(a -> a.municipalities().stream().map(m -> row(m, a, bodies, figures)))
                .toList();
    }

    private static Row row(Municipality m, Aggregation a, List<CountedBody> bodies, List<Figure> figures) {
        var holding = bodies.stream()
                .filter(b -> b.seats().stream()
                        .anyMatch(
                                s -> s.istat().equals(m.istat()) || s.drawnAs().equals(m.istat())))
                .toList();
        var body = holding.size() == 1 ? holding.getFirst() : null;
        var figure = body == null ? null : newest(body, figures);
        return new Row(
                m.istat(),
                m.name(),
                a.name(),
                body == null ? t("territory.several") : body.name(),
                figure == null ? "–" : number(figure.inhabitants()),
                figure == null ? "–" : Integer.toString(figure.year()));
    }

    private static @Nullable Figure newest(CountedBody body, List<Figure> figures) {
        return figures.stream()
                .filter(f -> f.body().equals(body.code()))
                .findFirst()
                .orElse(null);
    }

    static MunicipalitiesPage of(List<Row> all, String words, String aggregation) {
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
                "/territorio/comuni.csv?q=" + encoded(words) + "&aggregazione=" + encoded(aggregation));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
