package it.trama.budget;

import static it.trama.budget.BudgetScenarios.cause;
import static it.trama.budget.BudgetScenarios.smallLine;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.plan.Act;
import it.trama.plan.ChannelAmount;
import it.trama.plan.PlanEditing;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.RowMark;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class LedgerTests {
    private final UUID district = UUID.randomUUID();
    private UUID plan = new UUID(0, 0);
    private BudgetCell cell = new BudgetCell(plan, 0, "", "");

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanEditing editing;

    @Autowired
    Ledger ledger;

    @Autowired
    Budgets budgets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void thePlanIsInForce() {
        plan = here(() -> BudgetScenarios.casalascoInForce(plans, versions));
        cell = smallLine(plan);
    }

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    private void stands(String reserved, String committed, String paid, String free) {
        var amounts = here(() -> ledger.balance(cell)).orElseThrow().amounts();
        assertThat(List.of(amounts.reserved(), amounts.committed(), amounts.paid(), amounts.free()))
                .containsExactly(euro(reserved), euro(committed), euro(paid), euro(free));
    }

    private static void refusedWith(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .extracting(Refused::key)
                .isEqualTo("budget.refused." + key);
    }

    @Test
    void whatThePlanInForceForeseesMayBeDrawnToTheCent() {
        var byChannel = here(() -> ledger.balances(plan, 2015)).stream()
                .collect(groupingBy(
                        balance -> balance.cell().channel(),
                        TreeMap::new,
                        mapping(balance -> balance.amounts().allotted(), reducing(BigDecimal.ZERO, BigDecimal::add))));
        assertThat(byChannel.values())
                .containsExactlyInAnyOrder(
                        euro("600677.00"), euro("261102.00"), euro("474000.00"), euro("195771.00"), euro("126930.00"));
    }

    @Test
    void moneyIsReservedCommittedPaidAndGivenBack() {
        var reserved = here(() -> ledger.reserve("a", cell, euro("1000"), cause("prenotazione")));
        var claim = requireNonNull(reserved.claim());
        here(() -> ledger.commitReserved("b", claim, euro("800.50"), cause("impegno")));
        stands("199.50", "800.50", "0.00", "8000.00");
        here(() -> ledger.release("c", claim, euro("199.50"), cause("svincolo")));
        here(() -> ledger.pay("d", claim, euro("300.25"), cause("mandato 1")));
        stands("0.00", "500.25", "300.25", "8199.50");
        here(() -> ledger.release("e", claim, euro("500.25"), cause("economia")));
        stands("0.00", "0.00", "300.25", "8699.75");
        assertThat(here(() -> ledger.entries(claim)))
                .extracting(LedgerEntry::kind)
                .containsExactly(
                        LedgerEntry.Kind.RESERVE,
                        LedgerEntry.Kind.COMMIT,
                        LedgerEntry.Kind.RELEASE,
                        LedgerEntry.Kind.PAY,
                        LedgerEntry.Kind.RELEASE);
    }

    @Test
    void aWrongPaymentIsTakenBackOnceAndStaysWritten() {
        var claim = requireNonNull(here(() -> ledger.commit("a", cell, euro("500"), cause("impegno")))
                .claim());
        var wrong = here(() -> ledger.pay("b", claim, euro("50"), cause("mandato sbagliato")));
        here(() -> ledger.correct("c", wrong.id(), cause("storno")));
        stands("0.00", "500.00", "0.00", "8500.00");
        assertThatThrownBy(() -> here(() -> ledger.correct("d", wrong.id(), cause("ancora"))))
                .isInstanceOf(RuntimeException.class);
        stands("0.00", "500.00", "0.00", "8500.00");
        assertThat(here(() -> ledger.entries(claim))).hasSize(3);
    }

    @Test
    void whatIsNotThereIsRefusedWithTheFigures() {
        here(() -> ledger.commit("a", cell, euro("8999.99"), cause("impegno")));
        assertThatExceptionOfType(Overdrawn.class)
                .isThrownBy(() -> here(() -> ledger.commit("b", cell, euro("0.02"), cause("troppo"))))
                .satisfies(no -> assertThat(no.free()).isEqualByComparingTo("0.01"));
        here(() -> ledger.commit("c", cell, euro("0.01"), cause("ultimo centesimo")));
        stands("0.00", "9000.00", "0.00", "0.00");
        var elsewhere = new BudgetCell(plan, 2015, "U21", "C-SOL");
        refusedWith("overdrawn", () -> here(() -> ledger.reserve("d", elsewhere, euro("1"), cause("altrove"))));
    }

    @Test
    void aCommitmentPaysAndReleasesNoMoreThanItHolds() {
        var claim = requireNonNull(here(() -> ledger.commit("a", cell, euro("100"), cause("impegno")))
                .claim());
        refusedWith("claim", () -> here(() -> ledger.pay("b", claim, euro("100.01"), cause("mandato"))));
        refusedWith("claim", () -> here(() -> ledger.release("c", claim, euro("101"), cause("svincolo"))));
        refusedWith("claim", () -> here(() -> ledger.commitReserved("d", claim, euro("1"), cause("impegno"))));
        stands("0.00", "100.00", "0.00", "8900.00");
    }

    @Test
    void absurdAmountsAreRefused() {
        for (var amount : List.of("0", "-1", "0.001", "1000000000")) {
            refusedWith("amount", () -> here(() -> ledger.reserve("a", cell, euro(amount), cause("assurda"))));
        }
    }

    @Test
    void thePostingSentAgainCountsOnce() {
        var first = here(() -> ledger.commit("once", cell, euro("700"), cause("impegno")));
        var again = here(() -> ledger.commit("once", cell, euro("700.00"), cause("impegno")));
        assertThat(again).isEqualTo(first);
        stands("0.00", "700.00", "0.00", "8300.00");
        refusedWith("key", () -> here(() -> ledger.commit("once", cell, euro("701"), cause("impegno"))));
    }

    @Test
    void anObligationOverSeveralCellsIsWholeOrNothing() {
        var other = new BudgetCell(plan, 2015, "U22", "C-NAZ");
        refusedWith(
                "overdrawn",
                () -> here(() -> ledger.commit(
                        "years", Map.of(cell, euro("100"), other, euro("18000.01")), cause("pluriennale"))));
        stands("0.00", "0.00", "0.00", "9000.00");
        assertThat(here(() ->
                        ledger.commit("years", Map.of(cell, euro("100"), other, euro("18000")), cause("pluriennale"))))
                .hasSize(2);
    }

    @Test
    void aClosedYearTakesNothingAndDoesNotOpenAgain() {
        var claim = requireNonNull(here(() -> ledger.commit("a", cell, euro("100"), cause("impegno")))
                .claim());
        refusedWith("open-claims", () -> CurrentDistrict.run(district, () -> budgets.close(plan, 2015, "9/2016")));
        here(() -> ledger.pay("b", claim, euro("100"), cause("mandato")));
        CurrentDistrict.run(district, () -> budgets.close(plan, 2015, "9/2016"));
        refusedWith("closed", () -> here(() -> ledger.reserve("c", cell, euro("1"), cause("tardi"))));
        assertThat(here(() -> budgets.closings(plan)))
                .extracting(Budgets.Closing::act)
                .containsExactly("9/2016");
        assertThatThrownBy(() -> change("update budget.balance set closed = false where district = :district"))
                .hasMessageContaining("moves only with an entry");
    }

    private void change(String statement) {
        CurrentDistrict.run(
                district,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql(statement).param("district", district).update()));
    }

    @Test
    void nothingMovesWithoutAnEntryAndNoEntryIsEverChanged() {
        here(() -> ledger.commit("a", cell, euro("100"), cause("impegno")));
        for (var statement : List.of(
                "update budget.balance set allotted = 1000000 where district = :district",
                "update budget.claim set committed = 0 where district = :district",
                "delete from budget.claim where district = :district",
                "update budget.entry set paid = 1 where district = :district",
                "delete from budget.entry where district = :district")) {
            assertThatThrownBy(() -> change(statement)).as(statement).isInstanceOf(RuntimeException.class);
        }
        stands("0.00", "100.00", "0.00", "8900.00");
    }

    private UUID draftWith(String amount) {
        return here(() -> {
            var draft = versions.draftFrom(plans.get(plan).version());
            var row = versions.content(draft.id()).figures().channels().stream()
                    .filter(r -> r.code().equals("U21-TRA"))
                    .findFirst()
                    .orElseThrow();
            editing.save(
                    draft.id(),
                    new ChannelAmount(
                            row.code(),
                            row.row(),
                            row.channel(),
                            euro(amount),
                            row.provenance(),
                            row.fund(),
                            row.assumption()),
                    RowMark.of(row));
            versions.record(draft.id(), BudgetScenarios.act(Act.Kind.CONCERTATION));
            return draft.id();
        });
    }

    @Test
    void aNewVersionChangesWhatMayBeDrawnByAnEntry() {
        var draft = draftWith("8500");
        CurrentDistrict.run(district, () -> BudgetScenarios.enterIntoForce(draft, versions));
        stands("0.00", "0.00", "0.00", "8500.00");
        assertThat(here(() -> ledger.entries(
                        new Ledger.Filter(plan, 2015, cell.line(), cell.channel(), null, false), null, 10)))
                .extracting(entry -> entry.moved().allotted())
                .containsExactly(euro("-500.00"), euro("9000.00"));
    }

    @Test
    void aNewVersionMayNotForeseeLessThanWhatIsUsed() {
        here(() -> ledger.commit("a", cell, euro("9000"), cause("impegno")));
        var draft = draftWith("8500");
        refusedWith(
                "below-used",
                () -> CurrentDistrict.run(district, () -> BudgetScenarios.enterIntoForce(draft, versions)));
        stands("0.00", "9000.00", "0.00", "0.00");
    }

    @Test
    void sixteenWritersNeverOverdrawAndNothingIsLost() throws Exception {
        var taken = new AtomicInteger();
        var work = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 16; i++) {
            var writer = i;
            work.add(() -> {
                for (var n = 0; n < 20; n++) {
                    var key = writer + "-" + n;
                    try {
                        here(() -> ledger.commit(key, cell, euro("45.00"), cause("impegno " + key)));
                        taken.incrementAndGet();
                    } catch (Overdrawn no) {
                        assertThat(no.free()).isLessThan(euro("45.00"));
                    }
                }
                return true;
            });
        }
        try (var writers = Executors.newFixedThreadPool(16)) {
            for (var done : writers.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(taken).hasValue(200);
        stands("0.00", "9000.00", "0.00", "0.00");
    }

    @Test
    void theSameKeySentByManyAtOnceIsOneEntry() throws Exception {
        try (var writers = Executors.newFixedThreadPool(8)) {
            var all = writers.invokeAll(Collections.nCopies(
                    8, () -> here(() -> ledger.commit("same", cell, euro("10"), cause("impegno")))));
            var first = all.getFirst().get();
            for (var one : all) {
                assertThat(one.get()).isEqualTo(first);
            }
        }
        stands("0.00", "10.00", "0.00", "8990.00");
    }

    @Test
    void anotherDistrictSeesNothing() {
        here(() -> ledger.commit("a", cell, euro("100"), cause("impegno")));
        CurrentDistrict.run(UUID.randomUUID(), () -> {
            assertThat(ledger.balances(plan, null)).isEmpty();
            assertThat(ledger.entries(new Ledger.Filter(plan, null, null, null, null, false), null, 10))
                    .isEmpty();
            assertThat(ledger.claims(new Ledger.Filter(plan, null, null, null, null, true), null, 10))
                    .isEmpty();
            assertThatThrownBy(() -> ledger.commit("b", cell, euro("1"), cause("altrui")))
                    .isInstanceOf(NotFound.class);
        });
    }
}
