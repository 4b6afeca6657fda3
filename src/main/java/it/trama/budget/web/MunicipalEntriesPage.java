package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.quotas.MunicipalEntry;
import it.trama.shared.web.Words;
import it.trama.territory.CountedBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The purchases and receipts of a body, the newest first.
 *
 * @param post where another is written
 */
public record MunicipalEntriesPage(String title, String back, String post, List<Row> rows, boolean editor) {

    /**
     * An entry.
     *
     * @param correction where it is taken back; null: not by this reader, or it is already
     */
    public record Row(
            String day,
            String kind,
            String euro,
            String purpose,
            String act,
            String by,
            @Nullable String correction) {}

    static MunicipalEntriesPage of(OpenBudget budget, CountedBody body, List<MunicipalEntry> entries, boolean editor) {
        var base = "/bilancio/" + budget.plan().code() + "/quote";
        var year = "?anno=" + budget.year();
        return new MunicipalEntriesPage(
                t("budget.municipal.title", body.name(), String.valueOf(budget.year())),
                base + year,
                base + "/" + body.code() + "/registra" + year,
                entries.stream().map(entry -> row(entry, base, editor)).toList(),
                editor);
    }

    private static Row row(MunicipalEntry entry, String base, boolean editor) {
        var mine = t("budget.municipal." + entry.kind());
        return new Row(
                Words.date(entry.actDay()),
                entry.corrects() == null ? mine : t("budget.municipal.correction", mine),
                Words.number(entry.euro(), 2),
                entry.purpose(),
                entry.act(),
                entry.postedBy(),
                editor && entry.corrects() == null && entry.correctedBy() == null
                        ? base + "/" + entry.body() + "/storna/" + entry.id()
                        : null);
    }
}
