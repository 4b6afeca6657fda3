package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.BirthPlace;
import it.trama.casefile.BirthPlaces;
import it.trama.casefile.CodiceFiscale;
import it.trama.casefile.Identity;
import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Codes;
import it.trama.casefile.Identity.Contacts;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Identity.Speech;
import it.trama.casefile.People;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Typed;
import it.trama.territory.Gazetteer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who somebody is from what was typed; each doubt stands at its field. */
@Component
class PersonForm {
    /** The parts that the rules speak of, and the fields where they are written. */
    private static final Map<String, String> FIELDS = Map.of(
            "names", "cognome",
            "birth", "nascita",
            "death", "morte",
            "fiscal", "codice",
            "temporary", "provvisorio");

    private static final int NAME = 80, LINE = 120, MOST_LANGUAGES = 8;
    private static final BigDecimal LAST_YEAR = new BigDecimal("2100");
    private final BirthPlaces places;
    private final Gazetteer gazetteer;
    private final People people;
    private final BusinessTime time;

    PersonForm(BirthPlaces places, Gazetteer gazetteer, People people, BusinessTime time) {
        this.places = places;
        this.gazetteer = gazetteer;
        this.people = people;
        this.time = time;
    }

    Identity read(Typed typed) {
        var birth = birth(typed);
        var identity = new Identity(
                new Names(
                        optional(typed, "cognome", NAME),
                        optional(typed, "nome", NAME),
                        optional(typed, "alias", NAME)),
                birth,
                new Codes(code(typed, "codice"), code(typed, "provvisorio")),
                typed.blank("cittadinanza")
                        ? null
                        : looked(typed, "cittadinanza", () -> places.country(typed.optional("cittadinanza", NAME))),
                new Speech(languages(typed), typed.optional("mediatore", 2).equals("si")),
                contacts(typed),
                date(typed, "morte"));
        people.problems(identity).forEach((part, why) -> typed.wrong(FIELDS.getOrDefault(part, "cognome"), t(why)));
        doubt(typed, identity);
        return identity;
    }

    private Birth birth(Typed typed) {
        var date = date(typed, "nascita");
        var year = date != null
                ? (Integer) date.getYear()
                : typed.blank("anno")
                        ? null
                        : (Integer) typed.number("anno", 0, LAST_YEAR).intValue();
        var sex = typed.blank("sesso") ? null : typed.choice("sesso", PersonFields.sexes());
        var born = new Birth(date, year, null, sex == null || sex.length() != 1 ? null : Sex.valueOf(sex));
        var place = typed.blank("luogo")
                ? null
                : looked(typed, "luogo", () -> places.code(typed.optional("luogo", NAME), born));
        return new Birth(born.date(), born.year(), place, born.sex());
    }

    private Contacts contacts(Typed typed) {
        var municipality = typed.blank("comune")
                ? null
                : looked(
                        typed,
                        "comune",
                        () -> gazetteer
                                .codes(List.of(typed.optional("comune", NAME)), time.today())
                                .getFirst());
        return new Contacts(
                optional(typed, "telefono", LINE),
                optional(typed, "email", LINE),
                municipality,
                optional(typed, "via", LINE));
    }

    private static @Nullable String looked(Typed typed, String field, Supplier<String> look) {
        try {
            return look.get();
        } catch (Refused no) {
            typed.wrong(field, t(no));
            return null;
        }
    }

    private static @Nullable LocalDate date(Typed typed, String field) {
        return typed.blank(field) ? null : typed.date(field);
    }

    private static @Nullable String code(Typed typed, String field) {
        var text = optional(typed, field, 30);
        return text == null ? null : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static @Nullable String optional(Typed typed, String field, int most) {
        var text = typed.optional(field, most);
        return text.isEmpty() ? null : text;
    }

    private static List<String> languages(Typed typed) {
        return Arrays.stream(typed.optional("lingue", LINE).split("[,;/]"))
                .map(String::strip)
                .filter(language -> !language.isEmpty())
                .limit(MOST_LANGUAGES)
                .toList();
    }

    /** The code says otherwise than the rest; somebody who has seen the document may leave it so. */
    private void doubt(Typed typed, Identity identity) {
        var fiscal = identity.codes().fiscal();
        if (fiscal == null
                || people.problems(identity).containsKey("fiscal")
                || typed.optional("visto", 2).equals("si")) {
            return;
        }
        var doubts = CodiceFiscale.of(fiscal).disagreements(identity);
        if (!doubts.isEmpty()) {
            var words = doubts.stream().map(d -> t("person.doubt." + d)).collect(Collectors.joining(", "));
            typed.wrong("codice", t("person.doubt", words));
        }
    }

    /** What is known already, as the fields show it. */
    Map<String, String> values(Identity identity) {
        var values = new HashMap<String, String>();
        put(values, "cognome", identity.names().family());
        put(values, "nome", identity.names().given());
        put(values, "alias", identity.names().alias());
        put(values, "lingue", String.join(", ", identity.speech().languages()));
        put(values, "mediatore", identity.speech().mediator() ? "si" : "no");
        put(values, "cittadinanza", country(identity.citizenship()));
        put(values, "morte", identity.died() == null ? null : identity.died().toString());
        putBirth(values, identity);
        putContacts(values, identity.contacts());
        return values;
    }

    private void putBirth(Map<String, String> values, Identity identity) {
        var birth = identity.birth();
        put(values, "sesso", birth.sex() == null ? null : birth.sex().name());
        put(values, "nascita", birth.date() == null ? null : birth.date().toString());
        put(
                values,
                "anno",
                birth.date() != null || birth.year() == null
                        ? null
                        : birth.year().toString());
        put(values, "luogo", birthPlace(birth));
        put(values, "codice", identity.codes().fiscal());
        put(values, "provvisorio", identity.codes().temporary());
    }

    private void putContacts(Map<String, String> values, Contacts contacts) {
        put(values, "telefono", contacts.phone());
        put(values, "email", contacts.email());
        put(values, "comune", municipality(contacts.municipality()));
        put(values, "via", contacts.address());
    }

    @Nullable
    String municipality(@Nullable String istat) {
        return istat == null ? null : gazetteer.names(List.of(istat)).getOrDefault(istat, istat);
    }

    @Nullable
    String birthPlace(Birth birth) {
        return birth.place() == null
                ? null
                : places.of(birth.place(), birth).map(BirthPlace::words).orElse(birth.place());
    }

    /** The citizens' name of a country. */
    @Nullable
    String country(@Nullable String code) {
        return code == null
                ? null
                : places.of(code, new Birth(null, null, null, null))
                        .map(place -> place.citizens() == null ? place.name() : place.citizens())
                        .orElse(code);
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
