package it.trama.territory.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.joining;

import it.trama.territory.CountedBody;
import it.trama.territory.CountedBody.Seat;
import it.trama.territory.Municipality;
import it.trama.territory.Populations.Figure;
import it.trama.territory.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A municipality: since when it exists, where it stands in the district, how many people are counted with it. */
public record MunicipalityPage(String istat, String name, List<String> life, List<Row> stays, List<Row> figures) {
    public record Row(String what, String value, String more) {}

    static MunicipalityPage of(
            Municipality m, List<Municipality> family, List<Stay> stays, List<CountedBody> bodies, List<Figure> all) {
        return new MunicipalityPage(
                m.istat(),
                m.name(),
                life(m, family),
                stays.stream()
                        .map(s -> new Row(where(s, m, family), days(s.from(), until(s, m, family)), ""))
                        .toList(),
                bodies.stream().flatMap(body -> figures(body, all).stream()).toList());
    }

    private static String where(Stay stay, Municipality own, List<Municipality> family) {
        return family.stream()
                .filter(m -> m.istat().equals(stay.municipality()) && !m.istat().equals(own.istat()))
                .map(m -> t("territory.stays.as", stay.aggregation(), m.name()))
                .findFirst()
                .orElse(stay.aggregation());
    }

    /** A stay that nobody ended goes on under the successor: what was merged away ends with its own last day. */
    private static @Nullable LocalDate until(Stay stay, Municipality own, List<Municipality> family) {
        return family.stream()
                .filter(m -> m.istat().equals(stay.municipality()) && m.until() != null)
                .filter(m -> m.istat().equals(own.istat()))
                .map(Municipality::until)
                .filter(end -> stay.until() == null || end.isBefore(stay.until()))
                .findFirst()
                .orElse(stay.until());
    }

    private static List<String> life(Municipality m, List<Municipality> family) {
        var lines = new ArrayList<String>();
        lines.add(
                m.until() == null
                        ? t("territory.life.since", date(m.since()))
                        : t(
                                "territory.life.until",
                                date(m.since()),
                                date(m.until().minusDays(1))));
        if (m.successor() != null) {
            lines.add(t("territory.life.successor", m.successor()));
        }
        family.stream()
                .filter(p -> m.istat().equals(p.successor()))
                .forEach(p -> lines.add(t("territory.life.from", p.name(), p.until() == null ? "" : date(p.until()))));
        return lines;
    }

    static String days(LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? t("territory.days.since", date(from))
                : t("territory.days.between", date(from), date(until.minusDays(1)));
    }

    private static List<Row> figures(CountedBody body, List<Figure> all) {
        var names = body.seats().stream().map(Seat::name).collect(joining(", "));
        var whose = body.seats().size() == 1 ? body.name() : t("territory.together", body.name(), names);
        return all.stream()
                .filter(f -> f.body().equals(body.code()))
                .map(f -> new Row(
                        whose, t("territory.people", number(f.inhabitants()), Integer.toString(f.year())), f.source()))
                .toList();
    }
}
