package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.LedgerEntry;
import it.trama.shared.web.CsvTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The ledger as a file that a spreadsheet opens, written entry by entry. */
final class EntriesTable {
    private final OpenBudget budget;
    private final CsvTable table;

    EntriesTable(OpenBudget budget, Appendable out) {
        this.budget = budget;
        table = new CsvTable(out);
        table.row(List.of(t("budget.entries.columns").split("\\|")));
    }

    void add(LedgerEntry entry) {
        var cell = entry.cell();
        table.row(List.of(
                entry.day().toString(),
                t("budget.entry." + entry.kind()),
                cell.line(),
                budget.line(cell.line()),
                cell.channel(),
                budget.channel(cell.channel()),
                euro(entry.moved().allotted()),
                euro(entry.moved().reserved()),
                euro(entry.moved().committed()),
                euro(entry.moved().paid()),
                entry.cause().act(),
                entry.cause().actDay().toString(),
                entry.cause().purpose().text(),
                Objects.requireNonNullElse(entry.cause().municipality(), ""),
                entry.postedBy()));
    }

    void flush() {
        table.flush();
    }

    private static String euro(BigDecimal amount) {
        return CsvTable.number(amount, 2);
    }
}
