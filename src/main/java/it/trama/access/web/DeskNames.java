package it.trama.access.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.casefile.Situations;
import it.trama.network.NeedCode;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField.Option;
import it.trama.territory.Gazetteer;
import it.trama.territory.Municipality;
import it.trama.territory.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people, needs and places are called on the pages of the desk; somebody whom the operator may not see has no name. */
@Component
class DeskNames {
    private final People people;
    private final Situations situations;
    private final Gazetteer gazetteer;
    private final Territory territory;
    private final BusinessTime time;

    DeskNames(People people, Situations situations, Gazetteer gazetteer, Territory territory, BusinessTime time) {
        this.people = people;
        this.situations = situations;
        this.gazetteer = gazetteer;
        this.territory = territory;
        this.time = time;
    }

    /** Of many at once. */
    Map<UUID, String> people(Operator operator, Collection<@Nullable UUID> ids) {
        var known = ids.stream().filter(Objects::nonNull).distinct().toList();
        return people.among(operator, known).values().stream()
                .collect(Collectors.toMap(k -> k.person().id(), k -> k.person().name()));
    }

    @Nullable
    Known known(Operator operator, @Nullable UUID person) {
        return person == null ? null : people.glance(operator, person).orElse(null);
    }

    static String name(Map<UUID, String> names, @Nullable UUID person) {
        return person == null ? t("contact.nobody") : names.getOrDefault(person, t("contact.somebody"));
    }

    Map<String, String> needs() {
        return situations.codes().stream().collect(Collectors.toMap(NeedCode::code, NeedCode::label));
    }

    static String needs(Map<String, String> words, List<String> codes) {
        return codes.stream().map(code -> words.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    List<Option> needOptions() {
        return situations.codes().stream()
                .map(code -> new Option(code.code(), code.label()))
                .toList();
    }

    String place(@Nullable String istat) {
        return istat == null ? "" : gazetteer.names(List.of(istat)).getOrDefault(istat, istat);
    }

    Map<String, String> places(Collection<@Nullable String> codes) {
        return gazetteer.names(
                codes.stream().filter(Objects::nonNull).distinct().toList());
    }

    List<Option> placeOptions() {
        return territory.on(time.today()).stream()
                .flatMap(a -> a.municipalities().stream())
                .sorted(java.util.Comparator.comparing(Municipality::name))
                .map(m -> new Option(m.istat(), m.name()))
                .toList();
    }
}
