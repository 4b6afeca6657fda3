package it.trama.network.web;

import static it.trama.shared.web.Words.t;

import it.trama.network.Resource;
import it.trama.network.web.FoundRow.Fact;
import it.trama.security.District;
import it.trama.shared.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A service or resource for everybody.
 *
 * @param confirmed when somebody last said that it is so; empty: nobody has
 */
public record PublicSheet(
        String district, String back, FoundRow card, String email, List<Fact> more, String confirmed) {

    static PublicSheet of(District district, Resource one, Map<String, String> places, String back) {
        var confirmed = one.standing().confirmed();
        return new PublicSheet(
                district.name(),
                back,
                FoundRow.of(1, one, "", places),
                one.reach().email(),
                more(one),
                confirmed == null ? "" : t("network.confirmed.on", Words.date(confirmed.day())));
    }

    private static List<Fact> more(Resource one) {
        var facts = new ArrayList<Fact>();
        add(facts, "network.who", one.fit().who());
        add(facts, "network.papers", one.terms().papers());
        add(facts, "network.hours", one.terms().hours());
        var stepFree = one.where().stepFree();
        if (stepFree != null) {
            add(facts, "network.step-free", t(stepFree ? "network.step-free.yes" : "network.step-free.no"));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(t(label), text, ""));
        }
    }
}
