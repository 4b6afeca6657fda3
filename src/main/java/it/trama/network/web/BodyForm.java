package it.trama.network.web;

import static it.trama.shared.web.Words.t;

import it.trama.network.Confirmed;
import it.trama.network.Organisation;
import it.trama.network.Organisation.Kind;
import it.trama.network.Organisation.Marks;
import it.trama.network.Organisation.Seat;
import it.trama.network.Reach;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheet of a body, as fields. */
record BodyForm(List<Option> places) {

    List<FormField> blank() {
        return List.of(
                field("nome"),
                FormField.choice("tipo", t("network.body.tipo"), t("network.body.tipo.help"), kinds()),
                field("che"),
                field("codice"),
                field("registro"),
                FormField.choice("sede", t("network.body.sede"), t("network.body.sede.help"), seats()),
                field("indirizzo"),
                field("referente"),
                field("telefono"),
                field("email"),
                field("sito"));
    }

    private static FormField field(String name) {
        return FormField.text(name, t("network.body." + name), t("network.body." + name + ".help"));
    }

    List<FormField> of(Organisation one) {
        return blank().stream()
                .map(field -> field.with(value(field.name(), one)))
                .toList();
    }

    private static String value(String field, Organisation one) {
        return switch (field) {
            case "nome" -> one.name();
            case "tipo" -> one.kind().name();
            case "che" -> one.about();
            case "codice" -> Objects.requireNonNullElse(one.marks().taxCode(), "");
            case "registro" -> Objects.requireNonNullElse(one.marks().register(), "");
            case "sede" -> Objects.requireNonNullElse(one.seat().municipality(), "-");
            case "indirizzo" -> one.seat().address();
            case "referente" -> one.reach().contact();
            case "telefono" -> one.reach().phone();
            case "email" -> one.reach().email();
            default -> one.reach().website();
        };
    }

    Organisation read(Typed typed, Organisation before, Confirmed confirmed) {
        var kind = typed.choice("tipo", kinds());
        var seat = typed.choice("sede", seats());
        return new Organisation(
                before.id(),
                Arrays.stream(Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(Kind.INFORMAL),
                typed.text("nome", 160),
                typed.optional("che", 1000),
                new Marks(orNull(typed.optional("codice", 11)), orNull(typed.optional("registro", 40))),
                new Seat(seat.equals("-") ? null : seat, typed.optional("indirizzo", 160)),
                new Reach(
                        typed.optional("referente", 120),
                        typed.optional("telefono", 40),
                        typed.optional("email", 120),
                        website(typed)),
                before.source(),
                confirmed,
                before.version());
    }

    private static String website(Typed typed) {
        var site = typed.optional("sito", 200);
        if (!site.isEmpty() && !site.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            typed.wrong("sito", t("network.refused.website"));
        }
        return site;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.name(), t("network.kind." + kind)))
                .toList();
    }

    private List<Option> seats() {
        return Stream.concat(Stream.of(new Option("-", t("network.form.no-seat"))), places.stream())
                .toList();
    }
}
