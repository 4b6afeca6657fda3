package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.BirthPlace;
import it.trama.casefile.BirthPlaces;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.territory.Municipality;
import it.trama.territory.Territory;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The fields in which somebody writes down who a person is, in three steps. */
@Component
class PersonFields {
    /** A step of the form and the fields in it. */
    record Step(String key, List<String> fields) {}

    static final List<Step> STEPS = List.of(
            new Step("person.step.names", List.of("cognome", "nome", "alias")),
            new Step(
                    "person.step.birth",
                    List.of("nascita", "anno", "sesso", "luogo", "codice", "visto", "provvisorio")),
            new Step("person.step.contacts", List.of("comune", "via", "telefono", "email")),
            new Step("person.step.speech", List.of("cittadinanza", "lingue", "mediatore", "morte")));

    private final BirthPlaces places;
    private final Territory territory;
    private final BusinessTime time;

    PersonFields(BirthPlaces places, Territory territory, BusinessTime time) {
        this.places = places;
        this.territory = territory;
        this.time = time;
    }

    List<FormField> all() {
        return List.of(
                text("cognome"),
                text("nome"),
                text("alias"),
                FormField.date("nascita", t("person.nascita"), t("person.nascita.help")),
                FormField.number("anno", t("person.anno"), t("person.anno.help")),
                FormField.choice("sesso", t("person.sesso"), t("person.sesso.help"), sexes()),
                text("luogo"),
                text("codice"),
                FormField.choice("visto", t("person.visto"), t("person.visto.help"), yesOrNo())
                        .with("no"),
                text("provvisorio"),
                with("comune", municipalities()),
                text("via"),
                text("telefono"),
                text("email"),
                with("cittadinanza", countries()),
                text("lingue"),
                FormField.choice("mediatore", t("person.mediatore"), t("person.mediatore.help"), yesOrNo())
                        .with("no"),
                FormField.date("morte", t("person.morte"), t("person.morte.help")));
    }

    static List<Option> sexes() {
        return List.of(new Option("F", t("person.sex.F")), new Option("M", t("person.sex.M")));
    }

    private static List<Option> yesOrNo() {
        return List.of(new Option("no", t("person.no")), new Option("si", t("person.yes")));
    }

    private static FormField text(String name) {
        return FormField.text(name, t("person." + name), t("person." + name + ".help"));
    }

    /** A text with words to choose from. */
    private static FormField with(String name, List<Option> options) {
        var field = text(name);
        return new FormField(name, field.label(), field.help(), "text", options, "", null);
    }

    private List<Option> municipalities() {
        return territory.on(time.today()).stream()
                .flatMap(a -> a.municipalities().stream())
                .map(Municipality::name)
                .sorted()
                .map(name -> new Option(name, name))
                .toList();
    }

    private List<Option> countries() {
        return places.countries().stream()
                .sorted(java.util.Comparator.comparing(place -> !place.code().equals(BirthPlace.ITALY)))
                .map(place -> new Option(Objects.requireNonNull(place.citizens()), place.name()))
                .toList();
    }
}
