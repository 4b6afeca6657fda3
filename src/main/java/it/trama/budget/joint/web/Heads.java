package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.CountedBody;
import it.trama.territory.Populations;
import it.trama.territory.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who pays, and for how many inhabitants: always those of a year that is named. */
@Component
class Heads {
    private final Territory territory;
    private final Populations populations;
    private final BusinessTime time;

    Heads(Territory territory, Populations populations, BusinessTime time) {
        this.territory = territory;
        this.populations = populations;
        this.time = time;
    }

    /**
     * Names and inhabitants of those who pay.
     *
     * @param own codes of those that the mandate is limited to
     */
    record Book(Map<String, String> names, Set<String> own, List<Populations.Figure> figures) {
        /** The last year, not after this one, in which all are counted; before the first, the first; 0: none. */
        int counted(int year) {
            var bodies = figures.stream().collect(groupingBy(Populations.Figure::year, TreeMap::new, counting()));
            var all = bodies.values().stream().mapToLong(Long::longValue).max().orElse(0);
            bodies.values().removeIf(some -> some < all);
            var last = bodies.floorKey(year);
            return last != null ? last : bodies.isEmpty() ? 0 : bodies.firstKey();
        }

        int inhabitants(int year) {
            return figures.stream()
                    .filter(figure -> figure.year() == year)
                    .mapToInt(Populations.Figure::inhabitants)
                    .sum();
        }

        int inhabitants(@Nullable String payer, int year) {
            return payer == null
                    ? inhabitants(year)
                    : figures.stream()
                            .filter(figure ->
                                    figure.year() == year && figure.body().equals(payer))
                            .mapToInt(Populations.Figure::inhabitants)
                            .sum();
        }

        String name(@Nullable String payer) {
            return payer == null ? t("joint.district") : names.getOrDefault(payer, payer);
        }
    }

    Book of(List<Integer> years, Operator operator) {
        var bodies = populations.bodies();
        var names = new HashMap<String, String>();
        bodies.stream().flatMap(body -> body.seats().stream()).forEach(seat -> names.put(seat.istat(), seat.name()));
        bodies.forEach(body -> names.put(body.code(), body.name()));
        var istat = OwnFirst.own(territory.on(time.today()), operator);
        var own = new java.util.HashSet<>(istat);
        bodies.stream().filter(body -> holds(body, istat)).forEach(body -> own.add(body.code()));
        return new Book(names, own, years.isEmpty() ? List.of() : populations.all());
    }

    private static boolean holds(CountedBody body, Set<String> istat) {
        return body.seats().stream().anyMatch(seat -> istat.contains(seat.istat()));
    }
}
