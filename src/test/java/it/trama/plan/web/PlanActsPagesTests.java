package it.trama.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.plan.Act;
import it.trama.plan.PlanVersion;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Steps back, corrections and progress, as the office does them on its pages. */
@TramaTest
@ExtendWith(InDistrict.class)
class PlanActsPagesTests {
    private static final Map<String, String> CONSULTATION =
            Map.of("atto", "CONSULTATION", "giorno", "2/3/2015", "organo", "Ufficio di prova");

    @Autowired
    MockMvcTester web;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    String code = "";
    UUID version = new UUID(0, 0);

    @BeforeEach
    void aDraft() {
        var plan = plans.load(SamplePlan.plan());
        code = plan.code();
        version = plan.version();
    }

    @Test
    void aVersionIsWithdrawnFromConsultationWithItsReason() {
        post("/versioni/1", CONSULTATION);
        assertThat(text(get("/versioni"))).contains("/versioni/1/indietro", "Ritira dalla consultazione");
        assertThat(text(get("/versioni/1/indietro"))).contains("torna in bozza");
        var silent = post("/versioni/1/indietro", Map.of("giorno", "4/3/2015", "organo", "Assemblea di prova"));
        assertThat(silent).hasStatus(422);
        assertThat(text(silent)).contains("data-focus", "value=\"Assemblea di prova\"", "aria-invalid=\"true\"");
        var said = Map.of("giorno", "4/3/2015", "organo", "Assemblea di prova", "nota", "Mancano i giovani");
        assertThat(post("/versioni/1/indietro", said)).hasStatus3xxRedirection();
        assertThat(versions.get(version).state()).isEqualTo(PlanVersion.State.DRAFT);
        assertThat(text(get("/versioni"))).contains("Ritiro dalla consultazione", "Mancano i giovani", "In bozza");
    }

    @Test
    void aDraftIsDiscardedAfterSayingWhatFollowsAndIsNotEditedAnyMore() {
        assertThat(text(get("/versioni/1/indietro"))).contains("Dallo scarto non si torna indietro");
        var said = Map.of("giorno", "4/3/2015", "organo", "Ufficio di prova", "nota", "Si riparte da capo");
        assertThat(post("/versioni/1/indietro", said)).hasStatus3xxRedirection();
        assertThat(versions.get(version).state()).isEqualTo(PlanVersion.State.DISCARDED);
        assertThat(text(get("/versioni"))).contains("Scartata", "Si riparte da capo");
        assertThat(text(get("/modifica/assi"))).contains("non si modifica più");
        assertThat(status("/versioni/1/indietro")).isEqualTo(404);
    }

    @Test
    void aWrongActIsCorrectedAndBothCanBeRead() {
        post("/versioni/1", CONSULTATION);
        var act = versions.recordedActs(version).getFirst();
        var page = "/versioni/1/atti/" + act.id();
        assertThat(text(get("/versioni"))).contains(page);
        assertThat(text(get(page))).contains("value=\"2015-03-02\"", "value=\"Ufficio di prova\"");
        var right = Map.of("giorno", "2015-03-03", "numero", "7/2015", "organo", "Ufficio di prova");
        var silent = post(page, right);
        assertThat(silent).hasStatus(422);
        assertThat(text(silent)).contains("value=\"7/2015\"", "Perché lo correggi");
        assertThat(post(page, with(right, "motivo", "Giorno\u202Eletto male"))).hasStatus(422);
        assertThat(post(page, with(right, "motivo", "Giorno letto male"))).hasStatus3xxRedirection();
        assertThat(text(get("/versioni"))).contains("3 marzo 2015", "Prima diceva: 2 marzo 2015", "Giorno letto male");
        assertThat(versions.acts(version))
                .singleElement()
                .extracting(Act::number)
                .isEqualTo("7/2015");
    }

    @Test
    void anActionTellsItsYearWithEvidence() {
        var action = versions.content(version).programme().actions().getFirst();
        var page = "/azioni/" + action.code() + "/avanzamento";
        assertThat(text(get("/obiettivi/" + action.objective()))).contains(page);
        assertThat(text(get(page))).contains("A che punto è", action.text());
        var done = Map.of("anno", "2016", "stato", "DONE");
        var refused = post(page, done);
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("serve la prova");
        assertThat(post(page, Map.of("anno", "2031", "stato", "DONE"))).hasStatus(422);
        assertThat(post(page, with(done, "prova", "Verbale inventato"))).hasStatus3xxRedirection();
        assertThat(text(get("/obiettivi/" + action.objective()))).contains("Verbale inventato");
    }

    @Test
    void aMilestoneIsMarkedAsDoneOnItsDay() {
        var added =
                Map.of("codice", "M2", "azione", "SW1.a", "tappa", "Corso per gli operatori", "entro", "2016-05-31");
        assertThat(post("/modifica/tappe/nuova", added)).hasStatus3xxRedirection();
        assertThat(text(get("/obiettivi/SW1"))).contains("30 giorni di ritardo", "Segna come fatta");
        var page = "/tappe/M2/fatta";
        assertThat(text(get(page))).contains("Corso per gli operatori");
        assertThat(post(page, Map.of("giorno", "31/2/2016"))).hasStatus(422);
        assertThat(post(page, Map.of("giorno", "1/6/2096"))).hasStatus(422);
        assertThat(post(page, Map.of("giorno", "1/6/2016"))).hasStatus3xxRedirection();
        assertThat(versions.content(version).programme().milestones())
                .anyMatch(m -> m.code().equals("M2") && m.done() != null);
    }

    /** What one region calls dimension and recomposition another calls otherwise. */
    @Test
    void aPlanOfAnotherRegionHasItsOwnLists() {
        var own = "liste-" + UUID.randomUUID().toString().substring(0, 8);
        var cover = Map.of(
                "titolo",
                "Piano della Valle Inventata",
                "dal",
                "2018-01-01",
                "al",
                "2020-12-31",
                "distretto",
                "Valle",
                "capofila",
                "Unione Inventata",
                "regione",
                "Emilia-Romagna",
                "codice",
                own);
        assertThat(send("/piani/nuovo", cover)).hasStatus3xxRedirection();
        code = own;
        item("INN", "tipologia", "innovativo");
        item("VIC", "dimensione", "prossimità");
        item("ALL", "ricomposizione", "alleanze");
        item("A", "area", "contrasto alle disuguaglianze");
        item("F1", "focus", "case della comunità");
        assertThat(post("/modifica/assi/nuova", Map.of("codice", "X1", "nome", "Vicinanza")))
                .hasStatus3xxRedirection();
        var objective = Map.of(
                "codice",
                "X1-1",
                "asse",
                "X1",
                "focus",
                "F1",
                "dimensione",
                "VIC",
                "ricomposizione",
                "ALL",
                "area",
                "A",
                "titolo",
                "Una casa della comunità per valle",
                "tipologia",
                "INN",
                "schede regionali",
                "39");
        assertThat(post("/modifica/obiettivi/nuova", objective)).hasStatus3xxRedirection();
        assertThat(text(get(""))).contains("Una casa della comunità per valle", "rossimità", "lleanze");
        assertThat(text(get("/obiettivi/X1-1"))).contains("innovativo", "Contrasto alle disuguaglianze");
        assertThat(text(get("/copertura?quadro=ER-2017"))).contains("X1-1 Una casa della comunità per valle");
        var measure = Map.of(
                "obiettivo",
                "X1-1",
                "indicatore",
                "Case aperte",
                "tipo",
                "conteggio",
                "unità",
                "case",
                "almeno",
                "2",
                "entro",
                "2019-12-31");
        assertThat(post("/modifica/indicatori/nuova", measure)).hasStatus3xxRedirection();
        assertThat(text(get("/obiettivi/X1-1"))).contains("Case aperte", "tp-big", "2019");
    }

    private void item(String itemCode, String list, String label) {
        var typed = Map.of("codice", itemCode, "lista", list, "voce", label);
        assertThat(post("/modifica/elenchi/nuova", typed)).as(list).hasStatus3xxRedirection();
    }

    @Test
    void onlyThePlanningOfficeStepsBackCorrectsAndReports() {
        post("/versioni/1", CONSULTATION);
        var act = versions.recordedActs(version).getFirst().id();
        var action = versions.content(version).programme().actions().getFirst().code();
        for (var path :
                new String[] {"/versioni/1/indietro", "/versioni/1/atti/" + act, "/azioni/" + action + "/avanzamento"
                }) {
            for (var role : new Role[] {Role.ADMINISTRATOR, Role.MAYOR, Role.CITIZEN}) {
                assertThat(web.get().uri("/piani/" + code + path).with(As.role(role, As.CASALASCO)))
                        .as(role + path)
                        .hasStatus(404);
            }
        }
    }

    @Test
    void anotherDistrictSeesNothing() {
        post("/versioni/1", CONSULTATION);
        var act = versions.recordedActs(version).getFirst().id();
        for (var path : new String[] {"/versioni/1/indietro", "/versioni/1/atti/" + act, "/azioni/SW1.a/avanzamento"}) {
            assertThat(web.get().uri("/piani/" + code + path).with(As.planningOfficeElsewhere()))
                    .as(path)
                    .hasStatus(404);
        }
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var all = new java.util.LinkedHashMap<>(typed);
        all.put(name, value);
        return all;
    }

    private int status(String path) {
        return web.get()
                .uri("/piani/" + code + path)
                .with(As.planningOffice())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private MvcTestResult get(String path) {
        var result =
                web.get().uri("/piani/" + code + path).with(As.planningOffice()).exchange();
        assertThat(result).as(path).hasStatusOk();
        return result;
    }

    private MvcTestResult post(String path, Map<String, String> typed) {
        return send("/piani/" + code + path, typed);
    }

    private MvcTestResult send(String address, Map<String, String> typed) {
        var request = web.post().uri(address).with(As.planningOffice()).with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
