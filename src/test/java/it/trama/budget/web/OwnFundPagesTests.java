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
}
