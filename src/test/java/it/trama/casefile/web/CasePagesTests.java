package it.trama.casefile.web;

import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CaseFiles;
import it.trama.casefile.CasefileScenarios;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.Statements;
import it.trama.testing.TramaTest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
@ExtendWith(InDistrict.class)
class CasePagesTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    BusinessTime time;

    @Autowired
    CaseFiles cases;

    private UUID ada = UUID.randomUUID();

    @BeforeEach
    void ada() {
        ada = scenarios.anOldWomanAlone(surname());
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var form = web.post()
                .uri(address)
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .with(csrf());
        fields.forEach(form::param);
        return form.exchange();
    }

    private String page(String address) {
        var answer = web.get()
                .uri(address)
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private UUID opened() {
        assertThat(page("/persone/" + ada)).contains("Nessuno la segue adesso", "/persone/" + ada + "/caso");
        var today = Objects.requireNonNull(page("/persone/" + ada + "/caso").split("name=\"dal\" value=\"")[1])
                .substring(0, 10);
        assertThat(post(
                        "/persone/" + ada + "/caso",
                        Map.of("motivo", "Vive sola", "complessita", "COMPLEX", "dal", today, "protetto", "no")))
                .hasStatus(302);
        return cases.current(worker(), ada).orElseThrow().id();
    }

    private Map<String, String> note(String text, String day) {
        return Map.of(
                "tipo", "VISIT", "vede", "TEAM", "giorno", day, "minuti", "45", "presenti", "la figlia", "testo", text);
    }

    @Test
    void theWorkerOpensACaseAndWritesTheFirstNote() {
        var file = opened();
        assertThat(page("/persone/" + ada)).contains("Situazione complessa", "Scrivi in diario", "name=\"testo\"");
        assertThat(post(
                        "/casi/" + file + "/note",
                        note("Beve poco, la casa è fredda.", time.today().toString())))
                .hasStatus(302);
        assertThat(page("/persone/" + ada)).contains("Beve poco, la casa è fredda.", "con la figlia", "45 minuti");
        assertThat(page("/persone/" + ada + "/diario")).contains("Beve poco", "Caso aperto");
        assertThat(page("/casi")).contains(ada.toString());
    }

    @Test
    void aNoteThatCannotBeSavedIsStillThere() {
        var file = opened();
        var answer = post("/casi/" + file + "/note", note("Una lunga nota", "2099-01-12"));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains("Una lunga nota</textarea>", "la data non può essere dopo oggi", "data-focus");
    }

    @Test
    void theDraftThatThePageSendsIsThereTheNextTime() {
        var file = opened();
        assertThat(post("/casi/" + file + "/bozza", Map.of("testo", "A metà"))).hasStatus(204);
        assertThat(page("/persone/" + ada)).contains("A metà</textarea>", "è ancora qui");
    }

    @Test
    void theNetworkIsDrawnFromTheTiesAndSaidInWords() {
        opened();
        var net = "/persone/" + ada + "/rete";
        tie("Bruno", "CHILD", "M", "STRONG", "come.affaticato");
        tie("Clara", "CHILD", "F", "WEAK", "come.riferimento");
        tie("Nora", "NEIGHBOUR", "F", "STRONG", "-");
        tie("Gino", "SPOUSE", "M", "NORMAL", "come.morto");
        tie("Gruppo Il Filò", "ASSOCIATION", "-", "STRONG", "-");
        tie("Trasporto", "SOCIAL", "-", "TENSE", "-");
        var page = page(net);
        assertThat(page)
                .contains("Mappa della rete: Ada al centro, 6 legami", "Famiglia di Ada: 3 parenti")
                .contains("t-s-strong", "t-s-weak", "t-s-tense", "t-f-comunita", "affaticato")
                .contains("figlio", "forte e affaticato", "vicina o vicino", "da chiamare");
        assertThat(page("/persone/" + ada)).contains("legami: 6, da curare: 2");
        var relation = page.split(net + "/")[2].substring(0, 36);
        assertThat(page(net + "/" + relation)).contains("value=\"Bruno\"");
        assertThat(post(net + "/" + relation + "/fine", Map.of())).hasStatus(302);
        assertThat(page(net)).doesNotContain("Bruno");
    }

    private void tie(String name, String kind, String sex, String tie, String mark) {
        assertThat(post(
                        "/persone/" + ada + "/rete/nuovo",
                        Map.of("nome", name, "chi", kind, "sesso", sex, "legame", tie, mark, "si")))
                .hasStatus(302);
    }

    @Test
    void whatThePersonSaysAndWhatWeReadStayApart() {
        opened();
        assertThat(post(
                        "/persone/" + ada + "/conta",
                        Map.of("parole", "Voglio restare a casa mia", "lettura", "Ha paura di cadere")))
                .hasStatus(302);
        assertThat(page("/persone/" + ada))
                .contains("<p class=\"t-voice\">Voglio restare a casa mia</p>", "<p>Ha paura di cadere</p>");
        assertThat(post("/persone/" + ada + "/conta", Map.of())).hasStatus(422);
    }

    @Test
    void offersNeedsAndMeasuresComeAndGo() {
        opened();
        assertThat(post("/persone/" + ada + "/offerta", Map.of("che", "Conosce gli innesti", "tipo", "CAN")))
                .hasStatus(302);
        assertThat(post(
                        "/persone/" + ada + "/bisogno",
                        Map.of(
                                "voce",
                                "MOVING",
                                "parole",
                                "Muovermi senza paura",
                                "famiglia",
                                "Il figlio la porta la sera")))
                .hasStatus(302);
        assertThat(post(
                        "/persone/" + ada + "/provvedimento",
                        Map.of("tipo", "GUARDIAN", "autorita", "Tribunale inventato", "dal", "2016-01-01")))
                .hasStatus(302);
        var page = page("/persone/" + ada);
        assertThat(page)
                .contains("Conosce gli innesti", "Muoversi", "Muovermi senza paura", "Il figlio la porta", "Tutela");
        var ended = page.split("/non-piu/")[1].substring(0, 36);
        assertThat(post("/persone/" + ada + "/non-piu/" + ended, Map.of())).hasStatus(302);
        assertThat(page("/persone/" + ada)).doesNotContain(ended);
        assertThat(post("/persone/" + ada + "/bisogno", Map.of("voce", "NOTHING")))
                .hasStatus(422);
    }

    @Test
    void thePageOfAPersonSendsFewStatements() {
        opened();
        tie("Bruno", "CHILD", "M", "STRONG", "-");
        page("/persone/" + ada);
        assertThat(Statements.of(() -> page("/persone/" + ada))).isLessThanOrEqualTo(12);
    }

    @Test
    void theCoordinatorReadsAndTakesAwayTheWorkload() {
        opened();
        for (var address : new String[] {"/casi/carichi", "/casi/carichi.csv", "/casi/accessi", "/casi?tutti=si"}) {
            assertThat(web.get().uri(address).with(As.role(Role.COORDINATOR, As.CASALASCO)))
                    .as(address)
                    .hasStatusOk();
        }
        assertThat(web.get().uri("/casi/carichi").with(As.role(Role.COORDINATOR, As.CASALASCO)))
                .bodyText()
                .contains("Prova Inventata", "Torre de' Picenardi");
    }

    @Test
    void whoIsNotInTheTeamFindsNoneOfIt() {
        opened();
        for (var address :
                new String[] {"rete", "rete/nuovo", "conta", "offerta", "bisogno", "provvedimento", "diario"}) {
            assertThat(web.get()
                            .uri("/persone/" + ada + "/" + address)
                            .with(As.role(Role.ACCESS_OPERATOR, As.CASALASCO)))
                    .as(address)
                    .hasStatus(404);
        }
        assertThat(web.get().uri("/persone/" + ada).with(As.role(Role.ACCESS_OPERATOR, As.CASALASCO)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Vive sola", "La rete di");
    }
}
