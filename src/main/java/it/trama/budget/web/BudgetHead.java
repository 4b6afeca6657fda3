package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands over the sheet: the year, how it is, the filters, what can be done.
 *
 * @param chosen the name of the open cell
 * @param draw where a commitment is posted; null: not by this reader, or the year is closed
 * @param closed by which act it was; null: it is open
 */
public record BudgetHead(
        String title,
        String lead,
        String today,
        List<Chip> years,
        List<Chip> filters,
        @Nullable String chosen,
        String base,
        @Nullable String draw,
        @Nullable String closed,
        List<BudgetAround> around) {

    static BudgetHead of(BudgetView view) {
        var budget = view.budget();
        var base = view.base();
        return new BudgetHead(
                t("budget.title", String.valueOf(budget.year())),
                lead(view),
                Words.date(view.today()),
                budget.years().stream().map(year -> year(view, year)).toList(),
                Stream.of("tutte", "libero", "dedotte", "senza")
                        .map(which -> filter(view, which))
                        .toList(),
                view.cell().map(cell -> CellWhy.title(budget, cell)).orElse(null),
                base,
                view.draws() ? base + "/impegna?anno=" + budget.year() : null,
                closed(budget),
                BudgetAround.of(view));
    }

    static @Nullable String closed(OpenBudget budget) {
        var closing = budget.closing();
        return closing == null
                ? null
                : t(
                        "budget.closed",
                        String.valueOf(budget.year()),
                        Words.date(closing.day()),
                        closing.act(),
                        closing.postedBy());
    }

    private static Chip year(BudgetView view, int year) {
        return new Chip(
                String.valueOf(year),
                view.address(year, view.shown(), ""),
                year == view.budget().year());
    }

    private static Chip filter(BudgetView view, String which) {
        var budget = view.budget();
        var count =
                budget.lines().stream().filter(line -> view.shows(which, line)).count();
        return new Chip(
                t("budget.show." + which, Words.number(count)),
                view.address(budget.year(), which, ""),
                which.equals(view.shown()));
    }

    private static String lead(BudgetView view) {
        var budget = view.budget();
        var lines = budget.lines();
        var planned = budget.planned(lines);
        var standing = budget.standing(lines);
        var left = budget.revenue(null).subtract(planned);
        var used = standing.allotted().signum() == 0
                ? BigDecimal.ZERO
                : standing.paid()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(standing.allotted(), 1, RoundingMode.HALF_UP);
        return t(
                        "budget.lead",
                        Words.number(lines.size()),
                        Words.number(budget.channels().size()),
                        Words.number(planned))
                + " "
                + balance(left)
                + " "
                + t("budget.lead.used", Words.date(view.today()), Words.number(used, 1));
    }

    private static String balance(BigDecimal left) {
        return switch (left.signum()) {
            case 0 -> t("budget.lead.balanced");
            case 1 -> t("budget.lead.over", Words.money(left));
            default -> t("budget.lead.short", Words.money(left.negate()));
        };
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
