package it.trama.access.web;

import static it.trama.access.AccessScenarios.desk;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.access.AccessScenarios;
import it.trama.access.WaitingList.Criterion;
import it.trama.access.WaitingList.Founding;
import it.trama.access.WaitingLists;
import it.trama.access.WaitingLists.Entering;
import it.trama.casefile.CasefileScenarios;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The long forms of the desk when the session ends, and when two write at once. */
@TramaTest
@ExtendWith(InDistrict.class)
class DeskFormsTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    AccessScenarios scenarios;

    @Autowired
    CasefileScenarios people;

    @Autowired
    WaitingLists lists;

    @Autowired
    BusinessTime time;

    private static MvcTestResult with(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult page(String uri) {
        return web.get()
                .uri(uri)
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .exchange();
    }

    private static String hidden(MvcTestResult page, String field) throws Exception {
        return page.getResponse()
                .getContentAsString()
                .split("name=\"" + field + "\" value=\"")[1]
                .split("\"")[0];
    }

    /** The page, after its form was sent when the session had ended, and the same person has signed in again. */
    private MvcTestResult afterTheSession(String uri, String... fields) throws Exception {
        var form = page(uri);
        var late =
                web.post().uri(uri).param("conserva", hidden(form, "conserva")).param("scrive", hidden(form, "scrive"));
        var session = Objects.requireNonNull(with(late, fields).getResponse().getCookie("SESSION"));
        return web.get()
                .uri(uri)
                .cookie(session)
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .exchange();
    }

    @Test
    void theAnalysisIsThereAgain() throws Exception {
        var request = scenarios.aRequest(desk(), people.anOldWomanAlone(surname()));
        assertThat(afterTheSession(
                        "/richieste/" + request + "/analisi",
                        "parole",
                        "Vuole restare a casa",
                        "perche",
                        "Nessuno intorno",
                        "esito",
                        "COMPLEX"))
                .bodyText()
                .contains("Vuole restare a casa</textarea>", "Nessuno intorno</textarea>", "di nuovo qui")
                .containsPattern("value=\"COMPLEX\" selected");
    }

    @Test
    void theEmergencyIsThereAgain() throws Exception {
        assertThat(afterTheSession("/pronto-intervento/nuovo", "situazione", "Un bambino solo in stazione"))
                .bodyText()
                .contains("Un bambino solo in stazione</textarea>", "di nuovo qui");
    }

    @Test
    void twoWhoReviseAPlaceOnAListSeeEachOther() throws Exception {
        var list = lists.found(new Founding(
                "Lista di prova " + UUID.randomUUID(),
                "Un posto in casa di riposo",
                "Regolamento di prova",
                List.of(new Criterion(1, "Vive da sola", 10), new Criterion(2, "Ha più di 85 anni", 5))));
        var place = lists.enter(
                worker(),
                new Entering(list, people.anOldWomanAlone(surname()), time.today(), List.of(), "Domanda del figlio"));
        var uri = "/attese/" + place + "/criteri";
        var state = hidden(page(uri), "versione");
        assertThat(revise(uri, state, "criteri.1")).hasStatus(302);
        var second = revise(uri, state, "criteri.2");
        assertThat(second)
                .hasStatus(409)
                .bodyText()
                .contains("Qualcun altro ha salvato", "adesso c’è «Vive da sola")
                .doesNotContain("<b>Perché</b>");
        assertThat(revise(uri, hidden(second, "versione"), "criteri.2")).hasStatus(302);
    }

    private MvcTestResult revise(String uri, String state, String criterion) {
        var form = web.post()
                .uri(uri)
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .with(csrf());
        return with(form, "versione", state, criterion, "si", "perche", "È cambiato");
    }
}
