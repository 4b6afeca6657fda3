package it.trama.security.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.audit.AuditVerification;
import it.trama.audit.Entry;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of accesses, the newest first, and whether it is whole. */
public record RegisterPage(
        String words,
        boolean whole,
        String state,
        List<String> faults,
        List<Row> rows,
        @Nullable String next) {

    /** A line of it. */
    public record Row(String when, String who, String act, String what) {
        static Row of(Entry entry) {
            var at = entry.at().atZoneSameInstant(BusinessTime.ITALY);
            return new Row(
                    Words.date(at.toLocalDate()) + ", "
                            + DateTimeFormatter.ofPattern("HH:mm").format(at),
                    entry.actor(),
                    t("act." + entry.act()),
                    entry.subject() + " " + entry.subjectId());
        }
    }

    static RegisterPage of(String words, List<Entry> entries, int size, AuditVerification.Report report) {
        var shown = entries.stream().limit(size).toList();
        return new RegisterPage(
                words,
                report.whole(),
                t(
                        report.whole() ? "register.whole" : "register.broken",
                        number(report.sealed()),
                        number(report.open())),
                report.faults().stream()
                        .map(fault -> t(fault.key(), fault.details().toArray()))
                        .toList(),
                shown.stream().map(Row::of).toList(),
                entries.size() > size ? shown.getLast().id().toString() : null);
    }
}
