package it.trama.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.plan.Axis;
import it.trama.plan.PlanEditing;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.RowMark;
import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
@ExtendWith(InDistrict.class)
class PlanEditingPagesTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanEditing editing;

    String code = "";
    UUID version = new UUID(0, 0);

    @BeforeEach
    void aDraft() {
        var plan = plans.load(SamplePlan.plan());
        code = plan.code();
        version = plan.version();
    }

    @Test
    void everySheetHasItsPageAndEveryRowItsForm() {
        assertThat(text(get("/modifica"))).contains("Copertina", "Affermazioni", "6 righe");
        assertThat(text(get("/modifica/indicatori"))).contains("SW1.1", "Casi in carico inseriti in cartella");
        assertThat(text(get("/modifica/indicatori/SW1.1")))
                .contains("value=\"100\"", "2016-06-30", "SW1 Sviluppo della cartella sociale");
    }

    @Test
    void aSavedRowSaysSoInItsSheet() {
        var mark = RowMark.of(axis("A2"));
        var saved = post("/modifica/assi/A2", Map.of("nome", "Famiglie e bambini", "descrizione", "", "segno", mark));
        assertThat(saved).hasStatus3xxRedirection().redirectedUrl().contains("/modifica/assi?salvata=A2");
        assertThat(axis("A2").name()).isEqualTo("Famiglie e bambini");
        assertThat(axis("A2").description()).isNull();
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsReasonAndKept() {
        var row = content().figures().revenue().getFirst();
        var refused = post(
                "/modifica/entrate/E1",
                Map.of("tipo", "voce", "voce", "Fondo nuovo", "primo anno", "molti", "segno", RowMark.of(row)));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("c’è una cosa da correggere", "aria-invalid=\"true\"", "«molti» non è un numero")
                .contains("value=\"Fondo nuovo\"", "data-focus");
        assertThat(content().figures().revenue().getFirst()).isEqualTo(row);
    }

    @Test
    void anItalianAmountIsUnderstood() {
        var row = content().figures().revenue().getFirst();
        post(
                "/modifica/entrate/E1",
                Map.of("tipo", "voce", "voce", row.label(), "primo anno", "1.656.680,00 €", "segno", RowMark.of(row)));
        assertThat(content().figures().revenue().getFirst().first()).isEqualByComparingTo("1656680.00");
    }

    @Test
    void scriptsAreShownAsTextAndTricksOfDirectionAreRefused() {
        var saved = Map.of("nome", "<script>alert(1)</script>", "segno", RowMark.of(axis("A3")));
        assertThat(post("/modifica/assi/A3", saved)).hasStatus3xxRedirection();
        assertThat(text(get("/modifica/assi")))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        var trick = Map.of("nome", "Nuove\u202Efragilità", "segno", RowMark.of(axis("A3")));
        assertThat(post("/modifica/assi/A3", trick)).hasStatus(422);
    }

    @Test
    void whoComesSecondSeesBothVersions() {
        var mark = RowMark.of(axis("A2"));
        editing.save(version, new Axis("A2", "Scritto da un’altra", null), mark);
        var second = post("/modifica/assi/A2", Map.of("nome", "Scritto da me", "segno", mark));
        assertThat(second).hasStatus(409);
        assertThat(text(second)).contains("Scritto da un’altra", "Scritto da me", "Salva la mia versione");
        assertThat(axis("A2").name()).isEqualTo("Scritto da un’altra");
    }

    @Test
    void aNewRowWithoutACodeGetsTheNextOfItsSeries() {
        var added = post("/modifica/assi/nuova", Map.of("codice", "", "nome", "Casa"));
        assertThat(added).hasStatus3xxRedirection().redirectedUrl().contains("salvata=A4");
        assertThat(axis("A4").name()).isEqualTo("Casa");
    }

    @Test
    void rowsMoveUpAndDown() {
        assertThat(post("/modifica/assi/A3/sposta", Map.of("verso", "su")))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .contains("spostata=A3&verso=su");
        assertThat(content().vocabulary().axes().stream().map(Axis::code)).containsExactly("A1", "A3", "A2");
    }

    @Test
    void removingSaysWhatGoesWithTheRowAndThenDoesIt() {
        var asked = get("/modifica/obiettivi/FM6/togli");
        assertThat(text(asked)).contains("Togliere FM6?", "FM6.1 Situazioni avviate");
        var mark = RowMark.of(content().programme().objectives().get(3));
        assertThat(post("/modifica/obiettivi/FM6/togli", Map.of("segno", mark))).hasStatus3xxRedirection();
        assertThat(content().programme().objectives()).hasSize(5);
        assertThat(content().programme().indicators())
                .noneMatch(i -> i.objective().equals("FM6"));
    }

    @Test
    void aRowThatOthersNameCannotBeRemoved() {
        var mark = RowMark.of(axis("A1"));
        var refused = post("/modifica/assi/A1/togli", Map.of("segno", mark));
        assertThat(refused).hasStatus(422);
        assertThat(content().vocabulary().axes()).hasSize(3);
    }

    @Test
    void aVersionGoesToConsultationWithItsDatedActAndAWrongDateIsRefused() {
        var wrong = post("/versioni/1", Map.of("atto", "CONSULTATION", "giorno", "31/2/2016", "organo", "Ufficio"));
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("non è una data");
        var act = Map.of("atto", "CONSULTATION", "giorno", "2/3/2015", "organo", "Assemblea di prova");
        assertThat(post("/versioni/1", act)).hasStatus3xxRedirection();
        assertThat(text(get("/versioni"))).contains("In consultazione", "2 marzo 2015", "Assemblea di prova");
    }

    @Test
    void aRuleThatSaysNoIsToldWithWhatWasTyped() {
        post("/versioni/1", Map.of("atto", "CONSULTATION", "giorno", "2/3/2015", "organo", "Ufficio di prova"));
        var refused = post(
                "/versioni/1",
                Map.of("atto", "DECISION", "giorno", "30/4/2015", "numero", "12", "organo", "Assemblea di prova"));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("concertazione preliminare", "value=\"Assemblea di prova\"");
    }

    @Test
    void whatNobodySeesIsKeptByNoForm() {
        var act = Map.of("atto", "CONCERTATION", "giorno", "2/3/2015", "organo", "Uffi\u202Ecio di prova");
        var reason = Map.of("rilievo", "revenue-total/entrate/ET/2015", "motivo", "Per\u2066ché");
        for (var refused : List.of(post("/versioni/1", act), post("/coerenza/accetta", reason))) {
            assertThat(refused).hasStatus(422);
            assertThat(text(refused)).contains("caratteri che non si vedono");
        }
    }

    @Test
    void theCheckShowsTheArithmeticAndKeepsTheReasonOfWhoAccepts() {
        assertThat(text(get("/coerenza"))).contains("Contraddizioni", "410.000", "410.336", "Rimedio.");
        assertThat(post("/coerenza/accetta", Map.of("rilievo", "revenue-total/entrate/ET/2015", "motivo", " ")))
                .hasStatus(422);
        post(
                "/coerenza/accetta",
                Map.of("rilievo", "revenue-total/entrate/ET/2015", "motivo", "Il totale è arrotondato"));
        assertThat(text(get("/coerenza"))).contains("Accettati", "Il totale è arrotondato");
        assertThat(text(get("/coerenza.csv"))).contains("Gravità;Rilievo", "accettato da");
        post("/coerenza/riapri", Map.of("rilievo", "revenue-total/entrate/ET/2015"));
        assertThat(text(get("/coerenza"))).doesNotContain("Il totale è arrotondato");
    }

    @Test
    void onlyAFindingThatIsThereCanBeAccepted() {
        var refused = post("/coerenza/accetta", Map.of("rilievo", "inventato/da/nessuno", "motivo", "Di prova"));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Questo rilievo non c’è più");
    }

    @Test
    void aNewPlanBeginsFromItsCover() {
        var own = "nuovo-" + UUID.randomUUID().toString().substring(0, 8);
        var cover = Map.of(
                "titolo",
                "Piano nuovo",
                "dal",
                "2030-01-01",
                "al",
                "2032-12-31",
                "distretto",
                "Prova",
                "capofila",
                "Ente",
                "regione",
                "Lombardia",
                "codice",
                own);
        var created = web.post().uri("/piani/nuovo").with(As.planningOffice()).with(csrf());
        cover.forEach(created::param);
        assertThat(created.exchange()).hasStatus3xxRedirection().hasRedirectedUrl("/piani/" + own);
        assertThat(text(web.get().uri("/piani/" + own).with(As.planningOffice()).exchange()))
                .contains("Nessun obiettivo, per ora");
        assertThat(created.exchange()).hasStatus(422);
    }

    @Test
    void onlyThePlanningOfficeEditsAndOnlyItAndTheAdministratorSeeTheCheck() {
        for (var role : new Role[] {Role.ADMINISTRATOR, Role.MAYOR, Role.SOCIAL_WORKER, Role.CITIZEN}) {
            assertThat(as(role, "/modifica/assi")).as(role.name()).hasStatus(404);
        }
        assertThat(as(Role.ADMINISTRATOR, "/coerenza")).hasStatusOk();
        assertThat(as(Role.MAYOR, "/coerenza")).hasStatus(404);
    }

    @Test
    void anotherDistrictSeesNothing() {
        for (var path : new String[] {"/modifica", "/modifica/assi/A1", "/coerenza", "/versioni"}) {
            assertThat(web.get().uri("/piani/" + code + path).with(As.planningOfficeElsewhere()))
                    .hasStatus(404);
        }
    }

    private PlanPackage content() {
        return versions.content(version);
    }

    private Axis axis(String axis) {
        return content().vocabulary().axes().stream()
                .filter(a -> a.code().equals(axis))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String path) {
        var result =
                web.get().uri("/piani/" + code + path).with(As.planningOffice()).exchange();
        assertThat(result).as(path).hasStatusOk();
        return result;
    }

    private MvcTestResult as(Role role, String path) {
        return web.get()
                .uri("/piani/" + code + path)
                .with(As.role(role, As.CASALASCO))
                .exchange();
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        var request = web.post()
                .uri("/piani/" + code + path)
                .with(As.planningOffice())
                .with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
