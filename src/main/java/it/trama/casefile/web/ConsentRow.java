package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Consent;
import it.trama.casefile.Consent.Kind;
import java.time.LocalDate;

/** What a person was told, or said yes or no to, in words. */
public record ConsentRow(String id, String kind, String answer, String detail, String who, boolean mayWithdraw) {
    static ConsentRow of(Consent consent, LocalDate today) {
        return new ConsentRow(
                consent.id().toString(),
                t("consent.kind." + consent.kind()),
                answer(consent, today),
                consent.detail() == null ? "" : consent.detail(),
                t("consent.by", date(consent.day()), consent.authorName()),
                consent.holds(today) && consent.kind() != Kind.INFORMATION);
    }

    private static String answer(Consent consent, LocalDate today) {
        var withdrawn = consent.withdrawn();
        if (withdrawn != null) {
            return t("consent.withdrawn", date(withdrawn));
        }
        if (!consent.given()) {
            return t("consent.no");
        }
        if (consent.kind() == Kind.INFORMATION) {
            return t("consent.told");
        }
        var until = consent.until();
        return until == null
                ? t("consent.yes")
                : t(today.isAfter(until) ? "consent.over" : "consent.yes-until", date(until));
    }
}
