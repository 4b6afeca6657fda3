package it.trama.network.web;

import static it.trama.shared.web.Words.t;

import it.trama.network.Organisation;
import it.trama.network.Resource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The bodies of the territory. */
public record BodiesPage(String line, boolean keeps, List<Row> rows) {

    /** @param offers how many services and resources */
    public record Row(String name, String href, String kind, String place, String offers, String source) {}

    static BodiesPage of(List<Organisation> all, List<Resource> offered, Map<String, String> places, boolean keeps) {
        var offers = offered.stream()
                .map(Resource::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Resource.Offerer::id, Collectors.counting()));
        return new BodiesPage(
                t("network.bodies.line", all.size()),
                keeps,
                all.stream()
                        .map(one -> row(one, offers.getOrDefault(one.id(), 0L), places))
                        .toList());
    }

    private static Row row(Organisation one, long offers, Map<String, String> places) {
        var seat = one.seat().municipality();
        return new Row(
                one.name(),
                "/rete/enti/" + one.id(),
                t("network.kind." + one.kind()),
                seat == null ? "–" : places.getOrDefault(seat, seat),
                offers == 0 ? "–" : String.valueOf(offers),
                one.source());
    }
}
