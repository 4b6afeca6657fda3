package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import it.trama.access.Appointment;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Line;
import it.trama.access.web.Board.Panel;
import it.trama.security.Colleague;
import it.trama.security.Operator;
import it.trama.shared.web.FormField.Option;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Two weeks of a worker.
 *
 * @param before the first day of the two weeks before
 */
public record AgendaPage(
        String line,
        String from,
        String before,
        String after,
        String who,
        List<Option> workers,
        List<Panel> days,
        Feed feed) {
    /**
     * The calendar's address.
     *
     * @param token shown this once; empty: it was made before, or never
     */
    public record Feed(String token, boolean there) {}

    /** Whose days were asked for. */
    record Asked(Operator operator, LocalDate first, UUID worker, List<Colleague> workers) {}

    static AgendaPage of(
            Asked asked, List<Appointment> found, Map<UUID, String> people, Map<String, String> places, Feed feed) {
        var first = asked.first();
        return new AgendaPage(
                t("agenda.line", date(first), date(first.plusDays(13))),
                first.toString(),
                first.minusDays(14).toString(),
                first.plusDays(14).toString(),
                asked.worker().toString(),
                ContactFields.workers(asked.workers()),
                days(found, appointment -> line(appointment, people, places)),
                feed);
    }

    private static List<Panel> days(List<Appointment> found, Function<Appointment, Line> line) {
        var days = found.stream().collect(groupingBy(a -> a.starts().toLocalDate(), LinkedHashMap::new, toList()));
        return days.entrySet().stream()
                .map(day -> new Panel(
                        "g" + day.getKey(),
                        date(day.getKey()),
                        "",
                        day.getValue().stream().map(line).toList(),
                        null))
                .toList();
    }

    private static Line line(Appointment appointment, Map<UUID, String> people, Map<String, String> places) {
        var place = appointment.home()
                ? t("appointment.home")
                : places.getOrDefault(String.valueOf(appointment.municipality()), t("appointment.office"));
        var more = appointment.about() == null ? place : t("contact.line", place, appointment.about());
        var outcome = appointment.outcome();
        var person = appointment.person();
        return new Line(
                ContactPages.HOUR.format(appointment.starts()),
                DeskNames.name(people, person),
                person == null ? null : "/persone/" + person,
                outcome == null ? more : t("contact.line", more, t("appointment.outcome." + outcome)),
                outcome == null ? Act.other(t("appointment.write"), "/agenda/" + appointment.id()) : null);
    }
}
