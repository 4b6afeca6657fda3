package it.trama.budget.joint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.Amounts;
import it.trama.budget.BudgetCell;
import it.trama.budget.BudgetScenarios;
import it.trama.budget.Ledger;
import it.trama.budget.joint.JointScenarios;
import it.trama.budget.joint.ZoneAccounts;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.territory.Territory;
import it.trama.territory.Zone;
import it.trama.territory.Zones;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a zone is allotted of the plan's budget is committed in the ledger by the same act. */
@TramaTest
class ZoneCommitmentTests {
    private static final String PAGE = "/bilancio/conti-di-zona", ZONE = "Zona di prova", CELL = "2015~U21~C-TRA";
    private final UUID district = UUID.randomUUID();
    private UUID plan = district;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    Territory territory;

    @Autowired
    Zones zones;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    Ledger ledger;

    @Autowired
    ZoneAccounts accounts;

    @BeforeEach
    void aZoneAndAPlan() {
        people.liveIn(district);
        plan = CurrentDistrict.call(district, () -> {
            JointScenarios.aTownAndAUnion(territory);
            zones.gather(
                    new Zone(Zone.Kind.MANAGEMENT_ZONE, ZONE, List.of(JointScenarios.PIADENA)), JointScenarios.Y2015);
            return BudgetScenarios.casalascoInForce(plans, versions);
        });
    }

    private MvcTestResult post(String path, String key, String euro, String cell) {
        return web.post()
                .uri(PAGE + path + "?chiave=" + key)
                .param("zona", "MANAGEMENT_ZONE:" + ZONE)
                .param("anno", "2015")
                .param("importo", euro)
                .param("cella", cell)
                .param("ente", "Comune di prova")
                .param("atto", "determina 3/2015")
                .param("del", "2015-05-04")
                .param("per", "Pasti di prova")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    /** Of its 9,000 euro. */
    private Amounts standing() {
        var cell = new BudgetCell(plan, 2015, "U21", "C-TRA");
        return CurrentDistrict.call(
                district, () -> ledger.balance(cell).orElseThrow().amounts());
    }

    @Test
    void anAllotmentCommitsItsLineOnceHoweverOftenItIsSent() {
        assertThat(post("/assegna", "a", "9.000,00", CELL)).hasStatus3xxRedirection();
        assertThat(standing().committed()).isEqualByComparingTo("9000");
        assertThat(post("/assegna", "a", "9.000,00", CELL))
                .as("although nothing is left by now")
                .hasStatus3xxRedirection();
        assertThat(standing().committed()).isEqualByComparingTo("9000");
        assertThat(CurrentDistrict.call(district, accounts::accounts).getFirst().allotted())
                .isEqualByComparingTo("9000");
        var page = web.get()
                .uri(PAGE)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .exchange();
        assertThat(page).bodyText().contains("/bilancio/impegni/");
    }

    @Test
    void whatTheLineHasNotIsNotAllotted() {
        assertThat(post("/assegna", "a", "9.000,01", CELL))
                .hasStatus(422)
                .bodyText()
                .contains("0,01", "Residenzialità leggera");
        assertThat(CurrentDistrict.call(district, accounts::accounts)).isEmpty();
        assertThat(post("/assegna", "b", "1,00", "2016~U21~C-TRA")).hasStatus(422);
        assertThat(standing().committed()).isEqualByComparingTo("0");
    }

    @Test
    void anAllotmentTakenBackFreesItsLine() {
        post("/assegna", "a", "9.000,00", CELL);
        var entry = CurrentDistrict.call(district, () -> accounts.entries(1)).getFirst();
        assertThat(post("/" + entry.id() + "/storna", "b", "", "")).hasStatus3xxRedirection();
        assertThat(post("/" + entry.id() + "/storna", "b", "", "")).hasStatus3xxRedirection();
        assertThat(standing().free()).isEqualByComparingTo("9000");
        assertThat(CurrentDistrict.call(district, accounts::accounts).getFirst().allotted())
                .isEqualByComparingTo("0");
    }

    @Test
    void anAllotmentThatWasPaidIsNotTakenBack() {
        post("/assegna", "a", "9.000,00", CELL);
        var entry = CurrentDistrict.call(district, () -> accounts.entries(1)).getFirst();
        var claim = Objects.requireNonNull(entry.claim());
        CurrentDistrict.run(
                district, () -> ledger.pay("p", claim, new BigDecimal("1"), BudgetScenarios.cause("mandato 1")));
        assertThat(post("/" + entry.id() + "/storna", "b", "", "")).hasStatus(422);
        assertThat(standing().paid()).isEqualByComparingTo("1");
        assertThat(CurrentDistrict.call(district, accounts::accounts).getFirst().allotted())
                .isEqualByComparingTo("9000");
    }
}
