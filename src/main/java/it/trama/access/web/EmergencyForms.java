package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.access.Emergency;
import it.trama.access.Emergency.Who;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Line;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The short forms of an emergency, and its line in the list. */
final class EmergencyForms {
    private EmergencyForms() {}

    static List<FormField> call(LocalDateTime now, String words, List<Option> places) {
        return List.of(
                FormField.lines("situazione", t("emergency.situazione"), t("emergency.situazione.help"))
                        .with(words),
                FormField.choice(
                        "chi",
                        t("emergency.chi"),
                        t("emergency.chi.help"),
                        TypedParts.options("emergency.who", Who.class)),
                FormField.choice("dove", t("contact.dove"), t("emergency.dove.help"), places),
                FormField.date("giorno", t("emergency.giorno"), t("emergency.giorno.help"))
                        .with(now.toLocalDate().toString()),
                FormField.text("ora", t("emergency.ora"), t("contact.ora.help")).with(ContactPages.HOUR.format(now)));
    }

    static List<FormField> answer(LocalDateTime now) {
        return List.of(
                FormField.lines("fatto", t("emergency.fatto"), t("emergency.fatto.help")),
                FormField.text("passa", t("emergency.passa"), t("emergency.passa.help")),
                FormField.date("giorno", t("emergency.quando"), t("emergency.quando.help"))
                        .with(now.toLocalDate().toString()),
                FormField.text("ora", t("emergency.ora"), t("contact.ora.help")).with(ContactPages.HOUR.format(now)));
    }

    static Line line(Emergency emergency, Map<UUID, String> people, LocalDateTime now) {
        var called = emergency.called();
        var answer = emergency.answer();
        var who = t("emergency.who." + emergency.who());
        var state = answer != null
                ? t(
                        answer.at().isAfter(emergency.due()) ? "emergency.answered.late" : "emergency.answered.line",
                        hour(answer.at()),
                        answer.what())
                : t(now.isAfter(emergency.due()) ? "emergency.late" : "emergency.due", hour(emergency.due()));
        return new Line(
                date(called.toLocalDate()),
                emergency.person() == null ? who : DeskNames.name(people, emergency.person()) + " · " + who,
                null,
                t("contact.line", emergency.situation(), state),
                answer == null ? Act.other(t("emergency.reply.act"), "/pronto-intervento/" + emergency.id()) : null);
    }

    private static String hour(LocalDateTime at) {
        return t("emergency.hour", date(at.toLocalDate()), ContactPages.HOUR.format(at));
    }
}
