package it.trama.budget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.BudgetCell;
import it.trama.budget.BudgetScenarios;
import it.trama.budget.Budgets;
import it.trama.budget.Cause;
import it.trama.budget.GroundScenarios;
import it.trama.budget.Ledger;
import it.trama.budget.quotas.Quotas;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.territory.Territory;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TramaTest
class MunicipalPagesTests {
    private static final String PLAN = "/bilancio/PDZ";
    private static final LocalDate DAY = LocalDate.of(2015, 4, 30);
    private final UUID district = UUID.randomUUID();
    private UUID plan = new UUID(0, 0);

    @Autowired
    MockMvcTester web;

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
    Ledger ledger;

    @Autowired
    Budgets budgets;

    @BeforeEach
    void thePlanAndTheGroundAreThere() {
        people.liveIn(district);
        CurrentDistrict.run(district, () -> {
            GroundScenarios.casalasco(territory);
            plan = BudgetScenarios.casalascoInForce(plans, versions);
        });
    }

    private MvcTestResult get(String address) {
        return web.get()
                .uri(address)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .exchange();
    }

    private MvcTestResult post(String address, Map<String, String> values) {
        var request = web.post()
                .uri(address)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf());
        values.forEach(request::param);
        return request.exchange();
    }

    private static Cause forGussola(String act) {
        return new Cause(act, DAY, Cause.Purpose.plain("Prova"), "019052");
    }

    private void commit(String key, String line, String channel, String euro) {
        CurrentDistrict.run(
                district,
                () -> ledger.commit(
                        key, new BudgetCell(plan, 2015, line, channel), new BigDecimal(euro), forGussola(key)));
    }

    /** What names no municipality, so that what is drawn in all is not what one has. */
    private void commitForAll(String channel, String line) {
        CurrentDistrict.run(
                district,
                () -> ledger.commit(
                        "all" + line,
                        new BudgetCell(plan, 2015, line, channel),
                        new BigDecimal("1000.50"),
                        BudgetScenarios.cause("all")));
    }

    private MvcTestResult as(RequestPostProcessor reader, String address) {
        return web.get().uri(address).with(reader).exchange();
    }

    /** Four reservations of one euro and a commitment taken back do not make one commitment five. */
    @Test
    void whatIsOnlyReservedOrTakenBackDoesNotMakeASmallCountLarge() {
        commitForAll("C-NAZ", "U02");
        commit("a", "U02", "C-NAZ", "777.77");
        CurrentDistrict.run(district, () -> {
            var cell = new BudgetCell(plan, 2015, "U02", "C-NAZ");
            for (var i = 0; i < 4; i++) {
                ledger.reserve("r" + i, cell, BigDecimal.ONE, forGussola("r" + i));
            }
            var wrong = ledger.commit("w", cell, BigDecimal.TEN, forGussola("w"));
            ledger.correct("wc", wrong.id(), BudgetScenarios.cause("wc"));
        });
        assertThat(CurrentDistrict.call(district, () -> ledger.named(plan, 2015)))
                .singleElement()
                .satisfies(named -> {
                    assertThat(named.claims()).isEqualTo(1);
                    assertThat(named.bound()).isEqualByComparingTo("777.77");
                });
        assertThat(get(PLAN + "/comuni/H06")).hasStatusOk().bodyText().doesNotContain("777,77");
    }

    /** Seven of public money and one of the quota, in one area: neither the total nor a part may tell the one. */
    @Test
    void noSmallFigureFollowsFromWhatIsSaidBySourceAndByArea() {
        for (var i = 0; i < 7; i++) {
            commit("p" + i, "U02", "C-NAZ", "100");
        }
        commit("q", "U10", "C-SOL", "777.77");
        commitForAll("C-SOL", "U10");
        assertThat(get(PLAN + "/comuni/H06"))
                .hasStatusOk()
                .bodyText()
                .contains("700,00 € con il nome del Comune")
                .doesNotContain("1.477,77", "777,77");
    }

    @Test
    void aYearWithoutAQuotaSaysSoAndInventsNoZero() {
        assertThat(get(PLAN + "/comuni/H06"))
                .hasStatusOk()
                .bodyText()
                .contains("2.853 abitanti", "non è ancora scritta")
                .doesNotContain("0,00 € × 2.853 abitanti", "su 0 abitanti", "÷ 0 abitanti");
        assertThat(get(PLAN + "/comuni")).bodyText().contains("39.236", "non è ancora scritta");
        assertThat(get(PLAN + "/quote")).bodyText().contains("39.236", "non è ancora scritta");
    }

    private static Map<String, String> entry(String kind, String act) {
        return Map.of("che", kind, "importo", "100", "atto", act, "del", "2015-05-15", "per", "Prova");
    }

    private MvcTestResult enter(String key, String kind, String act) {
        return post(PLAN + "/quote/H06/registra?anno=2015&chiave=" + key, entry(kind, act));
    }

    @Test
    void inAClosedYearMunicipalitiesStillPayButOweNothingMore() {
        assertThat(enter("k1", "PURCHASE", "9/2015")).hasStatus3xxRedirection();
        var bought = CurrentDistrict.call(district, () -> quotas.entries(plan, 2015, "H06"))
                .getFirst();
        CurrentDistrict.run(district, () -> budgets.close(plan, 2015, "12/2016"));
        assertThat(enter("k2", "PURCHASE", "9/2015")).hasStatus(422).bodyText().contains("2015 è chiuso");
        assertThat(post(
                        PLAN + "/quote/imposta?anno=2015",
                        Map.of("quota", "7", "abitanti", "2014", "atto", "8/2015", "del", "2015-05-15")))
                .hasStatus(422)
                .bodyText()
                .contains("2015 è chiuso");
        assertThat(post(
                        PLAN + "/quote/H06/storna/" + bought.id() + "?chiave=k3",
                        Map.of("atto", "1", "del", "2015-06-01", "per", "Prova")))
                .hasStatus(422);
        assertThat(enter("k1", "PURCHASE", "9/2015")).as("sent again").hasStatus3xxRedirection();
        assertThat(enter("k4", "PURCHASE_PAID", "9/2015")).hasStatus3xxRedirection();
        assertThat(enter("k5", "QUOTA_PAID", "9/2015")).hasStatus3xxRedirection();
        assertThat(get(PLAN + "/quote/H06/registra?anno=2015"))
                .bodyText()
                .contains("In un anno chiuso si registrano ancora i versamenti");
    }

    @Test
    void aBadKeyIsRefusedAndTheSameKeyServesNoOtherAct() {
        for (var key : new String[] {"", " ", "k".repeat(201), "k\u200B"}) {
            assertThat(enter(key, "PURCHASE", "9/2015")).as(key).hasStatus(422);
        }
        assertThat(enter("k1", "PURCHASE", "9/2015")).hasStatus3xxRedirection();
        assertThat(enter("k1", "PURCHASE", "10/2015")).hasStatus(422).bodyText().contains("k1");
    }

    @Test
    void singleEntriesAreForTheOfficeAndForTheMayorWhoseOwnTheyAre() {
        enter("k1", "PURCHASE", "9/2015");
        var entries = PLAN + "/quote/H06";
        assertThat(as(As.municipality(Role.MAYOR, district, "019052"), entries))
                .hasStatusOk()
                .bodyText()
                .contains("9/2015");
        assertThat(as(As.role(Role.ADMINISTRATOR, district), entries)).hasStatusOk();
        for (var other : new RequestPostProcessor[] {
            As.municipality(Role.MAYOR, district, "019021"),
            As.role(Role.MAYOR, district),
            As.municipality(Role.COORDINATOR, district, "019052"),
            As.role(Role.HEALTH_PARTNER, district)
        }) {
            assertThat(as(other, entries)).hasStatus(404);
            assertThat(as(other, PLAN + "/quote")).hasStatusOk().bodyText().doesNotContain("/quote/H06");
            assertThat(as(other, PLAN + "/comuni/H06")).hasStatusOk().bodyText().doesNotContain("/quote/H06");
        }
    }
}
