package it.trama.budget.web;

import static it.trama.shared.web.Words.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.BudgetCell;
import it.trama.budget.BudgetScenarios;
import it.trama.budget.Ledger;
import it.trama.budget.solve.Matrices;
import it.trama.budget.solve.Solver;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ChannelAmount.Provenance;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.RowKind;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.Statements;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class MatrixPagesTests {
    private static final String MATRIX = "/bilancio/PDZ/matrice";
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
    DraftReading reading;

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

    private PlanPackage content() {
        return here(() -> versions.content(draft));
    }

    private ChannelAmount cell(String row, String channel) {
        return content().figures().channels().stream()
                .filter(cell -> cell.row().equals(row) && cell.channel().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private List<ExpenditureRow> rows(int year, RowKind kind) {
        return content().figures().expenditure().stream()
                .filter(row -> row.year() == year && row.kind() == kind)
                .toList();
    }

    @Test
    void theMatrixShowsEveryCellAndItsTotals() {
        assertThat(get(MATRIX + "?anno=2015"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"60.000\"", "1.658.480", "cella~U10~C-SOL", "data-cents=\"60067700\"");
    }

    @Test
    void aCellIsWrittenWithWhoAndWhenAndItsTotalsFollow() {
        var saved = post(
                MATRIX + "?anno=2015",
                Map.of(
                        "era", "cella~U20~C-TRA=25.000\nvoce~U20=25.000",
                        "cella~U20~C-TRA", "24.000",
                        "cella~U20~C-SOL", "1.500,50",
                        "voce~U20", "25.500,50"));
        assertThat(saved).hasRedirectedUrl(MATRIX + "?anno=2015&salvate=3");
        assertThat(cell("U20", "C-TRA").amount()).isEqualByComparingTo("24000");
        assertThat(cell("U20", "C-SOL").amount()).isEqualByComparingTo("1500.50");
        assertThat(cell("U20", "C-SOL").provenance()).isEqualTo(Provenance.ENTERED);
        assertThat(cell("U20", "C-SOL").assumption())
                .startsWith("Immesso da ")
                .containsPattern(" il \\d+ \\w+ \\d{4}$");
        assertThat(rows(2015, RowKind.TOTAL).getFirst().amount()).isEqualByComparingTo("1658980.50");
        assertThat(get(MATRIX + "?anno=2015&salvate=3"))
                .bodyText()
                .contains("Salvate 3 celle", "mancano 500,50", "Immesso da");
    }

    @Test
    void whatIsNoAmountSaysWhyAndEverythingTypedStays() {
        var refused = post(
                MATRIX + "?anno=2015",
                Map.of(
                        "era", "cella~U20~C-TRA=25.000",
                        "cella~U20~C-TRA", "-5",
                        "cella~U21~C-TRA", "1,656.00",
                        "cella~U22~C-TRA", "12,345",
                        "cella~U23~C-TRA", "9999999999",
                        "cella~U24~C-TRA", "mille",
                        "cella~U25~C-TRA", "2.222"));
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "«-5» è negativo",
                        "«1,656.00» ha le migliaia alla rovescia",
                        "«12,345» ha",
                        "al massimo 999.999.999,99",
                        "«mille» non è un importo",
                        "value=\"mille\"",
                        "value=\"2.222\"");
        assertThat(cell("U25", "C-TRA").amount()).isEqualByComparingTo("2000");
    }

    @Test
    void theSecondOfTwoSeesBothValuesAndChooses() {
        post(MATRIX + "?anno=2015", Map.of("era", "cella~U20~C-TRA=25.000", "cella~U20~C-TRA", "20.000"));
        var second = Map.of(
                "era",
                "cella~U20~C-TRA=25.000\ncella~U21~C-TRA=9.000",
                "cella~U20~C-TRA",
                "30.000",
                "cella~U21~C-TRA",
                "8.000");
        assertThat(post(MATRIX + "?anno=2015", second))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "qualcuno ha scritto 20.000; tu hai scritto 30.000",
                        "name=\"tieni~cella~U20~C-TRA\"",
                        "value=\"30.000\"",
                        "value=\"8.000\"",
                        "cella~U20~C-TRA=20.000");
        assertThat(cell("U20", "C-TRA").amount()).isEqualByComparingTo("20000");
        assertThat(cell("U21", "C-TRA").amount()).as("nothing half done").isEqualByComparingTo("9000");
        post(
                MATRIX + "?anno=2015",
                Map.of(
                        "era",
                        "cella~U20~C-TRA=20.000\ncella~U21~C-TRA=9.000",
                        "cella~U20~C-TRA",
                        "30.000",
                        "tieni~cella~U20~C-TRA",
                        "si",
                        "cella~U21~C-TRA",
                        "8.000"));
        assertThat(cell("U20", "C-TRA").amount()).as("the others' was kept").isEqualByComparingTo("20000");
        assertThat(cell("U21", "C-TRA").amount()).isEqualByComparingTo("8000");
    }

    @Test
    void aYearIsPreparedFromTheYearBeforeAndNothingIsOverwritten() {
        assertThat(get("/bilancio/PDZ/prepara?anno=2016"))
                .hasStatusOk()
                .bodyText()
                .contains("avanzo è presunto", "value=\"1.658.480\"");
        var prepared = post("/bilancio/PDZ/prepara?anno=2016", Map.of("entrata", "E11", "avanzo", "1.000,00"));
        assertThat(prepared).hasRedirectedUrl(MATRIX + "?anno=2016&copiate=47");
        var lines = rows(2016, RowKind.LINE);
        assertThat(lines).hasSize(47).allMatch(row -> row.continues() != null);
        assertThat(rows(2016, RowKind.SUBTOTAL)).hasSize(5);
        assertThat(rows(2016, RowKind.TOTAL)).hasSize(1);
        var first = lines.getFirst();
        assertThat(cell(first.code(), "C-NAZ").provenance()).isEqualTo(Provenance.COMPUTED);
        assertThat(cell(first.code(), "C-NAZ").assumption()).isEqualTo("come nel 2015");
        assertThat(content().figures().revenue())
                .filteredOn(row -> row.code().equals("E11"))
                .allSatisfy(row -> assertThat(row.second()).isEqualByComparingTo("1000"));
        assertThat(content().figures().revenue())
                .filteredOn(row -> row.code().equals("E12"))
                .allSatisfy(row ->
                        assertThat(row.second()).as("the total that held").isEqualByComparingTo("1562102"));
        post(MATRIX + "?anno=2016", Map.of("era", "voce~" + first.code() + "=60.000", "voce~" + first.code(), "1"));
        assertThat(post("/bilancio/PDZ/prepara?anno=2016", Map.of("entrata", "", "avanzo", "")))
                .hasRedirectedUrl(MATRIX + "?anno=2016&copiate=0");
        assertThat(rows(2016, RowKind.LINE)).hasSize(47);
        assertThat(rows(2016, RowKind.LINE).getFirst().amount()).isEqualByComparingTo("1");
        assertThat(post("/bilancio/PDZ/prepara?anno=2016", Map.of("entrata", "E11", "avanzo", "5")))
                .hasStatus(422)
                .bodyText()
                .contains("dice già qualcosa");
        assertThat(post("/bilancio/PDZ/prepara?anno=2015", Map.of("entrata", "", "avanzo", "")))
                .hasStatus(422);
    }

    @Test
    void theOutcomeComparesForecastAndSpendingAndNoYearBeforeWhereThereIsNone() {
        var small = new BudgetCell(plan, 2015, "U21", "C-TRA");
        var claim = here(() -> ledger.commit("c", small, new BigDecimal("4500"), BudgetScenarios.cause("41/2015")));
        here(() -> ledger.pay(
                "p",
                java.util.Objects.requireNonNull(claim.claim()),
                new BigDecimal("900"),
                BudgetScenarios.cause("42")));
        assertThat(get("/bilancio/PDZ/consuntivo?anno=2015"))
                .hasStatusOk()
                .bodyText()
                .contains("Residenzialità leggera", "3.600", "50,0 %")
                .doesNotContain("Sull’anno prima", "nuova");
    }

    @Test
    void theTotalsSayWhichCellsAreDetermined() {
        assertThat(get("/bilancio/PDZ/risolvi?anno=2015&canali=tutti"))
                .hasStatusOk()
                .bodyText()
                .contains("0 voci su 47 sono determinate");
        assertThat(get("/bilancio/PDZ/risolvi?anno=2015&come=interi"))
                .bodyText()
                .contains("47 voci su 47 sono determinate. Le soluzioni sono 1.");
        assertThat(get("/bilancio/PDZ/risolvi?anno=2015&non=U20~C-TRA"))
                .bodyText()
                .contains("I totali non possono tornare tutti", "la voce «Trasporto Disabili» non trova", "25.000");
    }

    @Test
    void thePageCallsNothingDeterminedThatThereWasNoTimeToExamine() {
        var page = here(() -> {
            var draft = reading.get("PDZ", 2015);
            var matrix = Matrices.of(draft.content(), 2015, (_, _) -> true);
            return SolvePage.of(
                    draft, new SolveChoice(null, null, null), matrix, Solver.divisible(matrix, Duration.ZERO));
        });
        assertThat(page.answer()).isEqualTo(t("budget.solve.incomplete", "0", "47"));
        assertThat(page.rows()).noneMatch(SolvePage.Row::determined);
        assertThat(page.rows().getFirst().cells())
                .extracting(SolvePage.Cell::range)
                .contains(t("budget.solve.unknown"));
    }

    /** The form under the solution as a browser sends it. */
    private static Map<String, String> proposed(MvcTestResult page) {
        var html = assertThat(page).bodyText().actual();
        var form = html.substring(html.indexOf("name=\"era\"") - 30);
        return Pattern.compile("name=\"((?:era|cella)[^\"]*)\" value=\"([^\"]*)\"")
                .matcher(form)
                .results()
                .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
    }

    @Test
    void theSolutionIsWrittenIntoTheMatrix() {
        assertThat(get("/bilancio/PDZ/risolvi?anno=2015&canali=tutti"))
                .bodyText()
                .contains("la matrice dice già così")
                .doesNotContain("Scrivi questa soluzione");
        post(MATRIX + "?anno=2015", Map.of("era", "cella~U20~C-TRA=25.000", "cella~U20~C-TRA", ""));
        var shown = proposed(get("/bilancio/PDZ/risolvi?anno=2015&canali=tutti"));
        assertThat(shown).isEqualTo(Map.of("era", "cella~U20~C-TRA=", "cella~U20~C-TRA", "25.000"));
        assertThat(post(MATRIX + "?anno=2015", shown)).hasRedirectedUrl(MATRIX + "?anno=2015&salvate=1");
        assertThat(cell("U20", "C-TRA").amount()).isEqualByComparingTo("25000");
        assertThat(cell("U20", "C-TRA").provenance()).isEqualTo(Provenance.ENTERED);
    }

    @Test
    void aSolutionDoesNotOverwriteWhatSomeoneWroteAfterItWasShown() {
        post(MATRIX + "?anno=2015", Map.of("era", "cella~U20~C-TRA=25.000", "cella~U20~C-TRA", "20.000"));
        var shown = proposed(get("/bilancio/PDZ/risolvi?anno=2015"));
        post(MATRIX + "?anno=2015", Map.of("era", "cella~U20~C-TRA=20.000", "cella~U20~C-TRA", "21.000"));
        assertThat(post(MATRIX + "?anno=2015", shown))
                .hasStatus(409)
                .bodyText()
                .contains("qualcuno ha scritto 21.000; tu hai scritto 25.000", "name=\"tieni~cella~U20~C-TRA\"");
        assertThat(cell("U20", "C-TRA").amount()).isEqualByComparingTo("21000");
    }

    @Test
    void withoutADraftThePageSaysHowToMakeOne() {
        var other = UUID.randomUUID();
        people.liveIn(other);
        CurrentDistrict.call(other, () -> BudgetScenarios.casalascoInForce(plans, versions));
        var office = As.role(Role.PLANNING_OFFICE, other);
        assertThat(web.get().uri(MATRIX).with(office).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Apri una bozza");
        assertThat(web.post().uri(MATRIX + "/bozza").with(office).with(csrf()).exchange())
                .hasRedirectedUrl(MATRIX);
        assertThat(web.get().uri(MATRIX + "?anno=2015").with(office).exchange())
                .bodyText()
                .contains("Salva la matrice");
    }

    @Test
    void anotherDistrictSeesNothing() {
        var other = UUID.randomUUID();
        people.liveIn(other);
        for (var page : List.of("/matrice", "/risolvi", "/prepara?anno=2016", "/consuntivo")) {
            assertThat(web.get()
                            .uri("/bilancio/PDZ" + page)
                            .with(As.role(Role.PLANNING_OFFICE, other))
                            .exchange())
                    .as(page)
                    .hasStatus(404);
        }
    }

    @Test
    void withoutTheMandateItIsNotFound() {
        for (var page : List.of("/matrice", "/risolvi", "/prepara?anno=2016")) {
            assertThat(web.get()
                            .uri("/bilancio/PDZ" + page)
                            .with(As.role(Role.MAYOR, district))
                            .exchange())
                    .as(page)
                    .hasStatus(404);
        }
        assertThat(web.get()
                        .uri("/bilancio/PDZ/consuntivo")
                        .with(As.role(Role.SOCIAL_WORKER, district))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void fewStatementsWhateverTheNumberOfCells() {
        for (var page : List.of("/matrice?anno=2015", "/risolvi?anno=2015", "/consuntivo")) {
            assertThat(Statements.of(
                            () -> assertThat(get("/bilancio/PDZ" + page)).hasStatusOk()))
                    .as(page)
                    .isLessThanOrEqualTo(12);
        }
    }
}
