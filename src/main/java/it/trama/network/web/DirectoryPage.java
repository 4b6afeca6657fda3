package it.trama.network.web;

import static it.trama.shared.web.Words.t;

import it.trama.network.NeedCode;
import it.trama.network.Resource;
import it.trama.network.Resource.Open;
import it.trama.network.Resource.Side;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The services and resources of the territory, as many as answer what was asked. */
public record DirectoryPage(
        Asked asked, String line, List<Option> needs, List<Option> municipalities, boolean keeps, List<Row> rows) {

    /** @param need a code; empty: any */
    public record Asked(String words, String need, String municipality) {
        boolean holds(Resource one) {
            return (need.isEmpty() || one.fit().needs().contains(need))
                    && (municipality.isEmpty()
                            || one.where().municipalities().isEmpty()
                            || one.where().municipalities().contains(municipality));
        }
    }

    /** @param old nobody has confirmed it for long */
    public record Row(
            String name,
            String href,
            boolean community,
            boolean secret,
            String who,
            String needs,
            String places,
            String confirmed,
            boolean old) {}

    record Around(List<NeedCode> needs, List<Option> municipalities, boolean keeps, LocalDate today) {}

    static DirectoryPage of(Asked asked, List<Resource> all, Around around) {
        var words = around.needs().stream().collect(Collectors.toMap(NeedCode::code, NeedCode::label));
        var rows = all.stream()
                .filter(asked::holds)
                .map(one -> row(one, words, around.today()))
                .toList();
        var old = rows.stream().filter(Row::old).count();
        return new DirectoryPage(
                asked,
                t("network.line", rows.size(), old),
                around.needs().stream()
                        .map(need -> new Option(need.code(), need.label()))
                        .toList(),
                around.municipalities(),
                around.keeps(),
                rows);
    }

    static Row row(Resource one, Map<String, String> needs, LocalDate today) {
        var confirmed = one.standing().confirmed();
        return new Row(
                one.text().name(),
                "/rete/risorse/" + one.id(),
                one.side() == Side.COMMUNITY,
                one.open() == Open.SECRET,
                FoundRow.offerer(one),
                one.fit().needs().stream()
                        .map(code -> needs.getOrDefault(code, code))
                        .collect(Collectors.joining(", ")),
                one.terms().places() == null ? "–" : String.valueOf(one.terms().places()),
                confirmed == null ? t("network.never") : Words.date(confirmed.day()),
                confirmed == null || confirmed.old(today));
    }
}
