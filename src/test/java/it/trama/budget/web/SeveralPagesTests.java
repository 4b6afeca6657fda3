package it.trama.budget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.Amounts;
import it.trama.budget.BudgetCell;
import it.trama.budget.BudgetScenarios;
import it.trama.budget.Ledger;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An act over several cells: U21 has 9,000 euro and U22 18,000. */
@TramaTest
class SeveralPagesTests {
    private static final String PLAN = "/bilancio/PDZ";
    private final UUID district = UUID.randomUUID();
    private UUID plan = district;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    Ledger ledger;

    @BeforeEach
    void thePlanIsInForce() {
        people.liveIn(district);
        plan = CurrentDistrict.call(district, () -> BudgetScenarios.casalascoInForce(plans, versions));
    }

    private MvcTestResult get(String address) {
        return web.get()
                .uri(address)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .exchange();
    }

    private Amounts standing(String line, String channel) {
        var cell = new BudgetCell(plan, 2015, line, channel);
        return CurrentDistrict.call(
                district, () -> ledger.balance(cell).orElseThrow().amounts());
    }

    private BigDecimal free() {
        return standing("U21", "C-TRA").free();
    }

    private MvcTestResult several(String key, String first, String second) {
        return web.post()
                .uri(PLAN + "/pluriennale?cerca=residenzial,cead&chiave=" + key)
                .param("importo.2015~U21~C-TRA", first)
                .param("importo.2015~U22~C-NAZ", second)
                .param("atto", "77/2015")
                .param("del", "2015-05-04")
                .param("per", "Appalto di prova")
                .param("comune", "")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    @Test
    void oneActOverSeveralLinesIsPostedWholeOrNotAtAll() {
        assertThat(get(PLAN + "/pluriennale?cerca=residenzial,cead"))
                .hasStatusOk()
                .bodyText()
                .contains("Residenzialità leggera", "CEAD", "9.000,00", "18.000,00")
                .doesNotContain("Buoni sociali");
        assertThat(several("k1", "1.000,00", "18.000,01"))
                .hasStatus(422)
                .bodyText()
                .contains("mancano 0,01 €", "18.000,01", "77/2015");
        assertThat(several("k1", "", "")).hasStatus(422).bodyText().contains("almeno un importo");
        assertThat(several("k1", "1,234", "5")).hasStatus(422);
        assertThat(free()).isEqualByComparingTo("9000");
        assertThat(several("k2", "1.000,00", "500")).hasStatus3xxRedirection();
        assertThat(several("k2", "1.000,00", "500")).hasStatus3xxRedirection();
        assertThat(free()).isEqualByComparingTo("8000");
        assertThat(get(PLAN + "/impegni?anno=2015")).bodyText().contains("Appalto di prova", "1.000,00", "500,00");
    }

    @Test
    void anActThatUsedACellUpIsTheSameWhenItComesAgain() {
        assertThat(several("k", "9.000,00", "500")).hasStatus3xxRedirection();
        assertThat(several("k", "9.000,00", "500")).hasStatus3xxRedirection();
        assertThat(standing("U21", "C-TRA").committed()).isEqualByComparingTo("9000");
        assertThat(standing("U22", "C-NAZ").committed()).isEqualByComparingTo("500");
        assertThat(several("k", "9.000,00", ""))
                .as("a part less is another act")
                .hasStatus(422)
                .bodyText()
                .contains("già stato registrato");
        assertThat(several("k", "9.000,00", "501")).hasStatus(422);
        assertThat(standing("U22", "C-NAZ").committed()).isEqualByComparingTo("500");
    }

    @Test
    void aCellThatSomebodyElseUsedUpMeanwhileRefusesTheWholeAct() {
        CurrentDistrict.run(
                district,
                () -> ledger.commit(
                        "altro",
                        new BudgetCell(plan, 2015, "U21", "C-TRA"),
                        new BigDecimal("9000"),
                        BudgetScenarios.cause("altro atto")));
        assertThat(several("k", "1.000,00", "500"))
                .hasStatus(422)
                .bodyText()
                .as("what was typed is there")
                .contains("1.000,00", "Residenzialità leggera");
        assertThat(standing("U22", "C-NAZ").committed()).isEqualByComparingTo("0");
    }

    @Test
    void aCellThatIsNotInTheBudgetIsRefusedAndNothingIsPosted() {
        assertThat(web.post()
                        .uri(PLAN + "/pluriennale?chiave=k")
                        .param("importo.2015~U21~C-TRA", "10")
                        .param("importo.2015~U99~C-TRA", "10")
                        .param("atto", "77/2015")
                        .param("del", "2015-05-04")
                        .param("per", "Appalto di prova")
                        .param("comune", "")
                        .with(As.role(Role.PLANNING_OFFICE, district))
                        .with(csrf())
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("non è più nel bilancio");
        assertThat(free()).isEqualByComparingTo("9000");
    }
}
