package it.trama.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TramaTest
@ExtendWith(InDistrict.class)
class InstrumentPagesTests {
    private static final String HOME = "/valutazioni/strumenti";
    private static final RequestPostProcessor COORDINATOR = As.role(Role.COORDINATOR, As.CASALASCO);

    @Autowired
    MockMvcTester web;

    private MvcTestResult get(String uri) {
        return web.get().uri(uri).with(COORDINATOR).exchange();
    }

    private MvcTestResult write(String uri, String name, String questions, boolean look) {
        var request = web.post()
                .uri(uri)
                .with(COORDINATOR)
                .with(csrf())
                .param("nome", name)
                .param("fonte", "Delibera di prova")
                .param("verso", "basso")
                .param("domande", questions)
                .param("fasce", "0-1 bene");
        return (look ? request.param("guarda", "si") : request).exchange();
    }

    private MvcTestResult bring(String file) {
        return web.post()
                .uri(HOME + "/importa")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "q.json", "application/json", file.getBytes(StandardCharsets.UTF_8)))
                .with(COORDINATOR)
                .with(csrf())
                .exchange();
    }

    @Test
    void theCatalogueSaysTermsAndWhatIsStillToVerify() {
        assertThat(get(HOME))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Indice di Barthel", "con licenza; qui solo il punteggio", "da verificare", "Nuovo strumento");
        assertThat(web.get().uri(HOME).with(As.role(Role.SOCIAL_WORKER, As.CASALASCO)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Nuovo strumento");
    }

    @Test
    void anInstrumentShowsItsQuestionsPointsAndBands() {
        assertThat(get(HOME + "/BARTHEL"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Camminare in piano",
                        "cammina con l’aiuto di una persona = 10",
                        "61–90",
                        "dipendenza moderata");
        assertThat(get(HOME + "/MMSE")).bodyText().contains("Qui non ci sono le domande");
        assertThat(get(HOME + "/INVENTATO")).hasStatus(404);
        assertThat(get(HOME + "/BARTHEL?versione=9")).hasStatus(404);
        assertThat(get(HOME + "/BARTHEL/fhir")).hasStatusOk().bodyText().contains("\"Questionnaire\"");
    }

    @Test
    void theDistrictWritesItsOwnLooksAtItPublishesItAndMakesANewVersion() {
        var name = "Casa calda " + UUID.randomUUID();
        assertThat(write(HOME + "/nuovo", name, "È calda?\n- sì = 0\n- no = 1", true))
                .hasStatusOk()
                .bodyText()
                .contains("Così verrà", "sì = 0");
        assertThat(get(HOME)).bodyText().doesNotContain(name);
        var published = write(HOME + "/nuovo", name, "È calda?\n- sì = 0\n- no = 1", false);
        assertThat(published).hasStatus3xxRedirection();
        var address = String.valueOf(published.getResponse().getRedirectedUrl());
        assertThat(write(HOME + "/nuovo", name, "È calda?\n- sì = 0\n- no = 1", false))
                .hasStatus(422)
                .bodyText()
                .contains("C’è già uno strumento");
        assertThat(get(address + "/nuova-versione")).bodyText().contains("È calda?\n- sì = 0");
        assertThat(write(address + "/nuova-versione", name, "È calda?\n- sì = 0\n- poco = 1\n- no = 2", false))
                .hasStatus3xxRedirection();
        assertThat(get(address)).bodyText().contains("Versione 2", "poco = 1");
        assertThat(get(address + "?versione=1")).bodyText().doesNotContain("poco = 1");
        assertThat(web.get().uri(address).with(As.role(Role.COORDINATOR, As.ELSEWHERE)))
                .as("another district sees nothing")
                .hasStatus(404);
    }

    @Test
    void whatIsWrongIsNamedWithItsLineAndNothingIsLost() {
        assertThat(write(HOME + "/nuovo", "", "- sì = 0", false))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#nome\"", "- sì = 0");
        assertThat(write(HOME + "/nuovo", "Prova", "- sì = 0", false))
                .hasStatus(422)
                .bodyText()
                .contains("Riga 1: una risposta");
        assertThat(write(HOME + "/BARTHEL/nuova-versione", "Prova", "Domanda?", false))
                .as("a national one is not the district’s to change")
                .hasStatus(404);
    }

    @Test
    void aFhirQuestionnaireIsLookedAtThenBroughtIn() {
        var name = "Uscire " + UUID.randomUUID();
        var file = """
                {"resourceType": "Questionnaire", "title": "%s", "status": "active", "item": [
                  {"linkId": "1", "text": "Esce di <casa>?", "type": "boolean"}]}
                """.formatted(name);
        assertThat(bring(file)).hasStatusOk().bodyText().contains("Esce di &lt;casa>?", "Aggiungilo");
        assertThat(get(HOME)).bodyText().doesNotContain(name);
        var brought = web.post()
                .uri(HOME + "/importa/conferma")
                .with(COORDINATOR)
                .with(csrf())
                .param("questionario", file)
                .exchange();
        assertThat(brought).hasStatus3xxRedirection();
        assertThat(get(String.valueOf(brought.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Esce di");
    }

    @Test
    void aFileThatIsNotOneIsRefusedWithAClearSentence() {
        assertThat(bring("")).hasStatus(422).bodyText().contains("questo è vuoto o manca");
        assertThat(bring("{\n\n{")).hasStatus(422).bodyText().contains("si interrompe alla riga 3");
        assertThat(bring("{\"resourceType\": \"Patient\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("dice di essere «Patient»");
        assertThat(bring("x".repeat(1_000_001))).hasStatus(422).bodyText().contains("supera 1 MB");
    }

    @Test
    void whoDoesNotCoordinateCannotWriteOne() {
        for (var role : new Role[] {Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.MAYOR, Role.CITIZEN}) {
            assertThat(web.get().uri(HOME + "/nuovo").with(As.role(role, As.CASALASCO)))
                    .as(role.name())
                    .hasStatus(404);
        }
    }
}
