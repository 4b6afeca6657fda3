package it.trama.assessment.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.assessment.Assessment;
import it.trama.assessment.Meeting.Minutes;
import it.trama.assessment.Meeting.Outcome;
import it.trama.assessment.Meeting.Present;
import it.trama.casefile.TeamMember;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is written of a meeting. */
final class MeetingForm {
    private static final int LINES = 60, LONGEST = 4_000, PRESENT = 30;

    private MeetingForm() {}

    static FormPage.Head head(CaseReading.Opened opened) {
        var home = About.home(opened.file());
        return new FormPage.Head(
                t("assessment.meeting.title", opened.person().name()),
                t("assessment.meeting.line"),
                home + "/riunione",
                t("assessment.meeting.save"),
                home,
                false);
    }

    static List<FormField> fields(CaseReading.Opened opened, LocalDate today, List<FormField.Option> before) {
        var fields = new ArrayList<>(List.of(
                FormField.date("giorno", t("assessment.meeting.day"), t("assessment.day.help"))
                        .with(today.toString()),
                FormField.text("luogo", t("assessment.place"), t("assessment.meeting.place.help")),
                FormField.lines("presenti", t("assessment.meeting.present"), t("assessment.meeting.present.help"))
                        .with(team(opened.file().team()))));
        if (!before.isEmpty()) {
            fields.add(FormField.several(
                    "schede", t("assessment.meeting.before"), t("assessment.meeting.before.help"), before));
        }
        fields.add(FormField.lines(
                "voce", t("assessment.meeting.voice", opened.about().first()), t("assessment.meeting.voice.help")));
        fields.add(
                FormField.lines("sintesi", t("assessment.meeting.synthesis"), t("assessment.meeting.synthesis.help")));
        fields.add(FormField.choice(
                "esito", t("assessment.meeting.outcome"), t("assessment.meeting.outcome.help"), outcomes()));
        fields.add(
                FormField.lines("decisione", t("assessment.meeting.decision"), t("assessment.meeting.decision.help")));
        fields.add(FormField.date("rivedere", t("assessment.meeting.review"), t("assessment.meeting.review.help")));
        return fields;
    }

    /** Those of the team are proposed: whoever was not there is taken away. */
    private static String team(List<TeamMember> team) {
        return team.stream()
                .map(member -> member.name().replace(",", " ") + ", " + member.body())
                .collect(Collectors.joining("\n"));
    }

    private static List<FormField.Option> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new FormField.Option(outcome.name(), t("assessment.outcome." + outcome)))
                .toList();
    }

    static FormField.Option option(Assessment one) {
        return new FormField.Option(
                one.id().toString(),
                one.instrument().name() + ", " + date(one.occasion().day()));
    }

    static Minutes read(Typed typed, Map<String, String> values, List<FormField.Option> before) {
        var day = typed.date("giorno");
        var place = typed.optional("luogo", 120);
        var present = present(typed);
        var voice = typed.blank("voce") ? "" : words(typed, "voce");
        var synthesis = words(typed, "sintesi");
        var outcome = typed.choice("esito", outcomes());
        var decision = words(typed, "decisione");
        var review = typed.blank("rivedere") ? null : typed.date("rivedere");
        return new Minutes(
                day,
                place,
                present,
                voice,
                synthesis,
                decision,
                outcomes().stream().anyMatch(known -> known.value().equals(outcome))
                        ? Outcome.valueOf(outcome)
                        : Outcome.LOOK_AGAIN,
                review,
                chosen(values, before));
    }

    private static List<Present> present(Typed typed) {
        var lines = typed.lines("presenti", PRESENT);
        if (lines.stream().anyMatch(line -> line.length() > 200)) {
            typed.wrong("presenti", t("form.long", 200));
        }
        return lines.stream().map(MeetingForm::present).toList();
    }

    private static Present present(String line) {
        var comma = line.indexOf(',');
        var name = (comma < 0 ? line : line.substring(0, comma)).strip();
        var part = comma < 0 ? "" : line.substring(comma + 1).strip();
        return new Present(cut(name.isEmpty() ? part : name), name.isEmpty() ? "" : cut(part));
    }

    private static String cut(String text) {
        return text.length() > 120 ? text.substring(0, 120) : text;
    }

    private static String words(Typed typed, String field) {
        var text = String.join("\n", typed.lines(field, LINES));
        if (text.length() > LONGEST) {
            typed.wrong(field, t("form.long", Words.number(LONGEST)));
        }
        return text;
    }

    /** None need be: the team may meet before anything was assessed. */
    private static List<UUID> chosen(Map<String, String> values, List<FormField.Option> before) {
        return before.stream()
                .map(FormField.Option::value)
                .filter(id -> values.containsKey("schede." + id))
                .map(UUID::fromString)
                .toList();
    }
}
