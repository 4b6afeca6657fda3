package it.trama.casefile.web;

import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CasefileScenarios;
import it.trama.security.Role;
import it.trama.shared.sql.DistrictSql;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
@ExtendWith(InDistrict.class)
class AttachmentsTests {
    private static final byte[] PDF = "%PDF-1.4 prova inventata".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvcTester web;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    DistrictSql sql;

    @Autowired
    TransactionTemplate transaction;

    private UUID ada = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        ada = scenarios.anOldWomanAlone(surname());
        scenarios.aCase(ada, worker());
    }

    private String at(String last) {
        return "/persone/" + ada + "/" + last;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String page(String last) {
        var answer = web.get()
                .uri(at(last))
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private MvcTestResult bring(String name, byte[] bytes) {
        return web.post()
                .uri(at("documenti/nuovo"))
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", bytes))
                .param("che", "Lettera dell’ospedale")
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String last, Map<String, String> fields) {
        var form = web.post()
                .uri(at(last))
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .with(csrf());
        fields.forEach(form::param);
        return form.exchange();
    }

    private String id() {
        return Objects.requireNonNull(page("documenti").split("documenti/(?=[0-9a-f]{8}-)")[1])
                .substring(0, 36);
    }

    @Test
    void aDocumentIsKeptWithItsHashAndWhoTakesItAwayIsWrittenDown() {
        assertThat(bring("C:\\carte\\lettera.pdf", PDF)).hasStatus(302);
        assertThat(page("documenti"))
                .contains("Lettera dell’ospedale", "lettera.pdf", "impronta")
                .doesNotContain("C:");
        var answer = web.get()
                .uri(at("documenti/" + id()))
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .exchange();
        assertThat(answer).hasStatusOk().headers().hasValue("Content-Type", "application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(page("letture")).contains("ha scaricato un documento", "ha aggiunto un documento");
        var hash = Objects.requireNonNull(transaction.execute(
                _ -> sql.of("""
                        select hash = encode(sha256(content), 'hex') from casefile.attachment
                        where district = :district and person = :person
                        """).param("person", ada).query(Boolean.class).single()));
        assertThat(hash).isTrue();
    }

    @Test
    void aProgramNamedPdfIsRefused() {
        var program = "MZ\u0090 this program".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(bring("referto.pdf", program)).hasStatus(422);
        assertThat(body(bring("referto.pdf", program))).contains("non è un PDF", "Lettera dell’ospedale");
        assertThat(bring("referto.exe", PDF)).hasStatus(422);
        assertThat(page("documenti")).contains("Nessun documento");
    }

    @Test
    void aPhotographOfThirtyMegabytesIsRefusedWithASentence() {
        var photo = new byte[30 * 1024 * 1024];
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;
        var answer = bring("foto.jpg", photo);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("Il file è troppo grande: si tengono file fino a 15 MB");
    }

    @Test
    void nothingAnEmptyFileAndTheSameTwiceAreRefused() {
        assertThat(bring("vuoto.pdf", new byte[0])).hasStatus(422);
        assertThat(body(bring("", new byte[0]))).contains("Scegli un file");
        assertThat(bring("una.pdf", PDF)).hasStatus(302);
        assertThat(body(bring("due.pdf", PDF))).contains("c’è già");
    }

    @Test
    void whatWasTakenAwayLeavesOnlyATrace() {
        bring("una.pdf", PDF);
        var id = id();
        assertThat(post("documenti/" + id + "/via", Map.of())).hasStatus(302);
        assertThat(page("documenti")).contains("Tolto il").doesNotContain(id);
        assertThat(web.get().uri(at("documenti/" + id)).with(As.role(Role.SOCIAL_WORKER, As.CASALASCO)))
                .hasStatus(404);
        assertThat(post("documenti/" + id + "/via", Map.of())).hasStatus(404);
        assertThat(bring("una.pdf", PDF)).hasStatus(302);
    }

    @Test
    void thePersonIsToldAndSaysYesAndTakesItBack() {
        assertThat(page("documenti")).contains("L’informativa non risulta consegnata");
        assertThat(post("consensi/nuovo", Map.of("tipo", "INFORMATION", "risposta", "si", "giorno", "2016-01-12")))
                .hasStatus(302);
        assertThat(post(
                        "consensi/nuovo",
                        Map.of("tipo", "SHARING", "risposta", "si", "giorno", "2016-01-12", "dettaglio", "CEAD")))
                .hasStatus(302);
        var told = page("documenti");
        assertThat(told)
                .contains("Consegnata", "CEAD", "Sì, fino alla chiusura")
                .doesNotContain("non risulta");
        var consent = told.split("/consensi/(?=[0-9a-f]{8}-)")[1].substring(0, 36);
        assertThat(post("consensi/" + consent + "/revoca", Map.of())).hasStatus(302);
        assertThat(page("documenti")).contains("Revocato il");
        assertThat(post("consensi/" + consent + "/revoca", Map.of())).hasStatus(404);
    }

    @Test
    void anAnswerThatCannotBeIsRefused() {
        var wrong = Map.of("tipo", "INFORMATION", "risposta", "no", "giorno", "2016-01-12");
        assertThat(body(post("consensi/nuovo", wrong))).contains("non scrivere niente");
        assertThat(post("consensi/nuovo", Map.of("tipo", "SHARING", "risposta", "si", "giorno", "2999-01-12")))
                .hasStatus(422);
        assertThat(post(
                        "consensi/nuovo",
                        Map.of("tipo", "IMAGES", "risposta", "si", "giorno", "2016-01-12", "fino", "2015-01-01")))
                .hasStatus(422);
    }

    @Test
    void withoutTheMandateNothingIsFoundNorInAnotherDistrict() {
        bring("una.pdf", PDF);
        var id = id();
        for (var last : new String[] {"documenti", "documenti/nuovo", "documenti/" + id, "consensi/nuovo", "letture"}) {
            for (var role : new Role[] {Role.ACCESS_OPERATOR, Role.MAYOR, Role.HEALTH_PARTNER, Role.PLANNING_OFFICE}) {
                assertThat(web.get().uri(at(last)).with(As.role(role, As.CASALASCO)))
                        .as(role + last)
                        .hasStatus(404);
            }
            assertThat(web.get().uri(at(last)).with(As.role(Role.SOCIAL_WORKER, As.ELSEWHERE)))
                    .as(last)
                    .hasStatus(404);
        }
    }
}
