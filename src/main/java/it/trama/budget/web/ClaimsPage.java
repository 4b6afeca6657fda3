package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Claim;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commitments of a year.
 *
 * @param next the address of the older ones
 */
public record ClaimsPage(
        String title,
        String base,
        List<Chip> filters,
        List<Row> rows,
        @Nullable String next) {

    /** A commitment in a list. */
    public record Row(
            String purpose, String href, String line, String opened, String reserved, String committed, String paid) {}

    static ClaimsPage of(OpenBudget budget, List<Claim> claims, boolean open) {
        var base = "/bilancio/" + budget.plan().code();
        var here = base + "/impegni?anno=" + budget.year() + (open ? "" : "&solo=tutti");
        var more = claims.size() > ClaimsController.PAGE;
        var shown = more ? claims.subList(0, ClaimsController.PAGE) : claims;
        return new ClaimsPage(
                t("budget.claims.title", String.valueOf(budget.year())),
                base,
                List.of(
                        new Chip(t("budget.claims.open"), base + "/impegni?anno=" + budget.year(), open),
                        new Chip(
                                t("budget.claims.all"),
                                base + "/impegni?anno=" + budget.year() + "&solo=tutti",
                                !open)),
                shown.stream().map(claim -> row(budget, claim, base)).toList(),
                more ? here + "&prima=" + shown.getLast().id() : null);
    }

    private static Row row(OpenBudget budget, Claim claim, String base) {
        return new Row(
                claim.cause().purpose().text(),
                base + "/impegni/" + claim.id(),
                CellWhy.title(budget, claim.cell()),
                t(
                        "budget.claim.cause",
                        claim.cause().act(),
                        Words.date(claim.cause().actDay())),
                euro(claim.amounts().reserved()),
                euro(claim.amounts().committed()),
                euro(claim.amounts().paid()));
    }

    private static String euro(BigDecimal amount) {
        return amount.signum() == 0 ? "–" : Words.number(amount, 2);
    }
}
