package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Acceptance;
import it.trama.plan.check.Finding;
import it.trama.plan.check.Severity;
import it.trama.plan.pack.Sheet;
import it.trama.plan.pack.Sheets;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the check as the office reads it.
 *
 * @param figures whether the two sides are figures, to be shown large
 * @param detail the rest of a long message, which lists what is concerned; null: the message is whole
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
        @Nullable String detail,
        String remedy,
        List<Link> mend,
        @Nullable String accepted) {
    private static final int FIGURE = 22;
    private static final int LINKS = 4;
    private static final int LONG = 240;

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
                head(finding.message()),
                rest(finding.message()),
                finding.remedy(),
                mend(finding, heading),
                acceptance == null ? null : accepted(acceptance));
    }

    private static String head(String message) {
        var end = cut(message);
        return end < 0 ? message : message.substring(0, end + 1);
    }

    private static @Nullable String rest(String message) {
        var end = cut(message);
        return end < 0 ? null : message.substring(end + 1).strip();
    }

    /** Where the list begins in a message too long to be read beside its figures. */
    private static int cut(String message) {
        return message.length() <= LONG ? -1 : message.indexOf(": ");
    }

    /** Its address in the page. */
    static String id(Finding finding) {
        return finding.anchor();
    }

    static String id(String key) {
        return "r" + Integer.toHexString(key.hashCode());
    }

    private static String label(Finding finding, String side) {
        var how = finding.severity() == Severity.CONTRADICTION || finding.severity() == Severity.WARNING
                ? finding.difference().isEmpty() ? "words" : "figures"
                : finding.severity().name();
        return t("plan.finding." + how + "." + side);
    }

    private static List<Link> mend(Finding finding, PlanHeading heading) {
        var codes = finding.place().codes();
        return Sheets.named(finding.place().sheet())
                .map(sheet -> codes.isEmpty() || codes.size() > LINKS
                        ? List.of(sheet(sheet, heading))
                        : rows(sheet, codes, heading))
                .orElse(List.of());
    }

    private static Link sheet(Sheet<?> sheet, PlanHeading heading) {
        return new Link(t("plan.finding.open-sheet", SheetTitle.of(sheet)), heading.to("/modifica/" + sheet.name()));
    }

    private static List<Link> rows(Sheet<?> sheet, List<String> codes, PlanHeading heading) {
        return codes.stream()
                .map(code -> new Link(t("plan.finding.mend", code), heading.edit(sheet.name(), code)))
                .toList();
    }

    private static String accepted(Acceptance acceptance) {
        var day = acceptance.at().atZone(BusinessTime.ITALY).toLocalDate();
        return t("plan.finding.accepted", acceptance.by(), Words.date(day), acceptance.reason());
    }
}
