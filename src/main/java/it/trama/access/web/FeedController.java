package it.trama.access.web;

import static it.trama.shared.web.Words.t;
import static java.nio.charset.StandardCharsets.UTF_8;

import it.trama.access.Appointment;
import it.trama.access.CalendarFeeds;
import it.trama.security.Allowed;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a worker's own calendar reads, by a secret address: hours and places, never whom they meet nor why (RFC 5545). */
@Controller
class FeedController {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private final CalendarFeeds feeds;
    private final DeskNames names;
    private final BusinessTime time;

    FeedController(CalendarFeeds feeds, DeskNames names, BusinessTime time) {
        this.feeds = feeds;
        this.names = names;
        this.time = time;
    }

    @GetMapping("/agenda/calendario/{token}.ics")
    @Allowed(everyone = true)
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        var found = feeds.appointments(token).orElseThrow(() -> new NotFound("calendar", "-"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("X-Robots-Tag", "noindex")
                .body(calendar(found).getBytes(UTF_8));
    }

    private String calendar(List<Appointment> found) {
        var places = names.places(found.stream().map(Appointment::municipality).toList());
        var lines = new ArrayList<String>();
        lines.addAll(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Trama//Agenda//IT", "CALSCALE:GREGORIAN"));
        lines.add("X-WR-CALNAME:" + escaped(t("agenda.feed.name")));
        found.stream()
                .filter(appointment -> appointment.outcome() != Appointment.Outcome.CANCELLED)
                .forEach(appointment -> lines.addAll(event(appointment, places)));
        lines.add("END:VCALENDAR");
        return String.join("\r\n", lines.stream().map(FeedController::folded).toList()) + "\r\n";
    }

    private List<String> event(Appointment appointment, Map<String, String> places) {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VEVENT",
                "UID:" + appointment.id() + "@trama",
                "DTSTAMP:" + UTC.format(time.instant().atZone(ZoneOffset.UTC)),
                "DTSTART:" + utc(appointment.starts()),
                "DTEND:" + utc(appointment.ends()),
                "SUMMARY:" + escaped(t("agenda.feed.event"))));
        var place = places.get(String.valueOf(appointment.municipality()));
        if (place != null && !appointment.home()) {
            lines.add("LOCATION:" + escaped(place));
        }
        lines.add("END:VEVENT");
        return lines;
    }

    private static String utc(LocalDateTime here) {
        return UTC.format(here.atZone(BusinessTime.ITALY).withZoneSameInstant(ZoneOffset.UTC));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,])", "\\\\$1").replace("\n", "\\n");
    }

    /** No line is longer than 75 octets. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = character.getBytes(UTF_8).length;
            if (octets + size > 74) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
