package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a year as they are keyed into the forms of the ministry and of the region.
 *
 * @param unplaced how much cannot be placed; null: nothing
 */
public record ReportPage(
        String title,
        String lead,
        String base,
        int year,
        List<Chip> years,
        List<Row> rows,
        List<String> totals,
        @Nullable String unplaced) {

    /** Fund, macro-level, service objective, area; then planned, committed, paid. */
    public record Row(String fund, String macro, String goal, String area, List<String> amounts, boolean unplaced) {}

    static ReportPage of(OpenBudget budget, FundReport report, LocalDate today) {
        var base = "/bilancio/" + budget.plan().code();
        return new ReportPage(
                t("budget.report.title", String.valueOf(budget.year())),
                t("budget.report.lead", Words.date(today)),
                base,
                budget.year(),
                FundsPage.years(budget, base + "/rendiconto"),
                report.rows().stream().map(ReportPage::row).toList(),
                report.totals().stream().map(euro -> Words.number(euro, 2)).toList(),
                unplaced(report));
    }

    private static @Nullable String unplaced(FundReport report) {
        var open = report.rows().stream()
                .filter(ReportPage::unplaced)
                .map(FundReport.Row::planned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return open.signum() == 0 ? null : t("budget.report.unplaced", Words.money(open));
    }

    private static boolean unplaced(FundReport.Row row) {
        return row.key().area().equals(t("budget.unplaced"));
    }

    private static Row row(FundReport.Row row) {
        return new Row(
                row.key().fund(),
                row.key().macro(),
                row.key().goal(),
                row.key().area(),
                Stream.of(row.planned(), row.committed(), row.paid())
                        .map(euro -> Words.number(euro, 2))
                        .toList(),
                unplaced(row));
    }
}
