package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.MyCase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An open case in a list. */
public record CaseRow(
        String person,
        String name,
        String born,
        String municipality,
        String since,
        String complexity,
        String responsible,
        String lastContact,
        String ago,
        boolean guarded) {
    static CaseRow of(MyCase c, String municipality, LocalDate today) {
        var last = c.lastContact();
        return new CaseRow(
                c.person().toString(),
                c.name(),
                c.birthYear() == null ? "–" : c.birthYear().toString(),
                municipality,
                date(c.opened()),
                t("case.complexity.short." + c.complexity()),
                c.responsible() == null ? "–" : c.responsible(),
                last == null ? t("case.no-contact") : date(last),
                last == null ? "" : ago(ChronoUnit.DAYS.between(last, today)),
                c.guarded());
    }

    private static String ago(long days) {
        return switch ((int) days) {
            case 0 -> t("case.days-ago.today");
            case 1 -> t("case.days-ago.yesterday");
            default -> t("case.days-ago", String.valueOf(days));
        };
    }
}
