package it.trama.budget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.BudgetCell;
import it.trama.budget.BudgetScenarios;
import it.trama.budget.Budgets;
import it.trama.budget.Ledger;
import it.trama.budget.LedgerEntry;
import it.trama.budget.funds.FundBook;
import it.trama.budget.funds.FundPlace;
import it.trama.budget.funds.Funds;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 2016 prepared from 2015: what it takes with it, and what it must not take twice. */
@TramaTest
class PreparedYearTests {
    private static final String PREPARE = "/bilancio/PDZ/prepara?anno=2016";
    private static final String CHECK = "/piani/PDZ/coerenza?versione=2";
    private final UUID district = UUID.randomUUID();
    private UUID plan = new UUID(0, 0);
    private UUID draft = new UUID(0, 0);

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

    @Autowired
    Budgets budgets;

    @Autowired
    Funds funds;

    @BeforeEach
    void aDraftBesideThePlanInForce() {
        people.liveIn(district);
        plan = here(() -> BudgetScenarios.casalascoInForce(plans, versions));
        draft = here(() -> versions.draftFrom(plans.get(plan).version()).id());
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

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = web.post()
                .uri(address)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private BudgetCell small() {
        return new BudgetCell(plan, 2015, "U21", "C-TRA");
    }

    private LedgerEntry reserve(String key, String euro) {
        return here(() -> ledger.reserve(key, small(), new BigDecimal(euro), BudgetScenarios.cause(key)));
    }

    private @Nullable FundPlace place(ExpenditureRow line) {
        return here(() -> FundBook.of(funds.known(plan), versions.content(draft), line.year(), List.of())
                .place(line));
    }

    @Test
    void aLineServesWhatTheLineThatItCarriesOnServes() {
        var said = new FundPlace("A", "1.2", true);
        CurrentDistrict.run(district, () -> funds.place(plan, "U10", said));
        post(PREPARE, Map.of("entrata", "", "avanzo", ""));
        var line = here(() -> versions.content(draft)).figures().expenditure().stream()
                .filter(row -> "U10".equals(row.continues()))
                .findFirst()
                .orElseThrow();
        assertThat(place(line)).isEqualTo(said);
        var own = new FundPlace("C", "1.1", true);
        CurrentDistrict.run(district, () -> funds.place(plan, line.code(), own));
        assertThat(place(line)).isEqualTo(own);
        CurrentDistrict.run(district, () -> funds.place(plan, line.code(), null));
        assertThat(place(line)).as("the office has said that it cannot be said").isNull();
        assertThat(here(() -> FundBook.of(funds.known(plan), versions.content(draft), 2015, List.of()))
                        .slices())
                .filteredOn(slice -> slice.line().code().equals("U10"))
                .extracting(FundBook.Slice::place)
                .containsOnly(said);
    }

    @Test
    void whatIsReservedIsNotLeftAndWhileTheYearIsOpenTheRestIsPresumed() {
        var reserved = reserve("r", "2000");
        assertThat(get(PREPARE))
                .bodyText()
                .contains(
                        "Il 2015 è ancora aperto e l’avanzo è presunto",
                        "1.656.480,00 €",
                        "2.000,00 € riservati",
                        "value=\"1.656.480\"");
        here(() -> ledger.release(
                "l",
                Objects.requireNonNull(reserved.claim()),
                new BigDecimal("2000"),
                BudgetScenarios.cause("svincolo")));
        here(() -> {
            budgets.close(plan, 2015, "1/2016");
            return plan;
        });
        assertThat(get(PREPARE))
                .bodyText()
                .contains("Il 2015 è chiuso: ne restano 1.658.480,00 €")
                .doesNotContain("presunto");
    }

    @Test
    void aSurplusThatTheYearBeforeHasSpentMeanwhileIsFound() {
        post(PREPARE, Map.of("entrata", "E11", "avanzo", "1.658.480"));
        var title = "L’avanzo portato supera quello che resta dell’anno prima";
        assertThat(get(CHECK)).hasStatusOk().bodyText().doesNotContain(title);
        here(() -> ledger.commit("c", small(), new BigDecimal("4500"), BudgetScenarios.cause("41/2015")));
        reserve("r", "500");
        assertThat(get(CHECK))
                .bodyText()
                .contains(
                        title,
                        "del 2015 restano liberi 1.653.480,00 €",
                        "5.000,00 € potrebbero essere spesi due volte");
    }
}
