package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Identity;
import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Residence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who somebody is, in a few lines. */
@Component
class IdentityFacts {
    private final PersonForm form;

    IdentityFacts(PersonForm form) {
        this.form = form;
    }

    List<Fact> of(Identity identity, List<Residence> residences) {
        var facts = new ArrayList<Fact>();
        var born = t(identity.birth().sex() == Sex.M ? "person.fact.born.M" : "person.fact.born.F");
        facts.add(Fact.of(born, known(join(", ", birth(identity), form.birthPlace(identity.birth())))));
        facts.add(Fact.of(t("person.codice"), known(identity.codes().fiscal())));
        add(facts, t("person.provvisorio"), identity.codes().temporary());
        facts.add(new Fact(t("person.fact.lives"), lives(identity, residences)));
        facts.add(Fact.of(t("person.telefono"), known(identity.contacts().phone())));
        add(facts, t("person.email"), identity.contacts().email());
        add(facts, t("person.cittadinanza"), form.country(identity.citizenship()));
        add(facts, t("person.lingue"), speech(identity));
        return facts;
    }

    private static @Nullable String birth(Identity identity) {
        var birth = identity.birth();
        return birth.date() != null ? date(birth.date()) : Objects.toString(birth.year(), null);
    }

    private List<String> lives(Identity identity, List<Residence> residences) {
        var contacts = identity.contacts();
        var here = known(join(", ", contacts.address(), form.municipality(contacts.municipality())));
        var before = residences.stream()
                .filter(residence -> residence.until() != null)
                .map(r -> t(
                        "person.lived",
                        join(", ", r.address(), form.municipality(r.municipality())),
                        date(Objects.requireNonNull(r.until()))));
        return Stream.concat(Stream.of(here), before).toList();
    }

    private static @Nullable String speech(Identity identity) {
        var languages = String.join(", ", identity.speech().languages());
        if (!identity.speech().mediator()) {
            return languages.isEmpty() ? null : languages;
        }
        return languages.isEmpty() ? t("person.needs-mediator") : languages + " · " + t("person.needs-mediator");
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(label, value));
        }
    }

    private static String known(@Nullable String value) {
        return value == null || value.isEmpty() ? t("person.unknown") : value;
    }

    private static String join(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
