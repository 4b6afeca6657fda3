package it.trama.territory.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.territory.CountedBody;
import it.trama.territory.Populations.Aged;
import java.util.List;

/** The inhabitants of a body by age, in the last year for which they are written. */
public record AgesPanel(String body, String year, List<Row> rows, String edit) {
    /** An age and a sex. */
    public record Row(String ages, String sex, String inhabitants) {
        static Row of(Aged aged) {
            var band = aged.band();
            return new Row(
                    band.to() >= BandLines.OPEN
                            ? t("territory.ages.older", band.from())
                            : t("territory.ages.years", band.from(), band.to()),
                    t("territory.ages." + band.sex()),
                    number(band.inhabitants()));
        }
    }

    static List<AgesPanel> of(List<CountedBody> bodies, List<Aged> all, boolean editor) {
        return bodies.stream().map(body -> of(body, all, editor)).toList();
    }

    private static AgesPanel of(CountedBody body, List<Aged> all, boolean editor) {
        var own = all.stream().filter(aged -> aged.body().equals(body.code())).toList();
        var last = own.stream().mapToInt(Aged::year).max().orElse(0);
        return new AgesPanel(
                body.name(),
                last == 0 ? "" : t("territory.ages.in", Integer.toString(last)),
                own.stream().filter(aged -> aged.year() == last).map(Row::of).toList(),
                editor ? "/territorio/popolazione/" + body.code() : "");
    }
}
