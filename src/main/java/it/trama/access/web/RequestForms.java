package it.trama.access.web;

import static it.trama.access.web.TypedParts.chosen;
import static it.trama.access.web.TypedParts.lines;
import static it.trama.access.web.TypedParts.optional;
import static it.trama.shared.web.Words.t;

import it.trama.access.Analysis;
import it.trama.access.Analysis.Domain;
import it.trama.access.Analysis.Finding;
import it.trama.access.Analysis.Outcome;
import it.trama.access.Analysis.Reading;
import it.trama.access.Request.Ending;
import it.trama.access.Requests.Closing;
import it.trama.access.UnmetNeed.Cause;
import it.trama.security.Body;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.FormPage.Head;
import it.trama.shared.web.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The short forms of a request: analyse, send to another body, answer for it, close. */
final class RequestForms {
    private RequestForms() {}

    static Head head(String key, String name, String action, String back) {
        return new Head(t(key), t(key + ".lead", name), action, t(key + ".save"), back, false);
    }

    static List<FormField> analysis(List<Domain> domains, LocalDate today) {
        var fields = new ArrayList<FormField>();
        fields.add(FormField.lines("parole", t("analysis.parole"), t("analysis.parole.help")));
        for (var domain : domains) {
            fields.add(
                    FormField.choice("livello-" + domain.code(), domain.label(), t("analysis.level.help"), levels()));
            fields.add(FormField.text(
                    "nota-" + domain.code(), t("analysis.note", domain.label()), t("analysis.note.help")));
        }
        fields.add(FormField.lines("perche", t("analysis.perche"), t("analysis.perche.help")));
        fields.add(FormField.choice(
                "esito",
                t("analysis.esito"),
                t("analysis.esito.help"),
                TypedParts.options("analysis.outcome", Outcome.class)));
        fields.add(FormField.date("giorno", t("analysis.giorno"), t("analysis.giorno.help"))
                .with(today.toString()));
        return fields;
    }

    private static List<Option> levels() {
        return IntStream.rangeClosed(0, 3)
                .mapToObj(level -> new Option(String.valueOf(level), t("analysis.level." + level)))
                .toList();
    }

    static Finding finding(Typed typed, List<Domain> domains) {
        var readings = domains.stream().map(domain -> reading(typed, domain)).toList();
        return new Finding(
                chosen(typed, "esito", "analysis.outcome", Outcome.class),
                typed.date("giorno"),
                lines(typed, "parole", 1_000),
                TypedParts.needed(typed, "perche", 1_000),
                readings);
    }

    private static Reading reading(Typed typed, Domain domain) {
        var level = typed.choice("livello-" + domain.code(), levels());
        return new Analysis.Reading(
                domain.code(),
                level.matches("[0-3]") ? Integer.parseInt(level) : 0,
                optional(typed, "nota-" + domain.code(), 400));
    }

    static List<FormField> referral(List<Body> bodies) {
        return List.of(
                FormField.choice("ente", t("referral.ente"), t("referral.ente.help"), bodies(bodies)),
                FormField.text("perche", t("referral.perche"), t("referral.perche.help")));
    }

    static List<Option> bodies(List<Body> bodies) {
        return bodies.stream()
                .map(body -> new Option(body.id().toString(), body.name()))
                .toList();
    }

    static List<FormField> answer(LocalDate today) {
        return List.of(
                FormField.choice("risposta", t("referral.risposta"), t("referral.risposta.help"), answers()),
                FormField.text("motivo", t("referral.motivo"), t("referral.motivo.help")),
                FormField.date("giorno", t("referral.giorno"), t("referral.giorno.help"))
                        .with(today.toString()));
    }

    static List<Option> answers() {
        return List.of(new Option("si", t("referral.yes")), new Option("no", t("referral.no")));
    }

    static List<FormField> closing(List<Option> needs, LocalDate today) {
        return List.of(
                FormField.choice(
                        "come",
                        t("request.come"),
                        t("request.come.help"),
                        TypedParts.options("request.ending", Ending.class)),
                FormField.choice(
                        "causa",
                        t("request.causa"),
                        t("request.causa.help"),
                        TypedParts.options("unmet.cause", Cause.class)),
                FormField.several("senza", t("contact.senza"), t("contact.senza.help"), needs),
                FormField.text("perche", t("request.perche"), t("request.perche.help")),
                FormField.date("giorno", t("request.giorno"), t("request.giorno.help"))
                        .with(today.toString()));
    }

    static Closing closing(Typed typed, List<Option> needs) {
        return new Closing(
                chosen(typed, "come", "request.ending", Ending.class),
                typed.date("giorno"),
                optional(typed, "perche", 400),
                typed.blank("causa") ? null : chosen(typed, "causa", "unmet.cause", Cause.class),
                TypedParts.ticked(typed, "senza", needs));
    }
}
