package it.trama.network.web;

import static it.trama.shared.web.Words.t;

import it.trama.network.Resource;
import it.trama.network.web.FoundRow.Fact;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A service or resource, for those who work in the territory.
 *
 * @param body where its body is; null: nobody with a name
 * @param old nobody has confirmed it for long
 */
public record ResourcePage(
        FoundRow card,
        String id,
        String open,
        @Nullable String body,
        String bodyName,
        List<Fact> facts,
        String confirmed,
        boolean old,
        boolean keeps) {

    static ResourcePage of(
            Resource one, Map<String, String> needs, Map<String, String> places, LocalDate today, boolean keeps) {
        var offerer = one.organisation();
        var confirmed = one.standing().confirmed();
        return new ResourcePage(
                FoundRow.of(1, one, "", places),
                one.id().toString(),
                t("network.open." + one.open()),
                offerer == null ? null : "/rete/enti/" + offerer.id(),
                FoundRow.offerer(one),
                facts(one, needs),
                confirmed == null
                        ? t("network.confirmed.never")
                        : t("network.confirmed.by", Words.date(confirmed.day()), confirmed.by()),
                confirmed == null || confirmed.old(today),
                keeps);
    }

    private static List<Fact> facts(Resource one, Map<String, String> needs) {
        var facts = new ArrayList<Fact>();
        add(
                facts,
                "network.needs",
                one.fit().needs().stream()
                        .map(code -> needs.getOrDefault(code, code))
                        .collect(Collectors.joining(", ")));
        add(facts, "network.who", one.fit().who());
        add(facts, "network.papers", one.terms().papers());
        add(facts, "network.hours", one.terms().hours());
        add(facts, "network.keywords", one.text().keywords());
        add(facts, "network.since", Words.date(one.standing().since()));
        add(facts, "network.source", one.standing().source());
        return facts;
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(t(label), text, ""));
        }
    }
}
