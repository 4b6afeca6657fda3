package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Claim;
import it.trama.budget.LedgerEntry;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A commitment on its own page.
 *
 * @param parts paid, committed, reserved
 * @param acts what can be done with it now
 */
public record ClaimPage(
        String title,
        String line,
        String lineHref,
        String cause,
        List<CellWhy.Part> parts,
        List<Link> acts,
        List<EntryRow> entries) {

    /** Something that can be done. */
    public record Link(String label, String href) {}

    /**
     * A line of the ledger.
     *
     * @param correction where it is taken back; null when it cannot be
     */
    public record EntryRow(
            String day,
            String kind,
            String amount,
            String act,
            String by,
            @Nullable String correction) {}

    static ClaimPage of(OpenBudget budget, Claim claim, List<LedgerEntry> entries, boolean poster) {
        var base = "/bilancio/" + budget.plan().code() + "/impegni/" + claim.id();
        var corrected = entries.stream().map(LedgerEntry::corrects).collect(Collectors.toSet());
        return new ClaimPage(
                claim.cause().purpose().text(),
                CellWhy.title(budget, claim.cell()),
                "/bilancio/" + budget.plan().code() + "?anno=" + claim.cell().year() + "&cella="
                        + claim.cell().address() + "#perche",
                t(
                        "budget.claim.cause",
                        claim.cause().act(),
                        Words.date(claim.cause().actDay())),
                List.of(
                        new CellWhy.Part(
                                t("budget.paid"), Words.money(claim.amounts().paid())),
                        new CellWhy.Part(
                                t("budget.committed"),
                                Words.money(claim.amounts().committed())),
                        new CellWhy.Part(
                                t("budget.reserved"),
                                Words.money(claim.amounts().reserved()))),
                poster ? acts(claim, base) : List.of(),
                entries.stream()
                        .map(entry -> row(entry, poster && correctable(entry, corrected) ? base : null))
                        .toList());
    }

    private static List<Link> acts(Claim claim, String base) {
        var acts = new ArrayList<Link>();
        if (claim.amounts().committed().signum() > 0) {
            acts.add(new Link(t("budget.act.paga"), base + "/paga"));
        }
        if (claim.amounts().reserved().signum() > 0) {
            acts.add(new Link(t("budget.act.impegna"), base + "/impegna"));
        }
        if (claim.amounts().reserved().add(claim.amounts().committed()).signum() > 0) {
            acts.add(new Link(t("budget.act.libera"), base + "/libera"));
        }
        return acts;
    }

    private static boolean correctable(LedgerEntry entry, java.util.Set<@Nullable UUID> corrected) {
        return entry.kind() != LedgerEntry.Kind.CORRECT && !corrected.contains(entry.id());
    }

    private static EntryRow row(LedgerEntry entry, @Nullable String base) {
        return new EntryRow(
                Words.date(entry.day()),
                t("budget.entry." + entry.kind()),
                moved(entry),
                t(
                        "budget.claim.cause",
                        entry.cause().act(),
                        Words.date(entry.cause().actDay())),
                entry.postedBy(),
                base == null ? null : base + "/storna/" + entry.id());
    }

    /** The amount that the entry speaks of, in euro. */
    static String moved(LedgerEntry entry) {
        var moved = entry.moved();
        var most = Stream.of(moved.paid(), moved.committed(), moved.reserved(), moved.allotted())
                .filter(amount -> amount.signum() != 0)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        var sign =
                entry.kind() == LedgerEntry.Kind.CORRECT || entry.kind() == LedgerEntry.Kind.ALLOT ? most : most.abs();
        return Words.money(sign);
    }

    /** What an act would move, all of it. */
    static String left(Claim claim, String act) {
        var amounts = claim.amounts();
        var reserved = amounts.reserved().signum() > 0;
        var left = act.equals("paga") || (act.equals("libera") && !reserved) ? amounts.committed() : amounts.reserved();
        return Words.number(left, 2);
    }
}
