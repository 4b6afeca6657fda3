package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Acceptance;
import it.trama.plan.check.Finding;
import it.trama.plan.check.Severity;
import it.trama.plan.pack.Sheets;
import it.trama.shared.web.Words;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the check as the office reads it.
 *
 * @param figures whether the two sides are figures, to be shown large
 * @param mend where the rows concerned are changed
 * @param accepted who took it on them, when and why; null: it is open
 */
public record FindingRow(
        String id,
        String key,
        String title,
        String place,
        Side stated,
        Side computed,
        boolean figures,
        String message,
        String remedy,
        List<Link> mend,
        @Nullable String accepted) {
    private static final int FIGURE = 22;
    private static final int LINKS = 4;

    /** One of the two things that stand against each other. */
    public record Side(String label, String words) {}

    static FindingRow of(Finding finding, String title, PlanHeading heading, @Nullable Acceptance acceptance) {
        return new FindingRow(
                id(finding),
                finding.key(),
                title,
                finding.where(),
                new Side(label(finding, "stated"), finding.stated()),
                new Side(label(finding, "computed"), finding.computed()),
                finding.stated().length() <= FIGURE && finding.computed().length() <= FIGURE,
                finding.message(),
                finding.remedy(),
                mend(finding, heading),
                acceptance == null ? null : accepted(acceptance));
    }

    /** Its address in the page. */
    static String id(Finding finding) {
        return "r" + Integer.toHexString(finding.key().hashCode());
    }

    private static String label(Finding finding, String side) {
        var how = finding.severity() == Severity.CONTRADICTION || finding.severity() == Severity.WARNING
                ? finding.difference().isEmpty() ? "words" : "figures"
                : finding.severity().name();
        return t("plan.finding." + how + "." + side);
    }

    private static List<Link> mend(Finding finding, PlanHeading heading) {
        var name = finding.place().sheet();
        var sheet = Sheets.named(name).orElse(null);
        if (sheet == null) {
            return List.of();
        }
        var codes = finding.place().codes();
        if (codes.isEmpty() || codes.size() > LINKS) {
            return List.of(
                    new Link(t("plan.finding.open-sheet", SheetTitle.of(sheet)), heading.to("/modifica/" + name)));
        }
        return codes.stream()
                .map(code -> new Link(t("plan.finding.mend", code), heading.edit(name, code)))
                .toList();
    }

    private static String accepted(Acceptance acceptance) {
        var day = acceptance.at().atZone(ZoneId.of("Europe/Rome")).toLocalDate();
        return t("plan.finding.accepted", acceptance.by(), Words.date(day), acceptance.reason());
    }
}
