package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.LedgerEntry;
import it.trama.shared.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a year, or of one cell.
 *
 * @param next the address of the older entries
 */
public record EntriesPage(
        String title,
        String lead,
        String base,
        String export,
        List<Row> rows,
        @Nullable String next) {

    /**
     * A line of the ledger.
     *
     * @param href its commitment; null: an allotment
     */
    public record Row(
            String day,
            String kind,
            String amount,
            String line,
            String purpose,
            @Nullable String href,
            String act,
            String by) {}

    static EntriesPage of(OpenBudget budget, String cell, List<LedgerEntry> entries) {
        var base = "/bilancio/" + budget.plan().code();
        var query = "?anno=" + budget.year() + (cell.isEmpty() ? "" : "&cella=" + cell);
        var more = entries.size() > ClaimsController.PAGE;
        var shown = more ? entries.subList(0, ClaimsController.PAGE) : entries;
        return new EntriesPage(
                t("budget.entries.title", String.valueOf(budget.year())),
                shown.isEmpty() || cell.isEmpty()
                        ? t("budget.entries.lead")
                        : CellWhy.title(budget, shown.getFirst().cell()),
                base + "?anno=" + budget.year(),
                base + "/registro.csv" + query,
                shown.stream().map(entry -> row(budget, entry, base)).toList(),
                more ? base + "/registro" + query + "&prima=" + shown.getLast().id() : null);
    }

    private static Row row(OpenBudget budget, LedgerEntry entry, String base) {
        return new Row(
                Words.date(entry.day()),
                t("budget.entry." + entry.kind()),
                ClaimPage.moved(entry),
                CellWhy.title(budget, entry.cell()),
                entry.cause().purpose().text(),
                entry.claim() == null ? null : base + "/impegni/" + entry.claim(),
                t(
                        "budget.claim.cause",
                        entry.cause().act(),
                        Words.date(entry.cause().actDay())),
                entry.postedBy());
    }
}
