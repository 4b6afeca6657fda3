package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Amounts;
import it.trama.plan.ExpenditureRow;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The forecast of a year against its outcome, line by line.
 *
 * @param before whether the plan says anything of the year before: without it there is nothing to compare with
 */
public record OutcomePage(
        String title, String lead, String base, int year, boolean before, List<Chip> years, List<Row> rows, Row total) {
    /**
     * A line, a section, or all of them.
     *
     * @param figures the forecast of the year before, if there is one, that of the year, committed, paid, not used
     * @param share how much of the forecast was committed or paid
     * @param change against the year before; null: nothing there that it carries on
     */
    public record Row(
            String label,
            boolean section,
            List<String> figures,
            String share,
            @Nullable String change) {}

    static OutcomePage of(OpenBudget budget) {
        var before = budget.carriedOn(budget.lines()).signum() != 0;
        var rows = new ArrayList<Row>();
        budget.sections().forEach((label, lines) -> {
            rows.add(row(budget, before, label, true, lines));
            lines.forEach(line -> rows.add(row(budget, before, line.label(), false, List.of(line))));
        });
        var base = "/bilancio/" + budget.plan().code();
        return new OutcomePage(
                t("budget.outcome.title", String.valueOf(budget.year())),
                t(before ? "budget.outcome.lead" : "budget.outcome.lead.first"),
                base,
                budget.year(),
                before,
                budget.years().stream()
                        .map(year -> new Chip(
                                String.valueOf(year), base + "/consuntivo?anno=" + year, year == budget.year()))
                        .toList(),
                rows,
                row(budget, before, t("budget.total"), true, budget.lines()));
    }

    private static Row row(
            OpenBudget budget, boolean compared, String label, boolean section, List<ExpenditureRow> lines) {
        var before = budget.carriedOn(lines);
        var planned = budget.planned(lines);
        var standing = budget.standing(lines);
        return new Row(
                label,
                section,
                Stream.of(before, planned, standing.committed(), standing.paid(), left(planned, standing))
                        .skip(compared ? 0 : 1)
                        .map(SheetRow::euro)
                        .toList(),
                share(standing.committed().add(standing.paid()), planned),
                before.signum() == 0 ? null : signed(planned.subtract(before)));
    }

    private static BigDecimal left(BigDecimal planned, Amounts standing) {
        return planned.subtract(standing.committed()).subtract(standing.paid());
    }

    private static String signed(BigDecimal change) {
        return change.signum() > 0 ? "+" + Words.number(change) : SheetRow.euro(change);
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "–"
                : Words.number(part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP), 1) + " %";
    }
}
