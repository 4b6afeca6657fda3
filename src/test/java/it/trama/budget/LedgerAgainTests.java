package it.trama.budget;

import static it.trama.budget.BudgetScenarios.cause;
import static it.trama.budget.BudgetScenarios.smallLine;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The connection broke before the answer came: what is sent again counts once, and something else under its key is refused. */
@TramaTest
class LedgerAgainTests {
    private final UUID district = UUID.randomUUID();
    private BudgetCell cell = new BudgetCell(new UUID(0, 0), 0, "", "");

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    Ledger ledger;

    @Autowired
    Budgets budgets;

    @BeforeEach
    void thePlanIsInForce() {
        cell = smallLine(here(() -> BudgetScenarios.casalascoInForce(plans, versions)));
    }

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    private UUID committed(String key, String amount) {
        return requireNonNull(here(() -> ledger.commit(key, cell, euro(amount), cause("impegno")))
                .claim());
    }

    private void refusedWith(String key, Supplier<?> work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> here(work))
                .extracting(Refused::key)
                .isEqualTo("budget.refused." + key);
    }

    private BigDecimal free() {
        return here(() -> ledger.balance(cell)).orElseThrow().amounts().free();
    }

    @Test
    void everyKindOfPostingSentAgainIsTheSameEntry() {
        var claim = requireNonNull(here(() -> ledger.reserve("a", cell, euro("100"), cause("prenotazione")))
                .claim());
        for (var i = 0; i < 2; i++) {
            here(() -> ledger.commitReserved("b", claim, euro("60"), cause("impegno")));
            here(() -> ledger.release("c", claim, euro("40"), cause("svincolo")));
            here(() -> ledger.pay("d", claim, euro("10"), cause("mandato")));
            var wrong = here(() -> ledger.pay("e", claim, euro("5"), cause("mandato sbagliato")));
            here(() -> ledger.correct("f", wrong.id(), cause("storno")));
            here(() -> ledger.release("g", claim, euro("50"), cause("economia")));
        }
        assertThat(here(() -> ledger.entries(claim))).hasSize(7);
        assertThat(free()).isEqualByComparingTo("8990");
    }

    @Test
    void whatWasPostedBeforeTheYearClosedIsStillTheSameAfterwards() {
        var claim = committed("a", "100");
        var paid = here(() -> ledger.pay("b", claim, euro("100"), cause("mandato")));
        CurrentDistrict.run(district, () -> budgets.close(cell.plan(), 2015, "9/2016"));
        assertThat(here(() -> ledger.pay("b", claim, euro("100"), cause("mandato"))))
                .isEqualTo(paid);
    }

    @Test
    void theSameKeyOnAnotherCommitmentIsRefused() {
        var one = committed("a", "100");
        var other = committed("b", "100");
        here(() -> ledger.pay("c", one, euro("10"), cause("mandato")));
        refusedWith("key", () -> ledger.pay("c", other, euro("10"), cause("mandato")));
        assertThat(here(() -> ledger.claim(other)).amounts().paid()).isZero();
    }

    @Test
    void anObligationOverSeveralCellsSentAgainIsTheSameAndDoesNotGrow() {
        var second = new BudgetCell(cell.plan(), 2015, "U22", "C-NAZ");
        var third = new BudgetCell(cell.plan(), 2015, "U02", "C-NAZ");
        var parts = Map.of(cell, euro("100"), second, euro("200"));
        var first = here(() -> ledger.commit("act", parts, cause("pluriennale")));
        assertThat(here(() -> ledger.commit("act", parts, cause("pluriennale"))))
                .isEqualTo(first);
        var more = Map.of(cell, euro("100"), second, euro("200"), third, euro("1"));
        refusedWith("key", () -> ledger.commit("act", more, cause("pluriennale")));
        assertThat(here(() -> ledger.balance(third)).orElseThrow().amounts().used())
                .isZero();
        assertThat(free()).isEqualByComparingTo("8900");
    }

    @Test
    void anEntryIsTakenBackOnceAndSaysSo() {
        var claim = committed("a", "100");
        var paid = here(() -> ledger.pay("b", claim, euro("10"), cause("mandato")));
        here(() -> ledger.correct("c", paid.id(), cause("storno")));
        here(() -> ledger.pay("d", claim, euro("10"), cause("mandato")));
        refusedWith("corrected", () -> ledger.correct("e", paid.id(), cause("storno")));
        assertThat(here(() -> ledger.claim(claim)).amounts().paid()).isEqualByComparingTo("10");
    }

    @Test
    void withoutAKeyNothingIsPosted() {
        for (var key : new String[] {"", " ", "k".repeat(201)}) {
            refusedWith("no-key", () -> ledger.commit(key, cell, euro("1"), cause("impegno")));
        }
        assertThat(free()).isEqualByComparingTo("9000");
    }
}
