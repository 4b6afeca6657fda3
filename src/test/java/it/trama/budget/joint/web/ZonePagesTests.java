package it.trama.budget.joint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.joint.JointScenarios;
import it.trama.budget.joint.ZoneAccount;
import it.trama.budget.joint.ZoneAccounts;
import it.trama.budget.joint.ZoneEntry;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.territory.Territory;
import it.trama.territory.Zone;
import it.trama.territory.Zones;
import it.trama.testing.As;
import it.trama.testing.Statements;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class ZonePagesTests {
    private static final String PAGE = "/bilancio/conti-di-zona", ZONE = "Zona di prova";
    private static final ZoneAccounts.Where WHERE = new ZoneAccounts.Where(Zone.Kind.MANAGEMENT_ZONE, ZONE, 2015);
    private static final ZoneAccounts.Reason REASON =
            new ZoneAccounts.Reason("Unione di prova", "determina 3", JointScenarios.Y2015, "Pasti di prova");
    private final UUID district = UUID.randomUUID();

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    Territory territory;

    @Autowired
    Zones zones;

    @Autowired
    ZoneAccounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aZone() {
        people.liveIn(district);
        CurrentDistrict.run(district, () -> {
            JointScenarios.aTownAndAUnion(territory);
            zones.gather(
                    new Zone(Zone.Kind.MANAGEMENT_ZONE, ZONE, List.of(JointScenarios.PIADENA)), JointScenarios.Y2015);
        });
    }

    private MvcTestResult get(String address) {
        return web.get()
                .uri(address)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .exchange();
    }

    private MvcTestResult post(String act, String key, String euro) {
        return web.post()
                .uri(PAGE + "/" + act + "?chiave=" + key)
                .param("zona", "MANAGEMENT_ZONE:" + ZONE)
                .param("anno", "2015")
                .param("importo", euro)
                .param("cella", "fuori")
                .param("ente", "Unione di prova")
                .param("atto", "determina 3/2015")
                .param("del", "2015-05-04")
                .param("per", "Pasti di prova")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    private ZoneAccount account() {
        return CurrentDistrict.call(district, accounts::accounts).getFirst();
    }

    @Test
    void theZoneAccountsForWhatItWasAllottedAndNotACentMore() {
        assertThat(get(PAGE)).bodyText().contains("Nessuna assegnazione");
        assertThat(post("assegna", "a", "1.000,00")).hasStatus3xxRedirection();
        assertThat(post("rendiconta", "b", "400,50")).hasStatus3xxRedirection();
        assertThat(get(PAGE)).hasStatusOk().bodyText().contains("1.000,00", "400,50", "599,50", "40,1 %");
        assertThat(post("rendiconta", "c", "599,51"))
                .hasStatus(422)
                .bodyText()
                .contains("restano 599,50 €", "mancano 0,01 €", "Pasti di prova");
        assertThat(post("rendiconta", "d", "599,50")).hasStatus3xxRedirection();
        assertThat(account().left()).isEqualByComparingTo("0");
        assertThat(get(PAGE + ".csv")).bodyText().contains("400,50", "determina 3/2015");
    }

    @Test
    void beforeAnAllotmentNothingIsAccountedFor() {
        assertThat(post("rendiconta", "a", "0,01")).hasStatus(422).bodyText().contains("restano 0,00 €");
    }

    @Test
    void theSameFormSentTwiceIsOneEntryAndItsKeyServesNoOther() {
        post("assegna", "a", "1.000,00");
        post("assegna", "a", "1.000,00");
        assertThat(account().allotted()).isEqualByComparingTo("1000");
        assertThat(post("assegna", "a", "900,00")).hasStatus(422).bodyText().contains("già servito");
    }

    @Test
    void aBadKeyIsRefused() {
        for (var key : new String[] {"", " ", "k".repeat(201)}) {
            assertThat(post("assegna", key, "1.000,00")).as(key).hasStatus(422);
        }
    }

    @Test
    void aWrongEntryIsTakenBackOnceAndAnAllotmentOnlyWhileItIsNotUsed() {
        var entries = CurrentDistrict.call(district, () -> {
            var allotted = accounts.allot("a", WHERE, new BigDecimal("100"), REASON, null);
            return List.of(allotted, accounts.account("b", WHERE, new BigDecimal("60"), REASON));
        });
        assertThatThrownBy(() -> correct("c", entries.getFirst())).isInstanceOf(Refused.class);
        correct("d", entries.getLast());
        assertThat(account().accounted()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> correct("e", entries.getLast())).isInstanceOf(Refused.class);
        correct("d", entries.getLast());
        correct("f", entries.getFirst());
        assertThat(account().allotted()).isEqualByComparingTo("0");
        assertThat(get(PAGE)).bodyText().contains("Stornata", "Storno");
    }

    private void correct(String key, ZoneEntry entry) {
        CurrentDistrict.run(district, () -> accounts.correct(key, entry.id(), REASON));
    }

    @Test
    void manyAtOnceNeverAccountForMoreThanThereIs() throws Exception {
        post("assegna", "a", "100,00");
        try (var writers = Executors.newFixedThreadPool(16)) {
            var tasks = IntStream.range(0, 48)
                    .<Callable<Integer>>mapToObj(i -> () -> account("w" + i))
                    .toList();
            var taken = 0;
            for (var written : writers.invokeAll(tasks)) {
                taken += written.get();
            }
            assertThat(taken).isEqualTo(14);
        }
        assertThat(account().accounted()).isEqualByComparingTo("98");
    }

    /** One when it was taken; what was refused was refused for its reason. */
    private int account(String key) {
        try {
            CurrentDistrict.run(district, () -> accounts.account(key, WHERE, new BigDecimal("7"), REASON));
            return 1;
        } catch (Refused no) {
            assertThat(no.key()).isEqualTo("joint.refused.zone-left");
            return 0;
        }
    }

    @Test
    void theDatabaseTakesNoOtherRoad() {
        post("assegna", "a", "100,00");
        for (var sql : List.of(
                "update budget.zone_balance set allotted = 999 where district = ?",
                "delete from budget.zone_balance where district = ?",
                "delete from budget.zone_entry where district = ?",
                "update budget.zone_entry set allotted = 999 where district = ?")) {
            assertThatThrownBy(() -> CurrentDistrict.run(
                            district,
                            () -> transaction.executeWithoutResult(
                                    _ -> jdbc.sql(sql).param(district).update())))
                    .as(sql)
                    .hasStackTraceContaining("ERROR");
        }
        assertThat(account().allotted()).isEqualByComparingTo("100");
    }

    @Test
    void thePageAsksTheDatabaseAFewTimes() {
        post("assegna", "a", "100,00");
        assertThat(Statements.of(() -> get(PAGE))).isLessThanOrEqualTo(12);
    }

    @Test
    void badInputIsRefused() {
        assertThat(post("assegna", "a", "-5")).hasStatus(422);
        assertThat(post("assegna", "a", "0")).hasStatus(422);
        assertThat(post("assegna", "a", "1,005")).hasStatus(422);
        assertThat(get(PAGE + "/regala")).hasStatus(404);
    }

    @Test
    void anotherDistrictSeesNothing() {
        post("assegna", "a", "100,00");
        assertThat(web.get().uri(PAGE).with(As.planningOfficeElsewhere()).exchange())
                .bodyText()
                .doesNotContain(ZONE);
    }

    @Test
    void withoutTheMandateItIsNotFound() {
        assertThat(web.get()
                        .uri(PAGE)
                        .with(As.role(Role.SOCIAL_WORKER, district))
                        .exchange())
                .hasStatus(404);
        assertThat(web.get()
                        .uri(PAGE + "/assegna")
                        .with(As.role(Role.MAYOR, district))
                        .exchange())
                .hasStatus(404);
    }
}
