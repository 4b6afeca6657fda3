package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.Attachments;
import it.trama.casefile.Consent.Kind;
import it.trama.casefile.Consents.Answer;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.FormPage.Head;
import it.trama.shared.web.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The short forms for what a person was told or agreed to, and for a document. */
final class PaperForms {
    private PaperForms() {}

    static String page(UUID person) {
        return "/persone/" + person + "/documenti";
    }

    static Head consentHead(UUID person) {
        return new Head(
                t("consent.new"),
                t("consent.new.lead"),
                "/persone/" + person + "/consensi/nuovo",
                t("consent.new.save"),
                page(person),
                false);
    }

    static List<FormField> consent(LocalDate today) {
        return List.of(
                FormField.choice("tipo", t("consent.kind"), t("consent.kind.help"), kinds()),
                FormField.choice("risposta", t("consent.answer"), t("consent.answer.help"), answers())
                        .with("si"),
                FormField.text("dettaglio", t("consent.detail"), t("consent.detail.help")),
                FormField.date("giorno", t("consent.day"), t("consent.day.help"))
                        .with(today.toString()),
                FormField.date("fino", t("consent.until"), t("consent.until.help")));
    }

    static Answer readConsent(Typed typed) {
        var kind = typed.choice("tipo", kinds());
        var given = typed.choice("risposta", answers()).equals("si");
        var detail = AroundForms.optional(typed, "dettaglio", 200);
        var day = typed.date("giorno");
        var until = typed.blank("fino") ? null : typed.date("fino");
        return new Answer(AroundForms.one(Kind.values(), kind, Kind.SHARING), given, detail, day, until);
    }

    private static List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.name(), t("consent.kind." + kind)))
                .toList();
    }

    private static List<Option> answers() {
        return List.of(new Option("si", t("consent.say.yes")), new Option("no", t("consent.say.no")));
    }

    static Head attachmentHead(UUID person) {
        return new Head(
                t("attachment.new"),
                t("attachment.new.lead"),
                page(person) + "/nuovo",
                t("attachment.new.save"),
                page(person),
                true);
    }

    static List<FormField> attachment() {
        return List.of(
                FormField.text("che", t("attachment.about"), t("attachment.about.help")),
                FormField.file(
                        "file", t("attachment.file"), t("attachment.file.help", String.valueOf(Attachments.MOST))));
    }
}
