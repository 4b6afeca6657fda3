package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.BudgetCell;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a chosen cell: where its amount comes from, where the money stands, what can be done.
 *
 * @param money reserved, committed, paid, free, with their words
 * @param serves the objectives that the line names, or that it names none
 * @param pace until when it lasts, at the present pace
 * @param draw where money is drawn from it; null: not by this reader
 * @param entries its lines in the ledger; null: not for this reader
 */
public record CellWhy(
        String title,
        String amount,
        String provenance,
        String assumption,
        List<Part> money,
        Serving serves,
        @Nullable String pace,
        String close,
        @Nullable String draw,
        @Nullable String entries) {

    /** A part of the amount. */
    public record Part(String word, String amount) {}

    /**
     * What the line is for.
     *
     * @param none said when it names no objective; else null
     */
    public record Serving(
            List<Objective> objectives, @Nullable String none) {
        static Serving of(OpenBudget budget, String line) {
            var base = "/piani/" + budget.plan().code() + "/obiettivi/";
            var codes = budget.lines().stream()
                    .filter(row -> row.code().equals(line))
                    .flatMap(row -> row.objectives().stream())
                    .toList();
            var titles = budget.content().programme().objectives().stream()
                    .filter(objective -> codes.contains(objective.code()))
                    .map(o -> new Objective(o.code() + " " + o.title(), base + o.code()))
                    .toList();
            return new Serving(titles, titles.isEmpty() ? t("budget.no-objective") : null);
        }
    }

    /** An objective of the plan, with its address. */
    public record Objective(String title, String href) {}

    static CellWhy of(BudgetView view, BudgetCell cell) {
        var budget = view.budget();
        var amount = Objects.requireNonNull(budget.cell(cell.line(), cell.channel()));
        var standing = budget.standing(cell.line(), cell.channel());
        var base = view.base();
        var query = "?anno=" + budget.year() + "&cella=" + cell.address();
        return new CellWhy(
                title(budget, cell),
                Words.money(amount.amount()),
                t("budget.provenance." + amount.provenance()),
                Objects.requireNonNullElse(amount.assumption(), t("budget.provenance." + amount.provenance() + ".why")),
                List.of(
                        new Part(t("budget.paid"), Words.money(standing.paid())),
                        new Part(t("budget.committed"), Words.money(standing.committed())),
                        new Part(t("budget.reserved"), Words.money(standing.reserved())),
                        new Part(t("budget.free"), Words.money(standing.free()))),
                Serving.of(budget, cell.line()),
                Pace.exhausted(standing, budget, view.today())
                        .map(day -> t("budget.exhausted", Words.date(day)))
                        .orElse(null),
                view.address(budget.year(), view.shown(), ""),
                view.draws() && standing.free().signum() > 0 ? base + "/impegna" + query : null,
                view.ledger() ? base + "/registro" + query : null);
    }

    static String title(OpenBudget budget, BudgetCell cell) {
        return t("budget.cell", budget.line(cell.line()), budget.channel(cell.channel()));
    }
}
