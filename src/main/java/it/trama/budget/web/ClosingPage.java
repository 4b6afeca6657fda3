package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Claim;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.shared.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a year of the budget.
 *
 * @param closed by which act it was closed; null: it is open
 * @param open what is still reserved or to be paid
 * @param all where the rest of it is; null: it is all shown
 * @param follows what follows from closing
 */
public record ClosingPage(
        FormPage form,
        String base,
        @Nullable String closed,
        List<OpenClaim> open,
        @Nullable String all,
        List<String> follows) {
    static final int SHOWN = 20;

    /** What keeps the year open. */
    public record OpenClaim(String purpose, String href, String line, String euro) {}

    static ClosingPage of(OpenBudget budget, List<Claim> open, Typed typed) {
        var base = "/bilancio/" + budget.plan().code();
        var fields = List.of(
                FormField.text("atto", t("budget.field.act"), t("budget.closing.act.help")),
                FormField.several("capito", t("budget.closing.ask"), t("budget.closing.ask.help"), understood(budget)));
        return new ClosingPage(
                typed.page(head(budget, base), fields),
                base + "?anno=" + budget.year(),
                BudgetHead.closed(budget),
                open.stream()
                        .limit(SHOWN)
                        .map(claim -> row(budget, claim, base))
                        .toList(),
                open.size() > SHOWN ? base + "/impegni?anno=" + budget.year() : null,
                follows(budget));
    }

    static List<FormField.Option> understood(OpenBudget budget) {
        return List.of(new FormField.Option("si", t("budget.closing.understood", String.valueOf(budget.year()))));
    }

    private static FormPage.Head head(OpenBudget budget, String base) {
        var year = String.valueOf(budget.year());
        return new FormPage.Head(
                t("budget.closing.title", year),
                t("budget.closing.lead"),
                base + "/chiusura?anno=" + year,
                t("budget.closing.save", year),
                base + "?anno=" + year,
                false);
    }

    private static List<String> follows(OpenBudget budget) {
        var standing = budget.standing(budget.lines());
        var year = String.valueOf(budget.year());
        return List.of(
                t("budget.closing.follows.entries", year),
                t("budget.closing.follows.free", Words.money(standing.free())),
                t("budget.closing.follows.paid", Words.money(standing.paid())),
                t("budget.closing.follows.version", year));
    }

    private static OpenClaim row(OpenBudget budget, Claim claim, String base) {
        return new OpenClaim(
                claim.cause().purpose().text(),
                base + "/impegni/" + claim.id(),
                CellWhy.title(budget, claim.cell()),
                Words.number(claim.amounts().reserved().add(claim.amounts().committed()), 2));
    }
}
