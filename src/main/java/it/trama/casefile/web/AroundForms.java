package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Relation.Around;
import it.trama.casefile.Relation.Kind;
import it.trama.casefile.Relation.Tie;
import it.trama.casefile.Relations.Tied;
import it.trama.casefile.Situation.Levels;
import it.trama.casefile.Situation.Measure;
import it.trama.casefile.Situation.Offer;
import it.trama.casefile.Situations.Asked;
import it.trama.network.NeedCode;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.Typed;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The short forms in which somebody writes who is around a person, what they bring and what they ask. */
final class AroundForms {
    private static final BigDecimal LAST_YEAR = new BigDecimal("2100");

    private AroundForms() {}

    static List<FormField> tie() {
        return List.of(
                text("nome", "net.name"),
                choice("chi", "net.who", options("net.kind.", Kind.values())),
                choice("legame", "net.tie", options("net.tie.", Tie.values())).with("NORMAL"),
                FormField.several("come", t("net.how"), t("net.how.help"), marks()),
                choice("sesso", "net.sex", sexes()).with("-"),
                FormField.number("anno", t("person.anno"), t("net.year.help")),
                text("contatto", "net.contact"),
                text("nota", "net.note"),
                Typed.versionField(0));
    }

    private static List<Option> sexes() {
        return Stream.concat(Stream.of(new Option("-", t("net.sex.none"))), PersonFields.sexes().stream())
                .toList();
    }

    private static List<Option> marks() {
        return Stream.of("affaticato", "riferimento", "morto")
                .map(mark -> new Option(mark, t("net.mark." + mark)))
                .toList();
    }

    static Tied readTie(Typed typed) {
        var name = typed.text("nome", 120);
        var kind = typed.choice("chi", options("net.kind.", Kind.values()));
        var tie = typed.choice("legame", options("net.tie.", Tie.values()));
        var sex = typed.choice("sesso", sexes());
        var year = typed.blank("anno")
                ? null
                : (Integer) typed.number("anno", 0, LAST_YEAR).intValue();
        if (year != null && year < 1861) {
            typed.wrong("anno", t("form.date"));
        }
        var around = new Around(
                name,
                one(Kind.values(), kind, Kind.RELATIVE),
                sex.length() == 1 && !sex.equals("-") ? Sex.valueOf(sex) : null,
                year,
                ticked(typed, "morto"),
                ticked(typed, "riferimento"),
                optional(typed, "contatto", 120),
                optional(typed, "nota", 200));
        return new Tied(around, one(Tie.values(), tie, Tie.NORMAL), ticked(typed, "affaticato"));
    }

    private static boolean ticked(Typed typed, String mark) {
        return !typed.blank("come." + mark);
    }

    static List<FormField> voice() {
        return List.of(
                FormField.lines("parole", t("voice.words"), t("voice.words.help")),
                FormField.lines("lettura", t("voice.reading"), t("voice.reading.help")));
    }

    static List<FormField> offer() {
        return List.of(
                text("che", "offer.what"),
                choice("tipo", "offer.kind", options("offer.kind.", Offer.Kind.values()))
                        .with("CAN"));
    }

    static List<Option> offerKinds() {
        return options("offer.kind.", Offer.Kind.values());
    }

    static List<FormField> need(List<NeedCode> codes) {
        return List.of(
                choice("voce", "need.code.label", codes(codes)),
                text("parole", "need.words"),
                FormField.lines("persona", t("need.level.self"), t("need.level.self.help")),
                FormField.lines("famiglia", t("need.level.family"), t("need.level.help")),
                FormField.lines("comunita", t("need.level.community"), t("need.level.help")),
                FormField.lines("servizi", t("need.level.services"), t("need.level.help")),
                Typed.versionField(0));
    }

    static Asked readNeed(Typed typed, List<NeedCode> codes) {
        var code = typed.choice("voce", codes(codes));
        return new Asked(
                code,
                optional(typed, "parole", 200),
                new Levels(
                        paragraph(typed, "persona"),
                        paragraph(typed, "famiglia"),
                        paragraph(typed, "comunita"),
                        paragraph(typed, "servizi")));
    }

    private static List<Option> codes(List<NeedCode> codes) {
        return codes.stream().map(c -> new Option(c.code(), c.label())).toList();
    }

    static List<FormField> measure() {
        return List.of(
                choice("tipo", "measure.kind", options("measure.kind.", Measure.Kind.values())),
                text("autorita", "measure.authority"),
                text("atto", "measure.act"),
                text("chi", "measure.holder"),
                FormField.date("dal", t("measure.from"), t("measure.from.help")));
    }

    static List<Option> measureKinds() {
        return options("measure.kind.", Measure.Kind.values());
    }

    /** A text of some lines, or none. */
    static @Nullable String paragraph(Typed typed, String field) {
        return typed.blank(field) ? null : String.join("\n", typed.lines(field, 40));
    }

    static @Nullable String optional(Typed typed, String field, int most) {
        var text = typed.optional(field, most);
        return text.isEmpty() ? null : text;
    }

    static <E extends Enum<E>> E one(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static <E extends Enum<E>> List<Option> options(String prefix, E[] values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), t(prefix + value.name())))
                .toList();
    }

    private static FormField text(String name, String key) {
        return FormField.text(name, t(key), t(key + ".help"));
    }

    private static FormField choice(String name, String key, List<Option> options) {
        return FormField.choice(name, t(key), t(key + ".help"), options);
    }
}
