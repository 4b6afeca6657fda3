package it.trama.budget.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.budget.BudgetCell;
import it.trama.budget.BudgetScenarios;
import it.trama.budget.Cause;
import it.trama.budget.GroundScenarios;
import it.trama.budget.Ledger;
import it.trama.budget.funds.Funds;
import it.trama.budget.quotas.MunicipalEntry.Kind;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.pack.PlanPackages;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import it.trama.territory.Territory;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class QuotasTests {
    private static final LocalDate DAY = LocalDate.of(2015, 5, 15);
    private static final Quotas.Reason REASON = new Quotas.Reason("7/2015", DAY, "Prova");
    private static final Quota REAL = new Quota(2015, new BigDecimal("6.57"), 2014, "7/2015", DAY);
    private final UUID district = UUID.randomUUID();
    private UUID plan = new UUID(0, 0);

    @Autowired
    TestPeople people;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    Territory territory;

    @Autowired
    Quotas quotas;

    @Autowired
    Funds funds;

    @Autowired
    Ledger ledger;

    @Autowired
    DistrictSql sql;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void thePlanAndTheGroundAreThere() {
        people.liveIn(district);
        plan = here(() -> {
            GroundScenarios.casalasco(territory);
            return BudgetScenarios.casalascoInForce(plans, versions);
        });
    }

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private BodyAccount account(String body) {
        return here(() -> quotas.accounts(plan, REAL)).stream()
                .filter(a -> a.body().code().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private MunicipalEntry post(String key, Kind kind, String euro) {
        return here(() -> quotas.post(plan, key, new Quotas.Movement(kind, 2015, "H06", new BigDecimal(euro)), REASON));
    }

    /** 6.57 × 39,236, body by body: a union counted together is never split. */
    @Test
    void theRealQuotaIsWhatTheBodiesOweTogether() {
        var accounts = here(() -> quotas.accounts(plan, REAL));
        assertThat(accounts).hasSize(15);
        assertThat(accounts.stream().map(BodyAccount::quotaDue).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("257780.52");
        assertThat(account("H06").quotaDue()).isEqualByComparingTo("18744.21");
    }

    @Test
    void theLastQuotaOfAYearHolds() {
        CurrentDistrict.run(district, () -> quotas.set(plan, REAL));
        CurrentDistrict.run(
                district, () -> quotas.set(plan, new Quota(2015, new BigDecimal("7"), 2014, "8/2015", DAY)));
        assertThat(here(() -> quotas.of(plan, 2015)).orElseThrow().perHead()).isEqualByComparingTo("7");
        assertThat(here(() -> quotas.of(plan, 2016))).isEmpty();
        assertThatThrownBy(() -> CurrentDistrict.run(
                        district, () -> quotas.set(plan, new Quota(2015, BigDecimal.ONE, 1999, "9", DAY))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsBoughtAndPaidIsCountedOnceHoweverOftenItIsSent() {
        post("a", Kind.PURCHASE, "27300");
        post("a", Kind.PURCHASE, "27300.00");
        post("b", Kind.PURCHASE_PAID, "20000");
        post("c", Kind.QUOTA_PAID, "18744.21");
        var account = account("H06");
        assertThat(account.due()).isEqualByComparingTo("46044.21");
        assertThat(account.left()).isEqualByComparingTo("7300");
        assertThatThrownBy(() -> post("a", Kind.PURCHASE, "1")).isInstanceOf(Refused.class);
    }

    @Test
    void aWrongRowIsTakenBackOnceAndWhole() {
        var wrong = post("a", Kind.QUOTA_PAID, "100");
        var back = here(() -> quotas.correct(plan, "b", wrong.id(), REASON));
        assertThat(back.euro()).isEqualByComparingTo("-100");
        assertThat(here(() -> quotas.correct(plan, "b", wrong.id(), REASON)).id())
                .isEqualTo(back.id());
        assertThat(account("H06").paid()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> here(() -> quotas.correct(plan, "c", wrong.id(), REASON)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> here(() -> quotas.correct(plan, "d", back.id(), REASON)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theDatabaseItselfKnowsNoHalfCorrectionAndNoChange() {
        var wrong = post("a", Kind.QUOTA_PAID, "100");
        assertThatThrownBy(() -> run("""
                        insert into budget.municipal_entry
                            (district, key, kind, plan, year, body, euro, corrects, act, act_day, purpose, day, at, posted_by)
                        select district, 'z', kind, plan, year, body, -50, id, act, act_day, purpose, day, at, posted_by
                        from budget.municipal_entry where district = :district and id = '%s'
                        """.formatted(wrong.id()))).hasStackTraceContaining("does not take back");
        assertThatThrownBy(() -> run("update budget.municipal_entry set euro = 1 where district = :district"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> run("delete from budget.quota where district = :district"))
                .hasStackTraceContaining("permission denied");
    }

    private void run(String statement) {
        CurrentDistrict.run(
                district,
                () -> transaction.executeWithoutResult(_ -> sql.of(statement).update()));
    }

    @Test
    void absurdAmountsAndUnknownBodiesAreRefused() {
        for (var euro : new String[] {"0", "-1", "0.001", "1000000000"}) {
            assertThatThrownBy(() -> post("k" + euro, Kind.PURCHASE, euro))
                    .as(euro)
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> here(() ->
                        quotas.post(plan, "k", new Quotas.Movement(Kind.PURCHASE, 2015, "X", BigDecimal.ONE), REASON)))
                .isInstanceOf(NotFound.class);
    }

    /** What comes back to all is what was drawn, wherever the names fall: nothing is lost and nothing twice. */
    @Test
    void whatComesBackToAllIsWhatWasDrawn() {
        for (var i = 0; i < 5; i++) {
            commitFor("g" + i, "019052", "100");
        }
        commitFor("m", "019057", "70");
        var solidarity = here(() -> {
            var book = funds.book(plan, PlanPackages.bundled("/demo/casalasco"), 2015, ledger.balances(plan, 2015));
            return new Solidarity(book, ledger.named(plan, 2015), quotas.accounts(plan, REAL));
        });
        var received = solidarity.balances().stream()
                .map(Solidarity.Balance::received)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(received).as("to the cent").isEqualByComparingTo("570");
        var gussola = part(solidarity, "H06");
        assertThat(gussola.named()).isEqualByComparingTo("500");
        assertThat(part(solidarity, "H07").named()).as("one is too few to show").isEqualByComparingTo("0");
        assertThat(gussola.shared()).as("70 × 2853 ÷ 39236").isEqualByComparingTo("5.09");
    }

    private static Solidarity.Part part(Solidarity solidarity, String body) {
        return solidarity.balances().stream()
                .filter(b -> b.account().body().code().equals(body))
                .findFirst()
                .orElseThrow()
                .parts()
                .getFirst();
    }

    private void commitFor(String key, String municipality, String euro) {
        var cause = new Cause("1", DAY, Cause.Purpose.plain("Prova"), municipality);
        CurrentDistrict.run(
                district,
                () -> ledger.commit(key, new BudgetCell(plan, 2015, "U02", "C-NAZ"), new BigDecimal(euro), cause));
    }

    @Test
    void theFactSaysWhatWasBoughtAndPaid() {
        post("a", Kind.PURCHASE, "27300");
        var fact = CurrentDistrict.call(
                district,
                () -> transaction.execute(_ -> sql.of("""
                                select state || ' ' || amount || ' ' || body from budget.fact_municipal_payment
                                where district = :district
                                """).query(String.class).single()));
        assertThat(fact).isEqualTo("PURCHASE 27300.00 H06");
    }

    @Test
    void anotherDistrictSeesNothing() {
        post("a", Kind.PURCHASE, "27300");
        assertThat(CurrentDistrict.call(UUID.randomUUID(), () -> quotas.entries(plan, 2015, "H06")))
                .isEmpty();
    }
}
