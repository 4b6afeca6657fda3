package it.trama.security.web;

import static it.trama.shared.web.Words.known;
import static it.trama.shared.web.Words.t;

import it.trama.audit.Entry;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.CsvTable;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The register as a file that a spreadsheet opens. */
final class RegisterTable {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private final CsvTable table;

    RegisterTable(Appendable out) {
        table = new CsvTable(out);
        table.row(List.of(t("register.when"), t("register.who"), t("register.act"), t("register.what"), "id"));
    }

    void add(Entry entry) {
        table.row(List.of(
                SECOND.format(entry.at().atZoneSameInstant(BusinessTime.ITALY)),
                entry.actor(),
                known("act." + entry.act(), entry.act()),
                entry.subject(),
                entry.subjectId()));
    }

    void flush() {
        table.flush();
    }
}
