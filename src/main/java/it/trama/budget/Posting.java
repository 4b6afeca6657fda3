package it.trama.budget;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it is asked for, before the ledger has taken it. */
record Posting(
        String key,
        LedgerEntry.Kind kind,
        BudgetCell cell,
        @Nullable UUID claim,
        Amounts moved,
        @Nullable UUID corrects,
        Cause cause) {

    static Posting allot(String key, BudgetCell cell, BigDecimal euro, Cause cause) {
        return new Posting(key, LedgerEntry.Kind.ALLOT, cell, null, Amounts.allotting(euro), null, cause);
    }

    static Posting on(Claim claim, String key, LedgerEntry.Kind kind, Amounts moved, Cause cause) {
        return new Posting(key, kind, claim.cell(), claim.id(), moved, null, cause);
    }

    static Posting opening(String key, LedgerEntry.Kind kind, BudgetCell cell, Amounts moved, Cause cause) {
        return new Posting(key, kind, cell, null, moved, null, cause);
    }

    boolean opensClaim() {
        return claim == null && kind != LedgerEntry.Kind.ALLOT;
    }

    /** The same entry sent again; what the ledger gave it itself does not count. */
    boolean isAgain(LedgerEntry entry) {
        return kind == entry.kind()
                && cell.equals(entry.cell())
                && (opensClaim() || Objects.equals(claim, entry.claim()))
                && Objects.equals(corrects, entry.corrects())
                && same(moved, entry.moved())
                && cause.equals(entry.cause());
    }

    private static boolean same(Amounts one, Amounts other) {
        return one.allotted().compareTo(other.allotted()) == 0
                && one.reserved().compareTo(other.reserved()) == 0
                && one.committed().compareTo(other.committed()) == 0
                && one.paid().compareTo(other.paid()) == 0;
    }
}
