package it.trama.budget.joint.web;

import static it.trama.budget.joint.JointScenarios.CASALMAGGIORE;
import static it.trama.budget.joint.JointScenarios.PIADENA;
import static it.trama.budget.joint.JointScenarios.Y2015;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.joint.Conferral;
import it.trama.budget.joint.Conferrals;
import it.trama.budget.joint.JointScenarios;
import it.trama.budget.joint.SocialServices;
import it.trama.budget.joint.SocialSpending;
import it.trama.budget.joint.SpendingRow;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.territory.Territory;
import it.trama.testing.As;
import it.trama.testing.Statements;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class ConferralPagesTests {
    private static final String PAGE = "/bilancio/gestione-associata";
    private final UUID district = UUID.randomUUID();

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    Territory territory;

    @Autowired
    SocialServices services;

    @Autowired
    SocialSpending spending;

    @Autowired
    Conferrals conferrals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aServiceInADistrict() {
        people.liveIn(district);
        CurrentDistrict.run(district, () -> {
            JointScenarios.aTownAndAUnion(territory);
            services.add("Tutela dei minori", "1");
        });
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

    private MvcTestResult confer(String box, String from) {
        return web.post()
                .uri(PAGE + "/nuovo")
                .param("servizio", "tutela-dei-minori")
                .param("enti." + box, "si")
                .param("gestore", "Consorzio di prova")
                .param("atto", "delibera 12/2015")
                .param("del", "2014-12-01")
                .param("da", from)
                .param("fino", "")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    private List<Conferral> on(LocalDate day) {
        return here(() -> conferrals.on(day));
    }

    @Test
    void aUnionConfersForItsMunicipalitiesAndEachDayHasItsRegister() {
        assertThat(confer("B2", "2015-03-01")).hasStatus3xxRedirection();
        assertThat(on(LocalDate.of(2015, 2, 28))).isEmpty();
        assertThat(on(LocalDate.of(2015, 3, 1)))
                .extracting(Conferral::municipality)
                .containsExactlyInAnyOrder(PIADENA, JointScenarios.DRIZZONA);
        assertThat(get(PAGE + "?giorno=2015-03-01")).hasStatusOk().bodyText().contains("2 di 3", "Consorzio di prova");
        assertThat(get(PAGE + "?giorno=2015-02-28")).bodyText().contains("0 di 3");
    }

    @Test
    void mergedMunicipalitiesStandForTheOneTheyBecame() {
        confer("B2", "2015-03-01");
        assertThat(on(LocalDate.of(2019, 6, 1)))
                .extracting(Conferral::municipality)
                .containsOnly("019116");
    }

    @Test
    void theSameDaysAreNeverConferredTwiceAndNothingOfTheActIsWritten() {
        confer("019042", "2015-03-01");
        assertThat(confer("B2", "2015-06-01"))
                .hasStatus(422)
                .bodyText()
                .contains("ha già conferito", "Consorzio di prova");
        assertThat(on(LocalDate.of(2015, 7, 1))).hasSize(1);
    }

    @Test
    void anEndIsWrittenByAnActAndWhatWasTrueStays() {
        confer("B1", "2015-01-01");
        var id = on(Y2015).getFirst().id();
        var end = web.post()
                .uri(PAGE + "/" + id + "/fine")
                .param("da", "2016-01-01")
                .param("atto", "delibera 9/2015")
                .param("del", "2015-12-01")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
        assertThat(end).hasStatus3xxRedirection();
        assertThat(on(LocalDate.of(2015, 12, 31))).hasSize(1);
        assertThat(on(LocalDate.of(2016, 1, 1))).isEmpty();
        assertThatThrownBy(() ->
                        CurrentDistrict.run(district, () -> conferrals.end(id, LocalDate.of(2017, 1, 1), "x", Y2015)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theDatabaseDeletesAndRewritesNoConferral() {
        confer("B1", "2015-01-01");
        for (var sql : List.of(
                "delete from budget.conferral where district = ?",
                "update budget.conferral set valid = '[2014-01-01,)' where district = ?",
                "update budget.conferral set act = 'x' where district = ?")) {
            assertThatThrownBy(() -> CurrentDistrict.run(
                            district,
                            () -> transaction.executeWithoutResult(
                                    _ -> jdbc.sql(sql).param(district).update())))
                    .as(sql)
                    .hasStackTraceContaining("ERROR");
        }
        assertThat(on(Y2015)).hasSize(1);
    }

    @Test
    void theShareOfExpenditureManagedJointlyIsComputedAndComparedWithWhatIsDeclared() {
        confer("B1", "2015-01-01");
        CurrentDistrict.run(
                district,
                () -> spending.write(
                        List.of(
                                row("B1", true, "300"),
                                row("B2", true, "100"),
                                new SpendingRow(2015, "4", "Pasti", "B1", null, false, new BigDecimal("600"))),
                        "prova"));
        assertThat(get(PAGE + "?giorno=2015-06-30"))
                .bodyText()
                .contains("30,0 %", "300,00 € su 1.000,00 €", "ne dichiarano 400,00 €", "di 100,00 €");
    }

    private void spent(SpendingRow... rows) {
        CurrentDistrict.run(district, () -> spending.write(List.of(rows), "prova"));
    }

    private BigDecimal conferred() {
        return here(() -> conferrals.share(2015)).conferred();
    }

    @Test
    void aServiceConferredInDecemberCountsByItsDays() {
        confer("B1", "2015-12-01");
        spent(row("B1", false, "365"));
        assertThat(conferred()).isEqualByComparingTo("31");
    }

    @Test
    void aUnionHasConferredOnlyWhileAllItsMunicipalitiesHave() {
        confer("B2", "2015-01-01");
        spent(row("B2", true, "365"));
        assertThat(conferred()).isEqualByComparingTo("365");
        on(Y2015).stream()
                .filter(held -> held.municipality().equals(JointScenarios.DRIZZONA))
                .forEach(held -> CurrentDistrict.run(
                        district, () -> conferrals.end(held.id(), LocalDate.of(2015, 7, 1), "9/2015", Y2015)));
        assertThat(conferred()).isEqualByComparingTo("181");
    }

    @Test
    void aUnionWhoseMunicipalitiesConferOneByOneHasConferred() {
        confer(PIADENA, "2015-01-01");
        spent(row("B2", true, "365"));
        assertThat(conferred()).isEqualByComparingTo("0");
        confer(JointScenarios.DRIZZONA, "2015-04-01");
        assertThat(conferred()).isEqualByComparingTo("275");
    }

    @Test
    void whatMergedMunicipalitiesConferredHoldsForTheOneTheyBecame() {
        confer("B2", "2015-01-01");
        spent(
                new SpendingRow(2019, "1", "Tutela dei minori", "B2", null, true, new BigDecimal("365")),
                new SpendingRow(2019, "1", "Tutela dei minori", null, "019116", true, new BigDecimal("730")));
        assertThat(here(() -> conferrals.share(2019)).conferred()).isEqualByComparingTo("1095");
    }

    private static SpendingRow row(String body, boolean joint, String euro) {
        return new SpendingRow(2015, "1", "Tutela dei minori", body, null, joint, new BigDecimal(euro));
    }

    @Test
    void badInputIsRefusedWithItsReason() {
        assertThat(confer("B1", "2014-06-01")).hasStatus(422).bodyText().contains("non esiste o non è nel distretto");
        assertThat(confer("", "2015-06-01")).hasStatus(422).bodyText().contains("t-err");
        assertThat(confer("B1", "domani")).hasStatus(422);
        assertThat(get(PAGE + "/" + UUID.randomUUID() + "/fine")).hasStatus(404);
    }

    @Test
    void theExportSaysTheSame() {
        confer("B1", "2015-01-01");
        assertThat(get(PAGE + ".csv?giorno=2015-06-30"))
                .bodyText()
                .contains(CASALMAGGIORE, "Tutela dei minori", "delibera 12/2015");
    }

    @Test
    void thePageAsksTheDatabaseAFewTimes() {
        confer("B2", "2015-01-01");
        assertThat(Statements.of(() -> get(PAGE))).isLessThanOrEqualTo(12);
    }

    @Test
    void anotherDistrictSeesNothing() {
        confer("B1", "2015-01-01");
        assertThat(web.get()
                        .uri(PAGE + "?giorno=2015-06-30")
                        .with(As.planningOfficeElsewhere())
                        .exchange())
                .bodyText()
                .doesNotContain("Consorzio di prova");
    }

    @Test
    void withoutTheMandateItIsNotFound() {
        assertThat(web.get()
                        .uri(PAGE)
                        .with(As.role(Role.SOCIAL_WORKER, district))
                        .exchange())
                .hasStatus(404);
        assertThat(web.get()
                        .uri(PAGE + "/nuovo")
                        .with(As.role(Role.MAYOR, district))
                        .exchange())
                .hasStatus(404);
    }
}
