package it.trama.budget.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.BudgetCell;
import it.trama.budget.BudgetScenarios;
import it.trama.budget.Ledger;
import it.trama.plan.PlanEditing;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.Statements;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class BudgetPagesTests {
    private static final String PLAN = "/bilancio/PDZ";
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
    PlanEditing editing;

    @Autowired
    Ledger ledger;

    @BeforeEach
    void thePlanIsInForce() {
        people.liveIn(district);
        plan = here(() -> BudgetScenarios.casalascoInForce(plans, versions));
    }

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private MvcTestResult get(String address) {
        return web.get()
                .uri(address)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .exchange();
    }

    private MvcTestResult commit(String key, String euro) {
        return web.post()
                .uri(PLAN + "/impegna?anno=2015&chiave=" + key)
                .param("cella", "U21~C-TRA")
                .param("come", "COMMIT")
                .param("importo", euro)
                .param("atto", "41/2015")
                .param("del", "2015-05-04")
                .param("per", "Alloggio di prova")
                .param("comune", "")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    private BigDecimal free() {
        return here(() -> ledger.balance(new BudgetCell(plan, 2015, "U21", "C-TRA")))
                .orElseThrow()
                .amounts()
                .free();
    }

    @Test
    void theSheetShowsTheRealPlanToTheEuroAndBalances() {
        assertThat(get(PLAN))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "252.363",
                        "425.000",
                        "899.531",
                        "2.500",
                        "79.086",
                        "600.677",
                        "261.102",
                        "474.000",
                        "195.771",
                        "126.930",
                        "1.658.480",
                        "Pareggia");
    }

    @Test
    void aCellSaysWhereItsAmountComesFromAndWhatIsLeft() {
        here(() -> ledger.commit(
                "a", new BudgetCell(plan, 2015, "U21", "C-TRA"), new BigDecimal("1500"), BudgetScenarios.cause("1")));
        assertThat(get(PLAN + "?anno=2015&cella=U21~C-TRA"))
                .hasStatusOk()
                .bodyText()
                .contains("Dedotto", "il progetto CEAD", "1.500,00 €", "7.500,00 €", "Registra un impegno");
    }

    @Test
    void theFiltersShowOnlyTheirLines() {
        assertThat(get(PLAN + "?mostra=dedotte"))
                .bodyText()
                .contains("Residenzialità leggera")
                .doesNotContain("Buoni sociali<");
    }

    @Test
    void aCommitmentIsPostedOnceHoweverOftenItIsSent() {
        assertThat(commit("k1", "1.240,50")).hasStatus3xxRedirection();
        assertThat(commit("k1", "1.240,50")).hasStatus3xxRedirection();
        assertThat(free()).isEqualByComparingTo("7759.50");
    }

    @Test
    void whatIsTooMuchIsRefusedWithTheFiguresAndWhatWasTypedStays() {
        assertThat(commit("k1", "9.000,01"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Residenzialità leggera",
                        "Trasferimenti per acquisto",
                        "restano liberi 9.000,00 €",
                        "mancano 0,01 €",
                        "41/2015",
                        "9.000,01");
        for (var amount : new String[] {"-5", "0", "1,234", "1.2.3", "abc", ""}) {
            assertThat(commit("k2", amount)).as(amount).hasStatus(422);
        }
        assertThat(free()).isEqualByComparingTo("9000.00");
    }

    @Test
    void aCommitmentIsPaidReleasedAndCorrectedFromItsPage() {
        var page = requireNonNull(commit("k1", "1000").getResponse().getRedirectedUrl());
        assertThat(move(page + "/paga?chiave=k2", "400,00")).hasStatus3xxRedirection();
        assertThat(move(page + "/paga?chiave=k3", "601"))
                .hasStatus(422)
                .bodyText()
                .contains("non contiene");
        assertThat(move(page + "/libera?chiave=k4", "600")).hasStatus3xxRedirection();
        assertThat(free()).isEqualByComparingTo("8600.00");
        var claim = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        var payment = here(() -> ledger.entries(claim)).get(1);
        assertThat(move(page + "/storna/" + payment.id() + "?chiave=k5", "")).hasStatus3xxRedirection();
        assertThat(get(page)).bodyText().contains("Storno", "Pagamento", "Svincolo");
        assertThat(get(PLAN + "/impegni")).bodyText().contains("Alloggio di prova");
        assertThat(get(PLAN + "/registro?cella=U21~C-TRA")).bodyText().contains("Stanziamento", "Storno");
        assertThat(get(PLAN + "/registro.csv")).bodyText().contains("Alloggio di prova", ";400,00;");
    }

    private MvcTestResult move(String address, String euro) {
        return web.post()
                .uri(address)
                .param("importo", euro)
                .param("atto", "9/2015")
                .param("del", "2015-06-01")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult close(String act, String understood) {
        return web.post()
                .uri(PLAN + "/chiusura?anno=2015")
                .param("atto", act)
                .param("capito." + understood, "si")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    @Test
    void aYearIsClosedOnceNothingIsOpenAndTheSheetSaysSo() {
        var claim = requireNonNull(commit("k1", "1000").getResponse().getRedirectedUrl());
        assertThat(get(PLAN + "/chiusura?anno=2015"))
                .bodyText()
                .contains("Ancora aperto", "Alloggio di prova", "1.000,00")
                .doesNotContain("Ho capito");
        assertThat(close("9/2016", "si")).hasStatus(422).bodyText().contains("su 1 celle");
        assertThat(move(claim + "/paga?chiave=k2", "1.000,00")).hasStatus3xxRedirection();
        assertThat(get(PLAN + "/chiusura?anno=2015"))
                .bodyText()
                .contains("Che cosa succede", "1.657.480,00 € liberi", "1.000,00 € pagati", "Ho capito");
        assertThat(close("9/2016", "no")).hasStatus(422);
        assertThat(close("", "si")).hasStatus(422);
        assertThat(close("9/2016", "si")).hasStatus3xxRedirection();
        assertThat(get(PLAN + "?anno=2015"))
                .bodyText()
                .contains("Il 2015 è chiuso dal", "9/2016", "Scrivi la matrice")
                .doesNotContain("Registra un impegno", "Chiudi l’anno");
        assertThat(get(PLAN + "/chiusura?anno=2015"))
                .bodyText()
                .contains("è chiuso dal")
                .doesNotContain("Ho capito");
        assertThat(get(claim)).bodyText().doesNotContain("/storna/");
        assertThat(commit("k3", "1")).hasStatus(422);
    }

    @Test
    void whatHasToBeLookedAtStandsBesideTheSheet() {
        assertThat(get(PLAN + "?anno=2015"))
                .bodyText()
                .contains("Da guardare", "linee senza obiettivo", "2016: avanzo anni precedenti è finito");
        assertThat(get(PLAN + "?anno=2015&cella=U21~C-TRA")).bodyText().contains("La linea non nomina un obiettivo");
        assertThat(get(PLAN + "?anno=2015&cella=U02~C-NAZ")).bodyText().contains("/piani/PDZ/obiettivi/FM2");
        assertThat(get(PLAN + "?mostra=senza"))
                .bodyText()
                .contains("Residenzialità leggera")
                .doesNotContain("Buoni sociali<");
    }

    @Test
    void anObjectiveShowsTheMoneyOfItsLines() {
        var claim = here(() -> ledger.commit(
                        "a",
                        new BudgetCell(plan, 2015, "U02", "C-NAZ"),
                        new BigDecimal("1500"),
                        BudgetScenarios.cause("1")))
                .claim();
        here(() -> ledger.pay("b", requireNonNull(claim), new BigDecimal("499"), BudgetScenarios.cause("2")));
        assertThat(get("/piani/PDZ/obiettivi/FM2"))
                .hasStatusOk()
                .bodyText()
                .contains("Soldi delle linee che lo servono", "Buoni sociali", "60.000", "1.001", "499");
        assertThat(web.get()
                        .uri("/piani/PDZ/obiettivi/FM2")
                        .with(As.role(Role.SOCIAL_WORKER, district))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Buoni sociali")
                .doesNotContain("Soldi delle linee");
    }

    @Test
    void aLineThatThePlanHasNoMoreIsStillReadable() {
        CurrentDistrict.run(district, () -> {
            var draft = versions.draftFrom(plans.get(plan).version()).id();
            BudgetScenarios.withoutLine(draft, "U21", versions, editing);
        });
        assertThat(get(PLAN + "/registro?cella=U21~C-TRA"))
                .hasStatusOk()
                .bodyText()
                .contains("U21 (non è più nel Piano)", "−9.000,00");
        assertThat(get(PLAN + "/registro.csv")).bodyText().contains("U21;U21 (non è più nel Piano)", "-9000,00");
    }

    @Test
    void thePagesCostFewStatements() {
        for (var address : new String[] {
            PLAN, PLAN + "/impegni", PLAN + "/registro", PLAN + "/impegna", PLAN + "/pluriennale", PLAN + "/chiusura"
        }) {
            assertThat(Statements.of(() -> assertThat(get(address)).hasStatusOk()))
                    .as(address)
                    .isLessThanOrEqualTo(12);
        }
    }

    @Test
    void withoutTheMandateItDoesNotExist() {
        var page = requireNonNull(commit("k1", "1000").getResponse().getRedirectedUrl());
        for (var address : new String[] {
            PLAN + "/impegna", PLAN + "/pluriennale", PLAN + "/chiusura", PLAN + "/impegni", PLAN + "/registro", page
        }) {
            assertThat(web.get()
                            .uri(address)
                            .with(As.role(Role.SOCIAL_WORKER, district))
                            .exchange())
                    .as(address)
                    .hasStatus(404);
        }
        assertThat(web.get()
                        .uri(PLAN + "?cella=U21.C-TRA")
                        .with(As.role(Role.MAYOR, district))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("/consuntivo", "/rendiconto")
                .doesNotContain("Registra un impegno", "/impegni", "/registro", "/matrice", "/chiusura");
    }

    @Test
    void anotherDistrictSeesNothing() {
        var page = requireNonNull(commit("k1", "1000").getResponse().getRedirectedUrl());
        var elsewhere = UUID.randomUUID();
        people.liveIn(elsewhere);
        for (var address : new String[] {PLAN, PLAN + "/impegni", PLAN + "/pluriennale", PLAN + "/chiusura", page}) {
            assertThat(web.get()
                            .uri(address)
                            .with(As.role(Role.PLANNING_OFFICE, elsewhere))
                            .exchange())
                    .as(address)
                    .hasStatus(404);
        }
    }
}
