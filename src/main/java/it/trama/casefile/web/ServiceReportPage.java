package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.HalfYear;
import it.trama.casefile.Note;
import it.trama.casefile.ServiceReports.Report;
import it.trama.territory.Aggregation;
import it.trama.territory.Municipality;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The account of a half year: always the same parts with the same lines, so that one can be laid beside another.
 *
 * @param next null: it has not begun
 */
public record ServiceReportPage(
        String code,
        String title,
        String line,
        String now,
        String before,
        List<Part> parts,
        String previous,
        @Nullable String next) {
    private static final double HOUR = 60;

    /** Lines about one thing. */
    public record Part(String id, String title, List<Line> lines) {}

    /** A figure of this half year and of the one before. */
    public record Line(String label, String now, String before) {}

    static ServiceReportPage of(Report report, HalfYear today) {
        var half = report.half();
        return new ServiceReportPage(
                half.code(),
                t("report.title", label(half)),
                t("report.line", date(half.from()), date(half.last())),
                label(half),
                label(half.before()),
                parts(report),
                half.before().code(),
                half.from().isBefore(today.from()) ? half.after().code() : null);
    }

    static String label(HalfYear half) {
        return t("report.half." + half.half(), String.valueOf(half.year()));
    }

    private static List<Part> parts(Report report) {
        return List.of(
                part(report, "cases", Stream.of("start", "opened", "reopened", "closed", "end")),
                part(report, "people", Stream.of("F", "M", "X")),
                part(report, "age", Stream.of("0", "1", "2", "3", "4", "5", "X")),
                part(report, "complexity", names(Complexity.values())),
                part(report, "closing", names(Closing.values())),
                part(report, "times", names(Note.Kind.values())),
                hours(report),
                places(report));
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static Part part(Report report, String part, Stream<String> keys) {
        return new Part(
                part,
                t("report." + part),
                keys.map(key -> count(report, part + "." + key, t("report." + part + "." + key)))
                        .toList());
    }

    private static Line count(Report report, String key, String label) {
        return new Line(label, number(figure(report.now(), key)), number(figure(report.before(), key)));
    }

    private static long figure(Map<String, Long> figures, String key) {
        return figures.getOrDefault(key, 0L);
    }

    private static Part hours(Report report) {
        var lines = names(Note.Kind.values())
                .map(kind -> new Line(
                        t("report.times." + kind),
                        number(figure(report.now(), "minutes." + kind) / HOUR, 1),
                        number(figure(report.before(), "minutes." + kind) / HOUR, 1)))
                .toList();
        return new Part("hours", t("report.hours"), lines);
    }

    private static Part places(Report report) {
        var lines = report.zones().stream().map(zone -> zone(report, zone));
        var nowhere = new Line(
                t("report.nowhere"),
                number(outside(report.now(), report.zones())),
                number(outside(report.before(), report.zones())));
        return new Part(
                "place",
                t("report.place"),
                Stream.concat(lines, Stream.of(nowhere)).toList());
    }

    private static Line zone(Report report, Aggregation zone) {
        return new Line(zone.name(), number(within(report.now(), zone)), number(within(report.before(), zone)));
    }

    /** Of no municipality, or of one that is in no sub-district on the last day: so that the lines add up. */
    private static long outside(Map<String, Long> figures, List<Aggregation> zones) {
        var all = figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith("place."))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return all - zones.stream().mapToLong(zone -> within(figures, zone)).sum();
    }

    private static long within(Map<String, Long> figures, Aggregation zone) {
        return zone.municipalities().stream()
                .map(Municipality::istat)
                .collect(Collectors.summingLong(istat -> figure(figures, "place." + istat)));
    }
}
