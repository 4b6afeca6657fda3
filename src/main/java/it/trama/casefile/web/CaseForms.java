package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CasePlaces;
import it.trama.casefile.StandIns;
import it.trama.security.Colleague;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.FormPage.Head;
import it.trama.shared.web.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The short forms of a case: open, hand over, call in, close, leave a word at the desk. */
final class CaseForms {
    private CaseForms() {}

    static Head head(String key, String name, String action, String back) {
        return new Head(t(key), t(key + ".lead", name), action, t(key + ".save"), back, false);
    }

    static Head opening(UUID person, String name) {
        return head("case.open", name, "/persone/" + person + "/caso", "/persone/" + person);
    }

    static List<Option> places(CasePlaces places) {
        return places.all().stream()
                .map(place -> new Option(place.istat(), place.name()))
                .toList();
    }

    /** @param place the likeliest; blank: unknown */
    static List<FormField> openingFields(LocalDate today, List<Option> places, String place) {
        return List.of(
                FormField.text("motivo", t("case.reason"), t("case.reason.help")),
                FormField.choice("complessita", t("case.complexity"), t("case.complexity.help"), complexities())
                        .with("SIMPLE"),
                FormField.choice("comune", t("case.place.field"), t("case.place.help"), places)
                        .with(place),
                FormField.date("dal", t("case.since"), t("case.since.help")).with(today.toString()),
                FormField.choice("protetto", t("case.guarded"), t("case.guarded.help"), yesOrNo())
                        .with("no"));
    }

    static List<FormField> revisingFields(CaseFile file) {
        return List.of(
                FormField.text("motivo", t("case.reason"), t("case.reason.help"))
                        .with(file.reason()),
                FormField.choice("complessita", t("case.complexity"), t("case.complexity.help"), complexities())
                        .with(file.complexity().name()),
                Typed.versionField(file.version()));
    }

    static List<FormField> closingFields(LocalDate today) {
        return List.of(
                FormField.choice("come", t("case.how"), t("case.how.help"), closings()),
                FormField.date("giorno", t("case.until"), t("case.until.help")).with(today.toString()));
    }

    static List<FormField> joiningFields(List<Colleague> colleagues) {
        return List.of(FormField.choice("chi", t("case.join.who"), t("case.join.who.help"), people(colleagues)));
    }

    static List<FormField> handOverFields(List<Colleague> workers) {
        return List.of(
                FormField.choice("chi", t("case.hand-over.who"), t("case.hand-over.who.help"), people(workers)),
                FormField.choice("resta", t("case.hand-over.stay"), t("case.hand-over.stay.help"), yesOrNo())
                        .with("si"));
    }

    static List<FormField> deskFields(CaseFile file) {
        var note = file.deskNote();
        return List.of(
                FormField.text("testo", t("case.desk.text"), t("case.desk.text.help"))
                        .with(note == null ? "" : note.text()),
                Typed.versionField(file.version()));
    }

    static List<FormField> standInFields(List<Colleague> workers, List<Colleague> others) {
        return List.of(
                FormField.choice("assente", t("case.stand-in.absent"), t("case.stand-in.absent.help"), people(workers)),
                FormField.choice("chi", t("case.stand-in.who"), t("case.stand-in.who.help"), people(others)),
                FormField.date("dal", t("case.stand-in.from"), t("case.stand-in.from.help")),
                FormField.date(
                        "al", t("case.stand-in.until"), t("case.stand-in.until.help", String.valueOf(StandIns.MOST))));
    }

    static List<Option> people(List<Colleague> colleagues) {
        return colleagues.stream()
                .map(c -> new Option(
                        c.account().toString(), t("case.colleague", c.name(), t("role." + c.role()), c.body())))
                .toList();
    }

    static List<Option> complexities() {
        return Arrays.stream(Complexity.values())
                .map(c -> new Option(c.name(), t("case.complexity." + c)))
                .toList();
    }

    static List<Option> closings() {
        return Arrays.stream(Closing.values())
                .map(c -> new Option(c.name(), t("case.closing." + c)))
                .toList();
    }

    static List<Option> yesOrNo() {
        return List.of(new Option("no", t("person.no")), new Option("si", t("person.yes")));
    }
}
