package it.trama.casefile.web;

import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CasefileScenarios;
import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TramaTest
@ExtendWith(InDistrict.class)
class PersonPagesTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    CasefileScenarios scenarios;

    private static RequestPostProcessor as(Role role) {
        return As.role(role, As.CASALASCO);
    }

    private String page(String address, Role role) {
        var answer = web.get().uri(address).with(as(role)).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MockMvcTester.MockMvcRequestBuilder aNewPerson(String surname) {
        return web.post()
                .uri("/persone/nuova")
                .with(as(Role.ACCESS_OPERATOR))
                .with(csrf())
                .param("cognome", surname)
                .param("nome", "Ada")
                .param("sesso", "F")
                .param("nascita", "1937-03-12")
                .param("luogo", "Torre de’ Picenardi")
                .param("comune", "Calvatone");
    }

    private String added(String surname) {
        var answer = aNewPerson(surname).exchange();
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void theDeskWritesAPersonDownAndFindsThemMisspelt() {
        var surname = surname();
        var address = added(surname);
        assertThat(page(address, Role.ACCESS_OPERATOR))
                .contains("Ada " + surname, "Calvatone", "Torre de' Picenardi (CR)");
        assertThat(page("/persone?q=" + surname.substring(1) + " 1937", Role.SOCIAL_WORKER))
                .contains(address);
        assertThat(page("/cerca?q=" + surname, Role.SOCIAL_WORKER)).contains(address);
    }

    @Test
    void theSecondTimeTheSamePersonIsShownFirst() {
        var surname = surname();
        var address = added(surname);
        var misspelt = surname.substring(0, 3) + surname.substring(4);
        var answer = aNewPerson(misspelt).exchange();
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains(address, "nome quasi uguale", "name=\"altra\"")
                .contains(misspelt);
        assertThat(aNewPerson(misspelt).param("altra", "si")).hasStatus(302);
    }

    @Test
    void whoeverMayBeTheSameAppearsWhileTyping() {
        var surname = surname();
        var address = added(surname);
        assertThat(web.post()
                        .uri("/persone/simili")
                        .with(as(Role.ACCESS_OPERATOR))
                        .with(csrf())
                        .param("cognome", surname)
                        .param("nome", "Ada"))
                .hasStatusOk()
                .bodyText()
                .contains(address, "stesso nome");
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        var answer = web.post()
                .uri("/persone/nuova")
                .with(as(Role.SOCIAL_WORKER))
                .with(csrf())
                .param("cognome", "Prova")
                .param("nascita", "2015-02-30")
                .param("luogo", "Atlantide")
                .param("codice", "RSSMRA80A01F205Y")
                .param("comune", "Utopia")
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains(
                        "id=\"nascita-errore\"", "id=\"luogo-errore\"", "id=\"codice-errore\"", "id=\"comune-errore\"")
                .contains("value=\"Atlantide\"");
    }

    @Test
    void theCodeThatSaysOtherwiseIsDoubted() {
        var form = web.post()
                .uri("/persone/nuova")
                .with(as(Role.SOCIAL_WORKER))
                .with(csrf())
                .param("cognome", "Prova")
                .param("nome", "Ada")
                .param("codice", "RSSMRA80A01F205X");
        assertThat(form).hasStatus(422).bodyText().contains("il cognome, il nome");
    }

    @Test
    void theSecondOfTwoSeesBothAndChooses() {
        var surname = surname();
        var address = added(surname);
        var edit = page(address + "/modifica", Role.SOCIAL_WORKER);
        assertThat(edit).contains("name=\"versione\" value=\"1\"", "value=\"" + surname + "\"");
        assertThat(change(address, surname, "1", "0375 111")).hasStatus(302);
        var answer = change(address, surname, "1", "0375 222").exchange();
        assertThat(answer).hasStatus(409);
        assertThat(body(answer)).contains("«0375 222», adesso c’è «0375 111»", "name=\"versione\" value=\"2\"");
        assertThat(change(address, surname, "2", "0375 222")).hasStatus(302);
        assertThat(page(address, Role.SOCIAL_WORKER)).contains("0375 222");
    }

    private MockMvcTester.MockMvcRequestBuilder change(String address, String surname, String version, String phone) {
        return web.post()
                .uri(address + "/modifica")
                .with(as(Role.SOCIAL_WORKER))
                .with(csrf())
                .param("cognome", surname)
                .param("nome", "Ada")
                .param("versione", version)
                .param("telefono", phone);
    }

    @Test
    void whoHasReadIsOnThePage() {
        var address = added(surname());
        page(address, Role.SOCIAL_WORKER);
        assertThat(page(address, Role.SOCIAL_WORKER)).contains("Chi ha letto", "ha letto chi è");
        assertThat(page(address, Role.ACCESS_OPERATOR)).doesNotContain("Chi ha letto");
    }

    @Test
    void withoutTheMandateThePersonIsNotFound() {
        var ada = scenarios.anOldWomanAlone(surname());
        for (var role :
                new Role[] {Role.PLANNING_OFFICE, Role.MAYOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR, Role.CITIZEN}) {
            assertThat(web.get().uri("/persone/" + ada).with(as(role)))
                    .as(role.name())
                    .hasStatus(404);
        }
        assertThat(web.get().uri("/persone/" + ada).with(As.role(Role.SOCIAL_WORKER, As.ELSEWHERE)))
                .hasStatus(404);
    }
}
