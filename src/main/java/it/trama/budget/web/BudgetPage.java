package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import gg.jte.Content;
import it.trama.budget.Amounts;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.words.Euro;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a year: lines by channels, where the money stands, what is left.
 *
 * @param totals planned and by channel, then where the money stands
 * @param balances revenue less expenditure, all together and by channel
 */
public record BudgetPage(
        BudgetHead head,
        List<String> channels,
        List<Content> rows,
        List<String> totals,
        List<String> standing,
        List<Balance> balances,
        List<SectionMeter> sections,
        List<FreeLine> free,
        List<Watching.Item> watching) {

    /** Revenue less expenditure of a column. */
    public record Balance(String amount, boolean off) {
        static Balance of(BigDecimal left) {
            return new Balance(left.signum() == 0 ? "0" : Euro.of(left), left.signum() != 0);
        }
    }

    /** Where there is still money, and until when at the present pace. */
    public record FreeLine(
            String label, String amount, @Nullable String until) {}

    private static final int FREE_LINES = 6;

    static BudgetPage of(BudgetView view) {
        var budget = view.budget();
        var rows = new ArrayList<Content>();
        budget.sections().forEach((label, lines) -> {
            var shown = view.shown(lines);
            if (!shown.isEmpty()) {
                rows.add(SheetRow.section(view, label, lines));
                shown.forEach(line -> rows.add(SheetRow.line(view, line)));
            }
        });
        return new BudgetPage(
                BudgetHead.of(view),
                budget.channels().stream()
                        .map(c -> BudgetHead.capital(c.label()))
                        .toList(),
                rows,
                totals(budget),
                SheetRow.standing(budget.standing(budget.lines())),
                balances(budget),
                budget.sections().entrySet().stream()
                        .map(s -> SectionMeter.of(s.getKey(), budget.standing(s.getValue())))
                        .toList(),
                free(view),
                Watching.of(view));
    }

    private static List<String> totals(OpenBudget budget) {
        var lines = budget.lines();
        return Stream.concat(
                        Stream.of(budget.planned(lines)),
                        budget.channels().stream().map(c -> budget.planned(lines, c.code())))
                .map(SheetRow::euro)
                .toList();
    }

    private static List<Balance> balances(OpenBudget budget) {
        var lines = budget.lines();
        return Stream.concat(
                        Stream.of(budget.revenue(null).subtract(budget.planned(lines))),
                        budget.channels().stream()
                                .map(c -> budget.revenue(c.code()).subtract(budget.planned(lines, c.code()))))
                .map(Balance::of)
                .toList();
    }

    private static List<FreeLine> free(BudgetView view) {
        var budget = view.budget();
        return budget.lines().stream()
                .filter(line -> budget.standing(line.code(), null).free().signum() > 0)
                .sorted(Comparator.comparing((ExpenditureRow line) ->
                                budget.standing(line.code(), null).free())
                        .reversed())
                .limit(FREE_LINES)
                .map(line -> freeLine(view, line))
                .toList();
    }

    private static FreeLine freeLine(BudgetView view, ExpenditureRow line) {
        var standing = view.budget().standing(line.code(), null);
        return new FreeLine(
                line.label(),
                Words.number(standing.free()),
                Pace.exhausted(standing, view.budget(), view.today())
                        .map(day -> t("budget.until", Words.date(day)))
                        .orElse(null));
    }

    /** Paid, committed and reserved as parts of what is allotted; widths and offsets in percent. */
    public record SectionMeter(String label, String line, String spoken, List<String> widths, List<String> offsets) {
        static SectionMeter of(String label, Amounts amounts) {
            var paid = percent(amounts.paid(), amounts.allotted());
            var committed = percent(amounts.committed(), amounts.allotted());
            var reserved = percent(amounts.reserved(), amounts.allotted());
            return new SectionMeter(
                    label,
                    t("budget.section.free", Words.number(amounts.free()), Words.number(amounts.allotted())),
                    t(
                            "budget.section.spoken",
                            label,
                            Words.number(amounts.paid()),
                            Words.number(amounts.committed()),
                            Words.number(amounts.reserved()),
                            Words.number(amounts.free())),
                    Stream.of(paid, committed, reserved)
                            .map(BigDecimal::toPlainString)
                            .toList(),
                    Stream.of(BigDecimal.ZERO, paid, paid.add(committed))
                            .map(BigDecimal::toPlainString)
                            .toList());
        }

        private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
            return whole.signum() == 0
                    ? BigDecimal.ZERO
                    : part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
        }
    }
}
