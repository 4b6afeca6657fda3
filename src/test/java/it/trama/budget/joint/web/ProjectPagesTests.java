package it.trama.budget.joint.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.BudgetScenarios;
import it.trama.budget.Ledger;
import it.trama.budget.joint.Project;
import it.trama.budget.joint.ProjectExpense;
import it.trama.budget.joint.Projects;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.Statements;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ProjectPagesTests {
    private static final String PAGE = "/bilancio/progetti";
    private final UUID district = UUID.randomUUID();

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
    Projects projects;

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

    private Map<String, String> sheet(String title) {
        var values = new HashMap<String, String>();
        values.put("titolo", title);
        values.put("stato", "RUNNING");
        values.put("finanziatore", "Fondazione Inventata");
        values.put("capofila", "Comune di prova");
        values.put("partner", "Associazione Prova\nCooperativa Inventata");
        values.put("fonte", "prova");
        return values;
    }

    private String project(String title) {
        assertThat(post(PAGE + "/nuovo", sheet(title))).hasStatus3xxRedirection();
        return PAGE + "/"
                + book().projects().stream()
                        .filter(project -> project.title().equals(title))
                        .findFirst()
                        .map(Project::id)
                        .orElseThrow();
    }

    private Projects.Book book() {
        return CurrentDistrict.call(district, projects::book);
    }

    private List<ProjectExpense> expenses() {
        return CurrentDistrict.call(
                district,
                () -> projects.book().projects().stream()
                        .flatMap(project -> projects.expenses(project.id()).stream())
                        .toList());
    }

    private MvcTestResult take(String project, String euro) {
        return post(project + "/linea", Map.of("riga", "EXPENDITURE.2015.U21", "importo", euro));
    }

    private MvcTestResult spend(String project, String act, String euro) {
        return post(
                project + "/spesa?chiave=" + UUID.randomUUID(),
                Map.of("cella", "2015~U21~C-TRA", "importo", euro, "atto", act, "del", "2015-05-04"));
    }

    @Test
    void aProjectIsWrittenFoundFilteredAndCorrected() {
        var project = project("Orti di prova");
        assertThat(get(project)).hasStatusOk().bodyText().contains("Fondazione Inventata", "Cooperativa Inventata");
        assertThat(get(PAGE + "?stato=RUNNING")).bodyText().contains("Orti di prova");
        assertThat(get(PAGE + "?stato=ENDED")).bodyText().doesNotContain("Orti di prova");
        var changed = sheet("Orti di prova");
        changed.put("a", "2015-01-31");
        assertThat(post(project + "/modifica", changed)).hasStatus3xxRedirection();
        assertThat(get(PAGE)).bodyText().contains("non è scritto che cosa resta");
        changed.put("dopo", "Lo paga il Comune");
        post(project + "/modifica", changed);
        assertThat(get(PAGE)).bodyText().doesNotContain("non è scritto che cosa resta");
        assertThat(get(PAGE + ".csv")).bodyText().contains("Lo paga il Comune");
    }

    @Test
    void aLineThatTwoProjectsClaimIsSeenWithItsSum() {
        var one = project("Casa di prova");
        var other = project("Tetto di prova");
        take(one, "6.000");
        take(other, "2.000");
        assertThat(get(PAGE)).bodyText().contains("= 8.000,00 €", "Ce ne sono 9.000,00 €: bastano");
        take(other, "5.000");
        assertThat(get(other))
                .bodyText()
                .contains("Casa di prova 6.000,00 € + Tetto di prova 5.000,00 € = 11.000,00 €", "2.000,00 € di troppo");
    }

    @Test
    void expensesComeFromTheLedgerAndAPaymentClaimedTwiceIsSeen() {
        var one = project("Casa di prova");
        var other = project("Tetto di prova");
        take(one, "6.000");
        assertThat(spend(one, "41/2015", "1.000")).hasStatus3xxRedirection();
        var claim = CurrentDistrict.call(
                district,
                () -> ledger.claims(new Ledger.Filter(plans.get("PDZ").id(), 2015, "U21", null, null, true), null, 1)
                        .getFirst());
        CurrentDistrict.run(district, () -> ledger.pay("p", claim.id(), new BigDecimal("1000"), claim.cause()));
        var paid = expenses().stream()
                .filter(expense -> expense.paid().signum() > 0)
                .map(ProjectExpense::entry)
                .findFirst()
                .orElseThrow();
        assertThat(get(one)).bodyText().contains("1.000,00", "41/2015");
        claim(one, paid, "Regione di prova", "1.000");
        assertThat(get(PAGE)).bodyText().doesNotContain("rendicontato due volte");
        claim(other, paid, "Fondazione Inventata", "600");
        assertThat(get(PAGE)).bodyText().contains("rendicontato due volte", "= 1.600,00 €", "600,00 € di troppo");
    }

    private void claim(String project, UUID entry, String funder, String euro) {
        assertThat(post(
                        project + "/rendiconta",
                        Map.of("spesa", entry.toString(), "finanziatore", funder, "importo", euro)))
                .hasStatus3xxRedirection();
    }

    @Test
    void theSameActForTwoProjectsIsSeen() {
        var one = project("Casa di prova");
        var other = project("Tetto di prova");
        take(one, "3.000");
        take(other, "3.000");
        spend(one, "41/2015", "1.000");
        spend(other, "41/2015", "1.000");
        assertThat(get(PAGE)).bodyText().contains("registrato per due progetti", "1.000,00 € di troppo");
        var wrong = expenses().getFirst().entry();
        CurrentDistrict.run(district, () -> ledger.correct("c", wrong, BudgetScenarios.cause("storno")));
        assertThat(get(PAGE)).bodyText().doesNotContain("registrato per due progetti");
    }

    @Test
    void theLedgerRefusesWhatTheLineDoesNotHave() {
        var one = project("Casa di prova");
        take(one, "6.000");
        assertThat(spend(one, "41/2015", "9.000,01"))
                .hasStatus(422)
                .bodyText()
                .contains("restano liberi", "Residenzialità leggera")
                .doesNotContain("linea U21");
        assertThat(spend(one, "41/2015", "0")).hasStatus(422);
    }

    @Test
    void anExpenseThatUsedTheLineUpIsTheSameWhenItComesAgain() {
        var one = project("Casa di prova");
        take(one, "9.000");
        var values = Map.of("cella", "2015~U21~C-TRA", "importo", "9.000", "atto", "41/2015", "del", "2015-05-04");
        assertThat(post(one + "/spesa?chiave=k", values)).hasStatus3xxRedirection();
        assertThat(post(one + "/spesa?chiave=k", values)).hasStatus3xxRedirection();
        assertThat(expenses()).hasSize(1);
    }

    @Test
    void aMilestoneIsOpenThenReached() {
        var one = project("Casa di prova");
        post(one + "/tappa", Map.of("che", "Sportello aperto", "entro", "2015-06-30"));
        var step = book().milestones().getFirst().id();
        assertThat(get(one)).bodyText().contains("Sportello aperto", "scaduta");
        assertThat(post(one + "/tappe/" + step, Map.of("il", "2099-01-01"))).hasStatus(422);
        assertThat(post(one + "/tappe/" + step, Map.of("il", "2015-06-29"))).hasStatus3xxRedirection();
        assertThat(get(one)).bodyText().contains("raggiunta il 29 giugno 2015");
    }

    @Test
    void badInputIsRefused() {
        project("Casa di prova");
        assertThat(post(PAGE + "/nuovo", sheet("casa di prova")))
                .hasStatus(422)
                .bodyText()
                .contains("già un progetto");
        var backwards = sheet("Altra prova");
        backwards.put("da", "2015-06-01");
        backwards.put("a", "2015-05-01");
        assertThat(post(PAGE + "/nuovo", backwards)).hasStatus(422);
        assertThat(post(PAGE + "/nuovo", Map.of("stato", "BOH"))).hasStatus(422);
        assertThat(get(PAGE + "/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void thePagesAskTheDatabaseAFewTimes() {
        var one = project("Casa di prova");
        take(one, "6.000");
        assertThat(Statements.of(() -> get(PAGE))).isLessThanOrEqualTo(12);
        assertThat(Statements.of(() -> get(one))).isLessThanOrEqualTo(12);
        assertThat(Statements.of(() -> get(one + "/spesa"))).isLessThanOrEqualTo(12);
    }

    @Test
    void anotherDistrictSeesNothing() {
        var one = project("Casa di prova lontana");
        assertThat(web.get().uri(one).with(As.planningOfficeElsewhere()).exchange())
                .hasStatus(404);
        assertThat(web.get().uri(PAGE).with(As.planningOfficeElsewhere()).exchange())
                .bodyText()
                .doesNotContain("Casa di prova lontana");
    }

    @Test
    void withoutTheMandateItIsNotFound() {
        for (var address : new String[] {PAGE + "/nuovo", project("Casa di prova") + "/spesa"}) {
            assertThat(web.get()
                            .uri(address)
                            .with(As.role(Role.MAYOR, district))
                            .exchange())
                    .as(requireNonNull(address))
                    .hasStatus(404);
        }
        assertThat(web.get()
                        .uri(PAGE)
                        .with(As.role(Role.SOCIAL_WORKER, district))
                        .exchange())
                .hasStatus(404);
    }
}
