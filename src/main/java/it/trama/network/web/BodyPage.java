package it.trama.network.web;

import static it.trama.shared.web.Words.t;

import it.trama.network.Organisation;
import it.trama.network.Resource;
import it.trama.network.web.FoundRow.Fact;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A body of the territory and what it offers. */
public record BodyPage(
        String name,
        String kind,
        String about,
        String id,
        List<Fact> facts,
        List<DirectoryPage.Row> offers,
        boolean keeps) {

    static BodyPage of(
            Organisation one, List<Resource> offered, Map<String, String> places, LocalDate today, boolean keeps) {
        return new BodyPage(
                one.name(),
                t("network.kind." + one.kind()),
                one.about(),
                one.id().toString(),
                facts(one, places),
                offered.stream()
                        .map(resource -> DirectoryPage.row(resource, Map.of(), today))
                        .toList(),
                keeps);
    }

    private static List<Fact> facts(Organisation one, Map<String, String> places) {
        var seat = one.seat().municipality();
        var confirmed = one.confirmed();
        var facts = new ArrayList<Fact>();
        add(facts, "network.tax-code", Objects.requireNonNullElse(one.marks().taxCode(), ""));
        add(facts, "network.register", Objects.requireNonNullElse(one.marks().register(), ""));
        add(facts, "network.where", seat == null ? one.seat().address() : place(one, places.getOrDefault(seat, seat)));
        add(facts, "network.call", one.reach().contact());
        add(facts, "network.phone", one.reach().phone());
        add(facts, "network.email", one.reach().email());
        add(facts, "network.website", one.reach().website());
        add(facts, "network.source", one.source());
        add(facts, "network.confirmed", confirmed == null ? t("network.never") : Words.date(confirmed.day()));
        return facts;
    }

    private static String place(Organisation one, String seat) {
        return one.seat().address().isEmpty() ? seat : one.seat().address() + ", " + seat;
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(t(label), text, ""));
        }
    }
}
