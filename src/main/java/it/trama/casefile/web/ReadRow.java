package it.trama.casefile.web;

import static it.trama.shared.web.Words.known;

import it.trama.audit.Entry;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Who read or changed something of a person, and when. */
public record ReadRow(String when, String who, String what) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    /** Outside the team one sees that somebody worked on the case, not what about: the act alone would tell. */
    static ReadRow outside(Entry entry, LocalDate today) {
        var row = of(entry, today);
        return entry.act().startsWith("person.")
                ? row
                : new ReadRow(row.when(), row.who(), Words.t("person.reads.worked"));
    }

    static ReadRow of(Entry entry, LocalDate today) {
        var at = entry.at().atZoneSameInstant(BusinessTime.ITALY);
        var day = at.toLocalDate();
        var hour = HOUR.format(at);
        return new ReadRow(
                day.equals(today) ? Words.t("case.today", hour) : Words.date(day) + ", " + hour,
                entry.actor(),
                known("act." + entry.act(), entry.act()));
    }
}
