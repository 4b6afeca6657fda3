package it.trama.budget.joint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.BudgetScenarios;
import it.trama.budget.Ledger;
import it.trama.budget.joint.Project;
import it.trama.budget.joint.Projects;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class ProjectMendTests {
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

    @Autowired
    DistrictSql sql;

    @Autowired
    TransactionTemplate transaction;

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

    private MvcTestResult take(String project, String euro) {
        return post(project + "/linea", Map.of("riga", "EXPENDITURE.2015.U21", "importo", euro));
    }

    private MvcTestResult spend(String project, String act, String euro) {
        return post(
                project + "/spesa?chiave=" + UUID.randomUUID(),
                Map.of("cella", "2015~U21~C-TRA", "importo", euro, "atto", act, "del", "2015-05-04"));
    }

    private UUID paid(String project, String act, String euro) {
        spend(project, act, euro);
        return CurrentDistrict.call(district, () -> {
            var filter = new Ledger.Filter(plans.get("PDZ").id(), 2015, "U21", null, null, true);
            var claim = ledger.claims(filter, null, 1).getFirst();
            return ledger.pay("p" + act, claim.id(), new BigDecimal(euro.replace(".", "")), claim.cause())
                    .id();
        });
    }

    private MvcTestResult claim(String project, UUID entry, String euro) {
        return post(
                project + "/rendiconta",
                Map.of("spesa", entry.toString(), "finanziatore", "Fondazione Inventata", "importo", euro));
    }

    @Test
    void theSameMilestoneSentTwiceIsOne() {
        var one = project("Casa di prova");
        var form = Map.of(
                "che",
                "Sportello aperto",
                "entro",
                "2015-06-30",
                "invio",
                UUID.randomUUID().toString());
        assertThat(post(one + "/tappa", form)).hasStatus3xxRedirection();
        assertThat(post(one + "/tappa", form)).hasStatus3xxRedirection();
        assertThat(book().milestones()).hasSize(1);
    }

    @Test
    void oneProjectThatTakesMoreThanThereIsIsSeen() {
        var one = project("Casa di prova");
        take(one, "9.000");
        assertThat(get(PAGE)).bodyText().doesNotContain("di troppo");
        take(one, "900.000");
        assertThat(get(PAGE)).bodyText().contains("Casa di prova 900.000,00 €", "891.000,00 € di troppo");
    }

    @Test
    void aLineIsTakenOffByAnActUnlessMoneyWasSpentOnIt() {
        var one = project("Casa di prova");
        take(one, "6.000");
        var plan = CurrentDistrict.call(district, () -> plans.get("PDZ").id());
        var off = one + "/linea/" + plan + "/EXPENDITURE.2015.U21";
        assertThat(get(one)).bodyText().contains(off);
        assertThat(get(off)).hasStatusOk();
        assertThat(post(off, Map.of("atto", ""))).hasStatus(422);
        spend(one, "41/2015", "1.000");
        assertThat(post(off, Map.of("atto", "12/2015")))
                .hasStatus(422)
                .bodyText()
                .contains("1.000,00 €");
        CurrentDistrict.run(district, () -> {
            var entry = ledger.entries(
                            new Ledger.Filter(plans.get("PDZ").id(), 2015, "U21", null, null, false), null, 1)
                    .getFirst();
            ledger.correct("c", entry.id(), entry.cause());
        });
        assertThat(post(off, Map.of("atto", "12/2015"))).hasStatus3xxRedirection();
        assertThat(book().lines()).isEmpty();
        assertThat(get(off)).hasStatus(404);
        assertThat(foreseen()).isEqualByComparingTo("0");
        take(one, "5.000");
        assertThat(foreseen()).isEqualByComparingTo("5000");
    }

    private BigDecimal foreseen() {
        return CurrentDistrict.call(
                district,
                () -> transaction.execute(
                        _ -> sql.of("select amount from budget.fact_project where district = :district")
                                .query(BigDecimal.class)
                                .single()));
    }

    @Test
    void aClaimIsTakenBackOnceAndTheRightOneWritten() {
        var one = project("Casa di prova");
        take(one, "6.000");
        var entry = paid(one, "41/2015", "1.000");
        claim(one, entry, "9.999");
        assertThat(claim(one, entry, "1.000")).hasStatus(422);
        var wrong = book().claims().getFirst().id();
        var back = one + "/rendiconta/" + wrong + "/storna";
        assertThat(get(one)).bodyText().contains(back, "9.999,00");
        assertThat(get(back)).hasStatusOk().bodyText().contains("9.999,00");
        assertThat(post(back, Map.of("per", ""))).hasStatus(422);
        assertThat(post(back, Map.of("per", "Importo sbagliato"))).hasStatus3xxRedirection();
        assertThat(post(back, Map.of("per", "Importo sbagliato"))).hasStatus(404);
        assertThat(get(PAGE)).bodyText().doesNotContain("rendicontato due volte");
        assertThat(claim(one, entry, "1.000")).hasStatus3xxRedirection();
        assertThat(claim(one, entry, "1.000")).hasStatus(422);
        assertThat(book().claims()).hasSize(1);
        var other = project("Tetto di prova");
        assertThat(get(other + "/rendiconta/" + book().claims().getFirst().id() + "/storna"))
                .hasStatus(404);
    }

    @Test
    void theDatabaseTakesAClaimBackOnlyWhole() {
        var one = project("Casa di prova");
        take(one, "6.000");
        claim(one, paid(one, "41/2015", "1.000"), "1.000");
        assertThatThrownBy(() -> CurrentDistrict.run(
                        district,
                        () -> transaction.executeWithoutResult(_ -> sql.of("""
                        insert into budget.project_claim (district, project, entry, funder, amount, day, posted_by, corrects, reason)
                        select district, project, entry, funder, -1, day, posted_by, id, 'x'
                        from budget.project_claim where district = :district
                        """).update())))
                .hasStackTraceContaining("does not take back");
    }

    /** More than ten thousand small expenses of another project do not push out the old ones of this. */
    @Test
    void oldExpensesStayHoweverManyCameAfter() {
        var one = project("Casa di prova");
        take(one, "6.000");
        var entry = paid(one, "41/2015", "1.000");
        var other = project("Tetto di prova");
        var id = other.substring(other.lastIndexOf('/') + 1);
        CurrentDistrict.run(
                district,
                () -> transaction.executeWithoutResult(_ ->
                        sql.of("""
                        insert into budget.entry (district, key, kind, plan, year, line, channel, claim, committed, act, act_day,
                                                  purpose_kind, purpose_id, purpose, day, at, posted_by)
                        select e.district, 'many' || i, 'COMMIT', e.plan, e.year, e.line, e.channel, uuidv7(), 0.01, 'n' || i,
                               e.act_day, 'project', :other, 'Prova', e.day, e.at, e.posted_by
                        from budget.entry e, generate_series(1, 10001) i
                        where e.district = :district and e.id = :entry
                        """).param("other", id).param("entry", entry).update()));
        assertThat(get(one)).hasStatusOk().bodyText().contains("41/2015", "1.000,00 €");
        assertThat(get(other)).hasStatusOk().bodyText().contains("100,01 €");
        assertThat(claim(one, entry, "1.000")).hasStatus3xxRedirection();
    }
}
