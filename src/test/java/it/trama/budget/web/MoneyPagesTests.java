package it.trama.budget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.BudgetScenarios;
import it.trama.budget.GroundScenarios;
import it.trama.budget.quotas.Quota;
import it.trama.budget.quotas.Quotas;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.territory.Territory;
import it.trama.testing.As;
import it.trama.testing.Statements;
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

@TramaTest
class MoneyPagesTests {
    private static final String PLAN = "/bilancio/PDZ";
    private static final LocalDate DAY = LocalDate.of(2015, 4, 30);
    private static final String[] READING = {
        PLAN,
        PLAN + "/fondi",
        PLAN + "/rendiconto",
        PLAN + "/quote",
        PLAN + "/comuni",
        PLAN + "/comuni/H06",
        PLAN + "/quote/H06"
    };
    private static final String[] WRITING = {
        PLAN + "/fondi/nuovo",
        PLAN + "/fondi/regola",
        PLAN + "/fondi/entrate/E04?anno=2015",
        PLAN + "/fondi/linee/U10?anno=2015",
        PLAN + "/quote/imposta",
        PLAN + "/quote/H06/registra"
    };
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

    @BeforeEach
    void thePlanAndTheGroundAreThere() {
        people.liveIn(district);
        CurrentDistrict.run(district, () -> {
            GroundScenarios.casalasco(territory);
            plan = BudgetScenarios.casalascoInForce(plans, versions);
            quotas.set(plan, new Quota(2015, new BigDecimal("6.57"), 2014, "7/2015", DAY));
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

    @Test
    void theQuotaIsSetAgainstThePlanWithTheDifference() {
        assertThat(get(PLAN + "/quote"))
                .hasStatusOk()
                .bodyText()
                .contains("6,57 × 39.236 = 257.780,52", "261.102,00", "−3.321,48", "18.744,21");
    }

    @Test
    void anotherQuotaIsOnlyTried() {
        assertThat(get(PLAN + "/quote?prova=7,00"))
                .hasStatusOk()
                .bodyText()
                .contains("Questa è una prova", "16.871,48", "274.652,00");
        assertThat(get(PLAN + "/quote")).bodyText().doesNotContain("274.652,00");
        for (var bad : new String[] {"-1", "1,234", "abc", "1001", "1e9"}) {
            assertThat(get(PLAN + "/quote?prova=" + bad))
                    .as(bad)
                    .hasStatusOk()
                    .bodyText()
                    .contains("prova-errore", "257.780,52");
        }
    }

    private static Map<String, String> purchase(String euro) {
        return Map.of("che", "PURCHASE", "importo", euro, "atto", "9/2015", "del", "2015-05-15", "per", "Prova");
    }

    @Test
    void whatAMunicipalityBuysIsWrittenOnceAndTakenBack() {
        var form = PLAN + "/quote/H06/registra?anno=2015&chiave=k1";
        assertThat(post(form, purchase("27.300,00"))).hasStatus3xxRedirection();
        assertThat(post(form, purchase("27.300,00"))).hasStatus3xxRedirection();
        assertThat(get(PLAN + "/quote")).bodyText().contains("46.044,21");
        var entry = CurrentDistrict.call(district, () -> quotas.entries(plan, 2015, "H06"))
                .getFirst();
        var back = PLAN + "/quote/H06/storna/" + entry.id();
        assertThat(get(back)).hasStatusOk().bodyText().contains("27.300,00 €");
        assertThat(get(PLAN + "/quote/H07/storna/" + entry.id())).hasStatus(404);
        assertThat(post(back + "?chiave=k2", Map.of("atto", "1", "del", "2015-06-01", "per", "Prova")))
                .hasStatus3xxRedirection();
        assertThat(get(PLAN + "/quote/H06")).bodyText().contains("Storno: Acquisto", "−27.300,00");
    }

    @Test
    void absurdAmountsAreRefusedAndStay() {
        for (var bad : new String[] {"-5", "0", "1,234", "1.2.3", "abc", ""}) {
            assertThat(post(PLAN + "/quote/H06/registra?anno=2015&chiave=k" + bad.length(), purchase(bad)))
                    .as(bad)
                    .hasStatus(422)
                    .bodyText()
                    .contains("9/2015");
        }
        assertThat(post(PLAN + "/quote/imposta?anno=2015", Map.of("quota", "6,575", "abitanti", "1999")))
                .hasStatus(422);
    }

    @Test
    void aMunicipalityGivesAndReceivesWithTheComputation() {
        post(PLAN + "/quote/H06/registra?anno=2015&chiave=k1", purchase("27300"));
        assertThat(get(PLAN + "/comuni/H06"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Gussola nel distretto",
                        "46.044 €",
                        "18.744,21 €",
                        "27.300,00 ÷ 46.044,21",
                        "Per ogni euro dato ne arrivano 0,59",
                        "posto 3 su 15",
                        "standard 125,0",
                        "che non c’è ancora");
        assertThat(get(PLAN + "/comuni/X")).hasStatus(404);
    }

    @Test
    void theMandateOfOneMunicipalityLandsOnItsPage() {
        var mayor = As.municipality(Role.MAYOR, district, "019052");
        assertThat(web.get().uri("/bilancio/comuni").with(mayor).exchange())
                .hasRedirectedUrl("/bilancio/PDZ/comuni/H06");
        assertThat(web.get()
                        .uri("/bilancio/comuni")
                        .with(As.role(Role.MAYOR, district))
                        .exchange())
                .hasRedirectedUrl("/bilancio/PDZ/comuni");
        assertThat(web.get().uri("/").with(mayor).exchange()).bodyText().contains("/bilancio/comuni");
        assertThat(web.get().uri("/territorio/comuni/019052").with(mayor).exchange())
                .bodyText()
                .contains("/bilancio/PDZ/comuni/H06");
    }

    @Test
    void theOfficeSaysWhatALineServesAndTheAccountsFollow() {
        assertThat(get(PLAN + "/rendiconto")).bodyText().contains("Non collocata", "1.658.480,00", "Da verificare");
        assertThat(post(PLAN + "/fondi/linee/U10?anno=2015", Map.of("area", "A", "obiettivo", "")))
                .hasStatus(422);
        assertThat(post(PLAN + "/fondi/linee/U10?anno=2015", Map.of("area", "A", "obiettivo", "1.2")))
                .hasStatus3xxRedirection();
        assertThat(get(PLAN + "/rendiconto.csv"))
                .bodyText()
                .contains(
                        "Fondo nazionale per le politiche sociali;1 Accesso e presa in carico;1.2 Presa in carico",
                        "41234,00");
        assertThat(get(PLAN + "/rendiconto.xlsx")).hasStatusOk();
        assertThat(post(PLAN + "/fondi/linee/U10?anno=2015", Map.of("area", "", "obiettivo", "")))
                .hasStatus3xxRedirection();
        assertThat(get(PLAN + "/rendiconto.csv")).bodyText().doesNotContain("1.2 Presa in carico");
    }

    @Test
    void aRuleThatTheDistrictAddsIsJudgedAndWarnsOnTheSheetAndAtHome() {
        post(PLAN + "/fondi/entrate/E04?anno=2015", Map.of("fondo", "PROJ"));
        var rule = Map.of(
                "fondo",
                "FNPS",
                "regola",
                "SPENT",
                "quota",
                "75",
                "entro",
                "0",
                "dal",
                "2015",
                "atto",
                "Atto di prova");
        assertThat(post(PLAN + "/fondi/regola", rule)).hasStatus3xxRedirection();
        assertThat(post(PLAN + "/fondi/regola", rule)).hasStatus(422).bodyText().contains("FNPS-SPENT-2015");
        assertThat(get(PLAN + "/fondi")).bodyText().contains("111.925,50 €", "Non rispettata", "Atto di prova");
        assertThat(get(PLAN)).bodyText().contains("Regole dei fondi da guardare", "111.925,50 €");
        assertThat(get("/piani/PDZ/coerenza"))
                .bodyText()
                .contains("Una regola di un fondo non è rispettata", "111.925,50 €");
        assertThat(get("/")).bodyText().contains("almeno 75 % speso", PLAN + "/fondi?anno=2015");
    }

    @Test
    void aRuleWithAbsurdFieldsIsRefused() {
        assertThat(post(PLAN + "/fondi/regola", Map.of("fondo", "FNPS", "regola", "AREA_SHARE", "quota", "101")))
                .hasStatus(422);
        assertThat(post(PLAN + "/fondi/regola", Map.of("fondo", "X", "regola", "Y")))
                .hasStatus(422);
        assertThat(post(PLAN + "/fondi/nuovo", Map.of("codice", "a b", "specie", "X")))
                .hasStatus(422);
        assertThat(post(PLAN + "/fondi/entrate/E99?anno=2015", Map.of("fondo", "FNPS")))
                .hasStatus(404);
        assertThat(post(PLAN + "/fondi/linee/U99?anno=2015", Map.of("area", "A", "obiettivo", "1.2")))
                .hasStatus(404);
    }

    @Test
    void thePagesCostFewStatements() {
        assertThat(Statements.of(() -> assertThat(get("/")).hasStatusOk()))
                .as("home")
                .isLessThanOrEqualTo(12);
        for (var address : READING) {
            assertThat(Statements.of(() -> assertThat(get(address)).hasStatusOk()))
                    .as(address)
                    .isLessThanOrEqualTo(12);
        }
        for (var address : WRITING) {
            assertThat(get(address)).as(address).hasStatusOk();
        }
    }

    @Test
    void withoutTheMandateItDoesNotExist() {
        for (var address : READING) {
            assertThat(web.get()
                            .uri(address)
                            .with(As.role(Role.SOCIAL_WORKER, district))
                            .exchange())
                    .as(address)
                    .hasStatus(404);
        }
        for (var address : WRITING) {
            assertThat(web.get()
                            .uri(address)
                            .with(As.role(Role.MAYOR, district))
                            .exchange())
                    .as(address)
                    .hasStatus(404);
        }
    }

    @Test
    void anotherDistrictSeesNothing() {
        var elsewhere = UUID.randomUUID();
        people.liveIn(elsewhere);
        for (var address : READING) {
            assertThat(web.get()
                            .uri(address)
                            .with(As.role(Role.PLANNING_OFFICE, elsewhere))
                            .exchange())
                    .as(address)
                    .hasStatus(404);
        }
    }
}
