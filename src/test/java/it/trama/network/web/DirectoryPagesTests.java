package it.trama.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.network.NetworkScenarios;
import it.trama.network.Resource.Open;
import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TramaTest
@ExtendWith(InDistrict.class)
class DirectoryPagesTests {
    private static final RequestPostProcessor OFFICE = As.planningOffice();

    @Autowired
    MockMvcTester web;

    @Autowired
    NetworkScenarios scenarios;

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return web.get().uri(uri).with(who).exchange();
    }

    private MvcTestResult post(String uri, RequestPostProcessor who, Map<String, String> fields) {
        var request = web.post().uri(uri).with(who).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static Map<String, String> sheet(String name) {
        return new HashMap<>(Map.of(
                "nome", name,
                "lato", "COMMUNITY",
                "ente", "-",
                "che", "La parrucchiera avvisa\nquando una cliente non viene più.",
                "bisogni.LONELINESS", "si",
                "attivita", "-",
                "sede", "-",
                "gradini", "-",
                "aperta", "PUBLIC",
                "posti", "2"));
    }

    private static Map<String, String> body(String name, String taxCode) {
        return Map.of("nome", name, "tipo", "ASSOCIATION", "sede", "-", "codice", taxCode);
    }

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getMvcResult().getResponse().getRedirectedUrl());
    }

    @Test
    void theHairdresserBecomesAResourceAndIsConfirmedByWhoeverUsesIt() {
        var answer = post("/rete/risorse/nuova", OFFICE, sheet("Parrucchiera di prova"));
        assertThat(answer).hasStatus3xxRedirection();
        var page = location(answer);
        assertThat(get(page, OFFICE))
                .bodyText()
                .contains("Parrucchiera di prova", "2 posti liberi", "Solitudine", "da Prova Inventata");
        assertThat(get("/rete/risorse?bisogno=LONELINESS", OFFICE)).bodyText().contains("Parrucchiera di prova");
        assertThat(get("/rete/risorse?bisogno=JUSTICE", OFFICE)).bodyText().doesNotContain("Parrucchiera di prova");
        assertThat(post(page + "/conferma", As.role(Role.SOCIAL_WORKER, As.CASALASCO), Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatIsMissingOrImpossibleIsSaidAndNothingIsKept() {
        var fields = sheet("");
        fields.remove("bisogni.LONELINESS");
        fields.put("posti", "molti");
        fields.put("email", "non è un indirizzo");
        fields.put("aperta", "INVENTATA");
        assertThat(post("/rete/risorse/nuova", OFFICE, fields))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#nome\"",
                        "href=\"#posti\"",
                        "href=\"#email\"",
                        "href=\"#aperta\"",
                        "quando una cliente");
    }

    @Test
    void theSecondWhoSavesTheSameSheetIsToldSo() {
        var id = scenarios.published("Prova contesa", "Contesa");
        assertThat(post("/rete/risorse/" + id + "/modifica?versione=1", OFFICE, sheet("Prova contesa, prima")))
                .hasStatus3xxRedirection();
        assertThat(post("/rete/risorse/" + id + "/modifica?versione=1", OFFICE, sheet("Prova contesa, seconda")))
                .hasStatus(409);
        assertThat(get("/rete/risorse/" + id, OFFICE)).bodyText().contains("Prova contesa, prima");
    }

    @Test
    void twoBodiesWithOneTaxCodeAndAWrongOneAreRefused() {
        assertThat(post("/rete/enti/nuovo", OFFICE, body("Associazione dei girasoli", "12345678903")))
                .hasStatus3xxRedirection();
        assertThat(post("/rete/enti/nuovo", OFFICE, body("Associazione dei papaveri", "12345678903")))
                .hasStatus(422)
                .bodyText()
                .contains("con questo codice fiscale c’è già", "Associazione dei papaveri");
        assertThat(post("/rete/enti/nuovo", OFFICE, body("Associazione dei tulipani", "12345678904")))
                .hasStatus(422)
                .bodyText()
                .contains("12345678904 non torna");
        assertThat(get("/rete/enti", OFFICE))
                .bodyText()
                .contains("Associazione dei girasoli")
                .doesNotContain("Associazione dei papaveri");
    }

    @Test
    void aConfidentialPlaceIsKnownOnlyToThoseWhoMustKnow() {
        var secret = scenarios.keep(scenarios.resource("Rifugio malachitico", "Un luogo", Open.SECRET, 1));
        for (var role : new Role[] {Role.THIRD_SECTOR, Role.HEALTH_PARTNER, Role.MAYOR, Role.ACCESS_OPERATOR}) {
            var who = As.role(role, As.CASALASCO);
            assertThat(get("/rete/risorse/" + secret, who)).hasStatus(404);
            assertThat(get("/rete/risorse", who)).bodyText().doesNotContain("malachitico");
            assertThat(get("/rete/risorse?q=malachitico", who)).bodyText().doesNotContain("/rete/risorse/" + secret);
        }
        assertThat(get("/rete/risorse?q=malachitico", As.role(Role.SOCIAL_WORKER, As.CASALASCO)))
                .bodyText()
                .contains("Rifugio malachitico", "luogo riservato");
    }

    @Test
    void whatIsNotForThePublicIsFoundByWordsByWhoeverWorksInTheTerritory() {
        scenarios.keep(scenarios.resource("Barbiere berillico", "Si accorge di chi manca", Open.INTERNAL, null));
        for (var role : new Role[] {Role.ACCESS_OPERATOR, Role.THIRD_SECTOR, Role.SOCIAL_WORKER}) {
            assertThat(get("/rete/risorse?q=berillico", As.role(role, As.CASALASCO)))
                    .bodyText()
                    .contains("Barbiere berillico");
        }
    }

    @Test
    void onlyTheOfficeWritesAndAnotherDistrictSeesNothing() {
        var id = scenarios.published("Prova recintata", "Recintata");
        var worker = As.role(Role.SOCIAL_WORKER, As.CASALASCO);
        assertThat(get("/rete/risorse/" + id + "/modifica", worker)).hasStatus(404);
        assertThat(post("/rete/risorse/nuova", worker, sheet("Prova abusiva"))).hasStatus(404);
        assertThat(get("/rete/risorse/" + id, As.role(Role.CITIZEN, As.CASALASCO)))
                .hasStatus(404);
        assertThat(get("/rete/risorse/" + id, As.planningOfficeElsewhere())).hasStatus(404);
        assertThat(get("/rete/risorse", As.planningOfficeElsewhere()))
                .bodyText()
                .doesNotContain("Prova recintata");
        assertThat(get("/rete/enti/" + UUID.randomUUID(), OFFICE)).hasStatus(404);
    }
}
