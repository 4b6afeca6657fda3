package it.trama.network.web;

import static it.trama.shared.web.Words.t;

import it.trama.network.Resource;
import it.trama.network.Resource.Side;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something found, as a card: what it is, whether there is room, what it costs, whom to call.
 *
 * @param tel the number as a telephone dials it; empty: none is known
 */
public record FoundRow(
        int number,
        boolean community,
        String name,
        String href,
        String about,
        List<Fact> facts,
        String contact,
        String phone,
        String tel) {

    /** A question, its answer, and what stands under it; which may be empty. */
    public record Fact(String label, String text, String more) {}

    static FoundRow of(int number, Resource one, String href, Map<String, String> places) {
        var reach = one.reach();
        var offerer = one.organisation();
        var contact = !reach.contact().isEmpty() ? reach.contact() : offerer == null ? "" : offerer.name();
        return new FoundRow(
                number,
                one.side() == Side.COMMUNITY,
                one.text().name(),
                href,
                one.text().about(),
                Stream.concat(Stream.of(room(one), cost(one)), where(one, places).stream())
                        .toList(),
                contact,
                reach.phone(),
                tel(reach.phone()));
    }

    static String tel(String phone) {
        return phone.replaceAll("[^0-9+]", "");
    }

    /** Nothing is said of places of which nobody has told. */
    private static Fact room(Resource one) {
        var terms = one.terms();
        if (terms.places() == null || terms.placesDay() == null) {
            return new Fact(t("network.places"), t("network.places.unknown"), terms.delay());
        }
        var told = t("network.places.told", Words.date(terms.placesDay()));
        return new Fact(
                t("network.places"),
                t("network.places.free", terms.places()),
                terms.delay().isEmpty() ? told : terms.delay() + ", " + told);
    }

    private static Fact cost(Resource one) {
        var cost = one.terms().cost();
        return new Fact(t("network.cost"), cost.isEmpty() ? t("network.cost.unknown") : cost, "");
    }

    /** Empty where it is offered everywhere and one goes nowhere. */
    private static Optional<Fact> where(Resource one, Map<String, String> places) {
        var where = one.where();
        var area = where.municipalities().stream()
                .map(istat -> places.getOrDefault(istat, istat))
                .collect(Collectors.joining(", "));
        if (where.seat() == null) {
            return area.isEmpty() ? Optional.empty() : Optional.of(new Fact(t("network.where"), area, ""));
        }
        var seat = places.getOrDefault(where.seat(), where.seat());
        var more = area.equals(seat) ? "" : t("network.for", area.isEmpty() ? t("network.everywhere") : area);
        var address = where.address().isEmpty() ? seat : where.address() + ", " + seat;
        return Optional.of(new Fact(t("network.where"), address, more));
    }

    /** Who offers it, in words. */
    static String offerer(Resource one) {
        var offerer = one.organisation();
        return offerer != null
                ? offerer.name()
                : t(one.side() == Side.COMMUNITY ? "network.nobody" : "network.nobody.known");
    }
}
