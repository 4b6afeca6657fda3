package it.trama.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.assessment.AssessmentScenarios;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TramaTest
@ExtendWith(InDistrict.class)
class ScanPagesTests {
    private static final RequestPostProcessor WORKER = As.role(Role.SOCIAL_WORKER, As.CASALASCO);

    @Autowired
    MockMvcTester web;

    @Autowired
    AssessmentScenarios scenarios;

    @Autowired
    BusinessTime time;

    private MvcTestResult get(UUID id, String more, RequestPostProcessor who) {
        return web.get().uri("/valutazioni/" + id + more).with(who).exchange();
    }

    private MvcTestResult bring(UUID id, String name, String content) {
        return web.post()
                .uri("/valutazioni/" + id + "/foglio")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.ISO_8859_1)))
                .with(WORKER)
                .with(csrf())
                .param("che", "Foglio compilato")
                .exchange();
    }

    private UUID mmse() {
        return scenarios.draft(scenarios.ada(), "MMSE", time.today());
    }

    private void complete(UUID id) {
        assertThat(web.post()
                        .uri("/valutazioni/" + id)
                        .with(WORKER)
                        .with(csrf())
                        .param("segno", "1")
                        .param("giorno", time.today().toString())
                        .param("totale", "24")
                        .param("azione", "concludi")
                        .exchange())
                .hasStatus3xxRedirection();
    }

    @Test
    void theSheetOfALicensedInstrumentIsBroughtAlsoAfterItWasCompletedAndOpensAgain() {
        var id = mmse();
        assertThat(get(id, "", WORKER)).bodyText().contains("Qui non c’è ancora.", "Allega il foglio");
        complete(id);
        assertThat(bring(id, "mmse.pdf", "%PDF-1.7 foglio " + id)).hasStatus3xxRedirection();
        var page = get(id, "", WORKER);
        assertThat(page).bodyText().contains("Foglio compilato").doesNotContain("Qui non c’è ancora.");
        var link = Pattern.compile("/persone/[0-9a-f-]+/documenti/[0-9a-f-]+")
                .matcher(content(page))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(web.get().uri(link).with(WORKER).exchange()).hasStatusOk().hasContentType("application/pdf");
    }

    private static String content(MvcTestResult page) {
        return new String(page.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aDraftWithItsSheetCanStillBeThrownAway() {
        var id = mmse();
        assertThat(bring(id, "mmse.pdf", "%PDF-1.7 bozza " + id)).hasStatus3xxRedirection();
        assertThat(web.post()
                        .uri("/valutazioni/" + id + "/elimina")
                        .with(WORKER)
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(get(id, "", WORKER)).hasStatus(404);
    }

    @Test
    void whatIsNoSheetSaysWhyAndNothingIsKept() {
        var id = mmse();
        assertThat(bring(id, "programma.pdf", "MZ non è un foglio")).hasStatus(422);
        assertThat(bring(id, "", "")).hasStatus(422);
        assertThat(get(id, "", WORKER)).bodyText().contains("Qui non c’è ancora.");
    }

    @Test
    void anInstrumentWithItsQuestionsHereTakesNoSheetAndOthersFindNone() {
        var barthel = scenarios.draft(scenarios.ada(), "BARTHEL", time.today());
        assertThat(get(barthel, "/foglio", WORKER)).hasStatus(404);
        var id = mmse();
        assertThat(get(id, "/foglio", As.planningOffice())).hasStatus(404);
        assertThat(get(id, "/foglio", As.role(Role.SOCIAL_WORKER, As.ELSEWHERE)))
                .hasStatus(404);
    }
}
