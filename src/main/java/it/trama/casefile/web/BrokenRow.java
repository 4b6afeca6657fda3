package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;

import it.trama.casefile.BreakGlass.Broken;
import it.trama.shared.time.BusinessTime;

/** Somebody has come into a case of others, in words. */
public record BrokenRow(String id, String person, String name, String day, String who, String reason) {
    static BrokenRow of(Broken broken) {
        return new BrokenRow(
                broken.id().toString(),
                broken.person().toString(),
                broken.personName(),
                date(broken.since().atZoneSameInstant(BusinessTime.ITALY).toLocalDate()),
                broken.who(),
                broken.reason());
    }
}
