package it.trama.budget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.BudgetScenarios;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class OwnFundPagesTests {
    private static final String PLAN = "/bilancio/PDZ";
    private final UUID district = UUID.randomUUID();

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @BeforeEach
    void thePlanIsInForce() {
        people.liveIn(district);
        CurrentDistrict.run(district, () -> BudgetScenarios.casalascoInForce(plans, versions));
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

    private static Map<String, String> share(String share, String area, String from, String until) {
        return Map.of(
                "fondo",
                "FNPS",
                "regola",
                "AREA_SHARE",
                "quota",
                share,
                "aree." + area,
                "si",
                "dal",
                from,
                "al",
                until,
                "atto",
                "Atto di prova");
    }

    private MvcTestResult rule(String share, String area, String from, String until) {
        return post(PLAN + "/fondi/regola", share(share, area, from, until));
    }

    @Test
    void theYearsOfARuleAreYearsAndInTheirOrder() {
        assertThat(rule("40", "A", "0", "")).hasStatus(422);
        assertThat(rule("40", "A", "1989", "")).hasStatus(422);
        assertThat(rule("40", "A", "2016", "2015")).hasStatus(422).bodyText().contains("al-errore");
        assertThat(rule("40", "A", "2015", "2015")).hasStatus3xxRedirection();
    }

    @Test
    void twoAreasMayHaveTheirShareInTheSameYear() {
        assertThat(rule("40", "A", "2015", "")).hasStatus3xxRedirection();
        assertThat(rule("20", "B", "2015", "")).hasStatus3xxRedirection();
        assertThat(rule("30", "A", "2015", "")).hasStatus(422).bodyText().contains("FNPS-AREA_SHARE-2015");
        assertThat(get(PLAN + "/fondi")).bodyText().contains("almeno 40 % alle aree A", "almeno 20 % alle aree B");
    }

    @Test
    void aRuleEndsByAnActOrIsTakenBackWhole() {
        rule("100", "A", "2014", "");
        var end = PLAN + "/fondi/regole/FNPS-AREA_SHARE-2014";
        assertThat(get(PLAN + "/fondi")).bodyText().contains(end, "almeno 100 % alle aree A");
        assertThat(get(end)).hasStatusOk();
        assertThat(post(end, Map.of("al", "2013", "atto", "Atto che la chiude")))
                .hasStatus(422);
        assertThat(post(end, Map.of("al", "2015", "atto", ""))).hasStatus(422);
        assertThat(post(end, Map.of("al", "2014", "atto", "Atto che la chiude")))
                .hasStatus3xxRedirection();
        assertThat(get(PLAN + "/fondi"))
                .bodyText()
                .contains("almeno 100 % alle aree A", "Non in vigore", "Atto che la chiude");
        assertThat(post(end, Map.of("al", "", "atto", "Scritta per sbaglio"))).hasStatus3xxRedirection();
        assertThat(get(PLAN + "/fondi")).bodyText().doesNotContain("almeno 100 % alle aree A");
        assertThat(get(end)).hasStatus(404);
        assertThat(rule("40", "A", "2014", "")).hasStatus3xxRedirection();
        assertThat(get(PLAN + "/fondi")).bodyText().contains("almeno 40 % alle aree A");
    }

    @Test
    void aNationalRuleAndThatOfAnotherDistrictDoNotEnd() {
        assertThat(get(PLAN + "/fondi/regole/FNPS-50")).hasStatus(404);
        rule("100", "A", "2015", "");
        assertThat(web.get()
                        .uri(PLAN + "/fondi/regole/FNPS-AREA_SHARE-2015")
                        .with(As.role(Role.MAYOR, district))
                        .exchange())
                .hasStatus(404);
        var elsewhere = UUID.randomUUID();
        people.liveIn(elsewhere);
        assertThat(web.get()
                        .uri(PLAN + "/fondi/regole/FNPS-AREA_SHARE-2015")
                        .with(As.role(Role.PLANNING_OFFICE, elsewhere))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void aFundThatNothingNamesIsTakenOff() {
        var fund = Map.of(
                "codice",
                "PROVA",
                "nome",
                "Fondo di prova",
                "specie",
                "REGIONAL",
                "da",
                "X",
                "scopo",
                "Y",
                "fonte",
                "Z");
        assertThat(post(PLAN + "/fondi/nuovo", fund)).hasStatus3xxRedirection();
        post(PLAN + "/fondi/entrate/E04?anno=2015", Map.of("fondo", "PROVA"));
        assertThat(post(PLAN + "/fondi/togli", Map.of("fondo", "PROVA"))).hasStatus(422);
        post(PLAN + "/fondi/entrate/E04?anno=2015", Map.of("fondo", ""));
        assertThat(get(PLAN + "/fondi/togli")).bodyText().contains("Fondo di prova");
        assertThat(post(PLAN + "/fondi/togli", Map.of("fondo", "FNPS"))).hasStatus(422);
        assertThat(post(PLAN + "/fondi/togli", Map.of("fondo", "PROVA"))).hasStatus3xxRedirection();
        assertThat(get(PLAN + "/fondi/regola")).bodyText().doesNotContain("Fondo di prova");
    }
}
