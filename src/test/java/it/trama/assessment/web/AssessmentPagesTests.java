package it.trama.assessment.web;

import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.assessment.AssessmentScenarios;
import it.trama.assessment.Assessments;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.Statements;
import it.trama.testing.TramaTest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TramaTest
@ExtendWith(InDistrict.class)
class AssessmentPagesTests {
    private static final String BARTHEL = "10 0 5 5 10 5 5 10 10 5";
    private static final RequestPostProcessor WORKER = As.role(Role.SOCIAL_WORKER, As.CASALASCO);

    @Autowired
    MockMvcTester web;

    @Autowired
    AssessmentScenarios scenarios;

    @Autowired
    Assessments assessments;

    @Autowired
    BusinessTime time;

    private MvcTestResult get(String uri) {
        return web.get().uri(uri).with(WORKER).exchange();
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = web.post().uri(uri).with(WORKER).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String today() {
        return time.today().toString();
    }

    @Test
    void anAssessmentBeginsFromTheCaseAndItsDraftIsThere() {
        var ada = scenarios.ada();
        var home = "/casi/" + ada.file() + "/valutazioni";
        assertThat(get(home)).hasStatusOk().bodyText().contains("Non c’è ancora nessuna valutazione");
        assertThat(post(home, "strumento", "IADL_LAWTON/BREVE", "giorno", today(), "luogo", "a casa"))
                .hasStatus3xxRedirection();
        assertThat(get(home)).bodyText().contains("Da completare", "mancano 5 risposte");
    }

    @Test
    void whatCannotBeginSaysWhy() {
        var ada = scenarios.ada();
        var home = "/casi/" + ada.file() + "/valutazioni";
        assertThat(post(home, "strumento", "INVENTATO", "giorno", "2016-02-30", "luogo", "in <b>cucina</b>"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli una voce dell’elenco", "Non è un giorno possibile", "in &lt;b>cucina");
        assertThat(post(
                        home,
                        "strumento",
                        "NORTON",
                        "giorno",
                        time.today().plusDays(2).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Il giorno non può venire dopo oggi");
        assertThat(post(home, "strumento", "NORTON", "giorno", "1861-04-01"))
                .hasStatus(422)
                .bodyText()
                .contains("La persona è nata dopo");
    }

    @Test
    void theSheetShowsBothVoicesAndTheTotalToCome() {
        var ada = scenarios.ada();
        scenarios.completed(ada, "BARTHEL", time.today().minusDays(90), "10 0 0 5 10 5 5 5 0 0");
        var id = scenarios.draft(ada, "BARTHEL", time.today());
        var answer = post(
                "/valutazioni/" + id,
                "segno",
                "1",
                "giorno",
                today(),
                "luogo",
                "a casa",
                "azione",
                "salva",
                "v.feeding",
                "Mangio da sola,\r\nma piano",
                "s.feeding",
                "10",
                "s.bathing",
                "0");
        assertThat(answer).hasRedirectedUrl("/valutazioni/" + id + "?salvata=si");
        assertThat(get("/valutazioni/" + id + "?salvata=si"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Indice di Barthel, seconda volta",
                        "La bozza è salvata",
                        "Mangio da sola,\nma piano",
                        "2 risposte su 10",
                        "mancano 8 risposte, il totale sarà tra 10 e 95",
                        "da verificare",
                        "class=\"t-s-range\"",
                        "class=\"t-f-zone1\"",
                        "class=\"t-f-zone2\"",
                        "class=\"t-f-zone3\"",
                        "class=\"t-f-zone4\"");
    }

    @Test
    void completedItIsReadAndNoLongerWritten() {
        var ada = scenarios.ada();
        var id = scenarios.completed(ada, "BARTHEL", time.today(), BARTHEL);
        assertThat(get("/valutazioni/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("65 su 100", "dipendenza moderata", "Parole di prova 0", "Dove le due voci non coincidono")
                .doesNotContain("Concludi la valutazione");
        assertThat(post("/valutazioni/" + id, "segno", "2", "giorno", today())).hasStatus(409);
    }

    @Test
    void missingAnswersAreAskedForAndNothingTypedIsLost() {
        var id = scenarios.draft(scenarios.ada(), "NORTON", time.today());
        assertThat(post(
                        "/valutazioni/" + id,
                        "segno",
                        "1",
                        "giorno",
                        today(),
                        "azione",
                        "concludi",
                        "s.physical",
                        "3",
                        "v.mental",
                        "Sto bene così"))
                .hasStatus(422)
                .bodyText()
                .contains("Mancano risposte", "Sto bene così", "data-focus", "value=\"3\" checked");
        assertThat(assessments.get(worker(), id).draft()).isTrue();
    }

    @Test
    void badInputIsNamedAtItsPlace() {
        var id = scenarios.draft(scenarios.ada(), "NORTON", time.today());
        assertThat(post(
                        "/valutazioni/" + id,
                        "segno",
                        "1",
                        "giorno",
                        "ieri",
                        "azione",
                        "salva",
                        "s.physical",
                        "99",
                        "v.mental",
                        "x".repeat(4001),
                        "v.activity",
                        "a\u202eb"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#giorno\"", "href=\"#s.physical\"", "href=\"#v.mental\"", "href=\"#v.activity\"");
        assertThat(post("/valutazioni/" + id, "segno", "uno", "giorno", today(), "azione", "salva"))
                .hasStatus(409);
        var sheet = scenarios.draft(scenarios.ada(), "MMSE", time.today());
        assertThat(post(
                        "/valutazioni/" + sheet,
                        "segno",
                        "1",
                        "giorno",
                        today(),
                        "totale",
                        "trenta",
                        "azione",
                        "salva"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#totale\"");
    }

    @Test
    void theSecondWhoSavesSeesBothVersionsAndChooses() {
        var id = scenarios.draft(scenarios.ada(), "NORTON", time.today());
        assessments.save(worker(), id, 1, scenarios.filled("NORTON", time.today(), "4 4 4 4 4"));
        assertThat(post("/valutazioni/" + id, "segno", "1", "giorno", today(), "azione", "salva", "s.physical", "1"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Qualcun altro ha salvato questa scheda",
                        "<b>buona",
                        "name=\"segno\" value=\"2\"",
                        "value=\"1\" checked");
        assertThat(post("/valutazioni/" + id, "segno", "2", "giorno", today(), "azione", "salva", "s.physical", "1"))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatSomebodyTypedWhileAnotherCompletedTheSheetBeginsACorrection() {
        var id = scenarios.draft(scenarios.ada(), "NORTON", time.today());
        assessments.complete(worker(), id, 1, scenarios.filled("NORTON", time.today(), "4 4 4 4 4"), "");
        var typed =
                new String[] {"segno", "1", "giorno", today(), "s.physical", "1", "v.mental", "Parole mie, non perse"};
        assertThat(post("/valutazioni/" + id, typed))
                .hasStatus(409)
                .bodyText()
                .contains("ha concluso questa scheda", "<b>buona", "Parole mie, non perse</textarea>")
                .contains("action=\"/valutazioni/" + id + "/correggi\"", "Comincia una correzione");
        var correction = post("/valutazioni/" + id + "/correggi", typed);
        assertThat(correction).hasStatus(302);
        var draft = Objects.requireNonNull(correction.getResponse().getRedirectedUrl());
        assertThat(draft).endsWith("?salvata=si").doesNotContain(id.toString());
        assertThat(get(draft)).bodyText().contains("Parole mie, non perse</textarea>", "value=\"1\" checked");
    }

    @Test
    void aSheetSentAfterItsSessionHadEndedIsThereAgainAndSoIsTheMeeting() {
        var ada = scenarios.ada();
        var id = scenarios.draft(ada, "NORTON", time.today());
        assertThat(afterTheSession(
                        "/valutazioni/" + id, "segno", "1", "giorno", today(), "v.mental", "Un’ora di ascolto"))
                .bodyText()
                .contains("Un’ora di ascolto</textarea>", "di nuovo qui");
        assertThat(afterTheSession(
                        "/casi/" + ada.file() + "/valutazioni/riunione",
                        "presenti",
                        "Prova, sanità",
                        "sintesi",
                        "Un’ora di riunione",
                        "decisione",
                        "Si va avanti"))
                .bodyText()
                .contains("Un’ora di riunione</textarea>", "Si va avanti</textarea>", "Prova, sanità</textarea>");
    }

    /** The page, after its form was sent when the session had ended, and the same person has signed in again. */
    private MvcTestResult afterTheSession(String uri, String... fields) {
        var page = Objects.requireNonNull(body(get(uri)));
        var request = web.post()
                .uri(uri)
                .param("conserva", uri)
                .param("scrive", page.split("name=\"scrive\" value=\"")[1].split("\"")[0]);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        var session = Objects.requireNonNull(request.exchange().getResponse().getCookie("SESSION"));
        return web.get().uri(uri).cookie(session).with(WORKER).exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theTimesAreComparedAndALonelyOneIsNot() {
        var ada = scenarios.ada();
        scenarios.completed(ada, "BARTHEL", time.today().minusDays(90), "10 0 0 5 10 5 5 5 0 0");
        scenarios.completed(ada, "BARTHEL", time.today(), BARTHEL);
        var home = "/casi/" + ada.file() + "/valutazioni";
        assertThat(get(home)).bodyText().contains("40 · 65", "Confronta le volte");
        assertThat(get(home + "/confronto?strumento=BARTHEL"))
                .hasStatusOk()
                .bodyText()
                .contains("2 volte", "Camminare in piano", "dipendenza grave", "dipendenza moderata");
        assertThat(get(home + "/confronto?strumento=NORTON")).hasStatus(404);
    }

    @Test
    void itLeavesTheSystemAsFhirWithoutAName() {
        var ada = scenarios.ada();
        var id = scenarios.completed(ada, "ADL_KATZ", time.today(), "1 1 1 1 0 1");
        assertThat(get("/valutazioni/" + id + "/fhir"))
                .hasStatusOk()
                .hasContentType("application/fhir+json;charset=UTF-8")
                .bodyText()
                .contains("\"QuestionnaireResponse\"", "Patient/" + ada.person(), "urn:trama:instrument:ADL_KATZ|1")
                .doesNotContain("Inventati");
    }

    @Test
    void aDraftIsThrownAwayOnlyAfterAsking() {
        var ada = scenarios.ada();
        var id = scenarios.draft(ada, "NORTON", time.today());
        assertThat(get("/valutazioni/" + id + "/elimina"))
                .hasStatusOk()
                .bodyText()
                .contains("Elimini la bozza");
        assertThat(post("/valutazioni/" + id + "/elimina")).hasRedirectedUrl("/casi/" + ada.file() + "/valutazioni");
        assertThat(get("/valutazioni/" + id)).hasStatus(404);
    }

    @Test
    void theMeetingAndTheSinaSheetAreWrittenFromTheCase() {
        var ada = scenarios.ada();
        var barthel = scenarios.completed(ada, "BARTHEL", time.today(), BARTHEL);
        var home = "/casi/" + ada.file() + "/valutazioni";
        assertThat(get(home + "/riunione")).hasStatusOk().bodyText().contains("Prova Inventata, Ente di prova");
        assertThat(post(home + "/riunione", "giorno", today(), "presenti", "Marta Prova", "sintesi", "", "esito", "X"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#sintesi\"", "href=\"#esito\"", "href=\"#decisione\"");
        assertThat(post(
                        home + "/riunione",
                        "giorno",
                        today(),
                        "presenti",
                        "Marta Prova, assistente sociale\nAda, la persona",
                        "voce",
                        "Resto a casa mia",
                        "sintesi",
                        "Regge con la vicina",
                        "esito",
                        "PACT",
                        "decisione",
                        "SAD da luglio",
                        "schede." + barthel,
                        "si"))
                .hasRedirectedUrl(home);
        assertThat(get(home + "/sina"))
                .hasStatusOk()
                .bodyText()
                .contains("Proposta: «Parzialmente dipendente», da «Indice di Barthel»");
        assertThat(post(home + "/sina", "Mobilita", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#AreaSupporto\"");
        assertThat(post(
                        home + "/sina",
                        "Mobilita",
                        "2",
                        "AttivitaVitaQuotidiana",
                        "2",
                        "DisturbiComportamentali",
                        "1",
                        "NecessitaCureSanitarie",
                        "1",
                        "AreaReddituale",
                        "1",
                        "AreaSupporto",
                        "2",
                        "FonteDerivazioneValutazione",
                        "2",
                        "StrumentoValutazione",
                        "7",
                        "InvCiv.2",
                        "si"))
                .hasRedirectedUrl(home);
        assertThat(get(home))
                .bodyText()
                .contains(
                        "Resto a casa mia",
                        "Si scrive il patto",
                        "SAD da luglio",
                        "Si sposta assistito",
                        "con indennità");
    }

    @Test
    void anotherDistrictSeesNothing() {
        var ada = scenarios.ada();
        var id = scenarios.completed(ada, "BARTHEL", time.today(), BARTHEL);
        for (var uri : addresses(ada.file(), id)) {
            assertThat(web.get().uri(uri).with(As.role(Role.SOCIAL_WORKER, As.ELSEWHERE)))
                    .as(uri)
                    .hasStatus(404);
        }
    }

    @Test
    void withoutTheGateItIsNotFound() {
        var ada = scenarios.protectedAda();
        var id = scenarios.completed(ada, "BARTHEL", time.today(), BARTHEL);
        for (var role : Role.values()) {
            for (var uri : addresses(ada.file(), id)) {
                assertThat(web.get().uri(uri).with(As.role(role, As.CASALASCO)))
                        .as(role + " " + uri)
                        .hasStatus(role == Role.SOCIAL_WORKER ? 200 : 404);
            }
        }
    }

    private static List<String> addresses(UUID file, UUID id) {
        var home = "/casi/" + file + "/valutazioni";
        return List.of(
                home,
                home + "/confronto?strumento=BARTHEL",
                home + "/riunione",
                home + "/sina",
                "/valutazioni/" + id,
                "/valutazioni/" + id + "/elimina",
                "/valutazioni/" + id + "/fhir");
    }

    @Test
    void aPageTakesAtMostTwelveStatements() {
        var ada = scenarios.ada();
        var id = scenarios.completed(ada, "BARTHEL", time.today(), BARTHEL);
        assertThat(Statements.of(() -> get("/valutazioni/" + id))).isLessThanOrEqualTo(12);
        assertThat(Statements.of(() -> get("/casi/" + ada.file() + "/valutazioni")))
                .isLessThanOrEqualTo(12);
    }
}
