package it.trama.casefile.web;

import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CasefileScenarios;
import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is typed and not saved: when the page is left, when the session has ended, when somebody else signs in. */
@TramaTest
@ExtendWith(InDistrict.class)
class KeptFormsTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    CasefileScenarios scenarios;

    private UUID ada = UUID.randomUUID();
    private String file = "";

    @BeforeEach
    void ada() {
        ada = scenarios.anOldWomanAlone(surname());
        file = "/casi/" + scenarios.aCase(ada, worker());
    }

    private String person() {
        return "/persone/" + ada;
    }

    private String page(Role role, String address, @Nullable Cookie session) {
        var asked = web.get().uri(address).with(As.role(role, As.CASALASCO));
        var answer = session == null ? asked.exchange() : asked.cookie(session).exchange();
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

    private static String hidden(String page, String field) {
        return page.split("name=\"" + field + "\" value=\"")[1].split("\"")[0];
    }

    /** The form of this page, sent when its session has ended. */
    private MvcTestResult late(String address, String page, Map<String, String> fields, boolean scripts) {
        var html = page(Role.SOCIAL_WORKER, page, null);
        var form = web.post()
                .uri(address)
                .param("conserva", hidden(html, "conserva"))
                .param("scrive", hidden(html, "scrive"));
        fields.forEach(form::param);
        return scripts ? form.header("HX-Request", "true").exchange() : form.exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    private static Map<String, String> note() {
        return new HashMap<>(Map.of(
                "testo", "Solo per me: ho un dubbio", "vede", "PERSONAL", "tipo", "TALK", "giorno", "2016-01-12"));
    }

    private static void wholeNote(String page) {
        assertThat(page)
                .contains("Solo per me: ho un dubbio</textarea>", "name=\"giorno\" value=\"2016-01-12\"")
                .containsPattern("value=\"PERSONAL\" selected")
                .containsPattern("value=\"TALK\" selected");
    }

    @Test
    void aNoteBegunForOneselfComesBackForOneself() {
        var typed = note();
        typed.put("minuti", "quaranta");
        typed.put("presenti", "la figlia");
        var form = web.post()
                .uri(file + "/bozza")
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .with(csrf());
        typed.forEach(form::param);
        assertThat(form.exchange()).hasStatus(204);
        var page = page(Role.SOCIAL_WORKER, person(), null);
        wholeNote(page);
        assertThat(page).contains("value=\"quaranta\"", "value=\"la figlia\"");
    }

    @Test
    void whereNobodyKnowsForWhomANoteIsItIsForItsAuthorAlone() {
        assertThat(web.post()
                        .uri(file + "/bozza")
                        .param("testo", "A metà")
                        .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                        .with(csrf())
                        .exchange())
                .hasStatus(204);
        assertThat(page(Role.SOCIAL_WORKER, person(), null)).containsPattern("value=\"PERSONAL\" selected");
    }

    @Test
    void aNoteThatCannotBeSavedIsNotWidened() {
        var answer = web.post()
                .uri(file + "/note")
                .param("testo", "Una nota")
                .param("giorno", "2016-01-12")
                .param("tipo", "TALK")
                .param("vede", "")
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).containsPattern("value=\"PERSONAL\" selected");
    }

    @Test
    void aNoteSentAfterItsSessionHadEndedComesBackWhole() {
        var answer = late(file + "/note", person(), note(), false);
        assertThat(answer).hasStatus(302);
        wholeNote(page(Role.SOCIAL_WORKER, person(), session(answer)));
    }

    @Test
    void whatScriptsSendAfterTheSessionHadEndedIsKeptBeforeTheyLeaveThePage() {
        var answer = late(file + "/bozza", person(), note(), true);
        assertThat(answer).hasStatus(401);
        assertThat(answer.getResponse().getHeader("HX-Redirect")).isEqualTo("/entra?scaduta");
        wholeNote(page(Role.SOCIAL_WORKER, person(), session(answer)));
    }

    @Test
    void whoeverSignsInNextOnTheSameComputerFindsNothing() {
        var answer = late(file + "/note", person(), note(), false);
        var coordinator = page(Role.COORDINATOR, person(), session(answer));
        assertThat(coordinator).contains("name=\"testo\"").doesNotContain("Solo per me");
        wholeNote(page(Role.SOCIAL_WORKER, person(), session(answer)));
    }

    @Test
    void aFormThatOnlyPretendsToBeSomebodysIsNotKept() {
        var forged = web.post()
                .uri(file + "/note")
                .param("testo", "Firmate tutto")
                .param("conserva", person())
                .param("scrive", worker().account() + "." + "0".repeat(64))
                .exchange();
        assertThat(forged).hasStatus(302);
        assertThat(page(Role.SOCIAL_WORKER, person(), session(forged))).doesNotContain("Firmate tutto");
    }

    @Test
    void whoHasSignedInAgainInAnotherWindowFindsTheFormOnItsPage() {
        var html = page(Role.SOCIAL_WORKER, person() + "/bisogno", null);
        var again = web.post()
                .uri(person() + "/bisogno")
                .param("conserva", hidden(html, "conserva"))
                .param("scrive", hidden(html, "scrive"))
                .param("persona", "Dice che ce la fa")
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .exchange();
        assertThat(again).hasStatus(302).hasRedirectedUrl(person() + "/bisogno");
        assertThat(page(Role.SOCIAL_WORKER, person() + "/bisogno", session(again)))
                .contains("Dice che ce la fa</textarea>");
    }

    @Test
    void theWholeShortFormIsThereAgainOnce() {
        var need = person() + "/bisogno";
        var answer = late(
                need,
                need,
                Map.of("voce", "HOUSING", "parole", "Fa freddo", "persona", "Si copre", "servizi", "Nulla ancora"),
                false);
        assertThat(page(Role.SOCIAL_WORKER, need, session(answer)))
                .contains("Quello che avevi scritto è di nuovo qui", "value=\"Fa freddo\"")
                .contains("Si copre</textarea>", "Nulla ancora</textarea>")
                .containsPattern("value=\"HOUSING\" selected");
        assertThat(page(Role.SOCIAL_WORKER, need, session(answer))).doesNotContain("Si copre");
    }

    @Test
    void formsOfTwoWindowsAreBothKept() {
        var voice = person() + "/conta";
        var first = late(voice, voice, Map.of("parole", "Detto nella prima finestra"), false);
        var html = page(Role.SOCIAL_WORKER, person() + "/offerta", null);
        var second = web.post()
                .uri(person() + "/offerta")
                .param("conserva", hidden(html, "conserva"))
                .param("scrive", hidden(html, "scrive"))
                .param("che", "Scritto nella seconda")
                .cookie(session(first))
                .exchange();
        assertThat(second).hasStatus(302);
        assertThat(page(Role.SOCIAL_WORKER, person() + "/offerta", session(first)))
                .contains("Scritto nella seconda");
        assertThat(page(Role.SOCIAL_WORKER, voice, session(first))).contains("Detto nella prima finestra</textarea>");
    }

    @Test
    void aPersonInThreeStepsIsThereAgain() {
        var answer = late(
                "/persone/nuova",
                "/persone/nuova",
                Map.of("cognome", "Inventati", "nome", "Zoraide", "via", "Via delle Prove 3"),
                false);
        assertThat(page(Role.SOCIAL_WORKER, "/persone/nuova", session(answer)))
                .contains("value=\"Inventati\"", "value=\"Zoraide\"", "Via delle Prove 3", "di nuovo qui");
    }

    @Test
    void theContactToldAtTheDeskIsThereAgainAlsoWhenScriptsWereLookingForAName() {
        var answer = late(
                "/contatti/persone",
                "/contatti/nuovo",
                Map.of("chi", "Verb", "testo", "Ha perso la casa", "segnala", "Il parroco", "esito", "REQUEST"),
                true);
        assertThat(page(Role.SOCIAL_WORKER, "/contatti/nuovo", session(answer)))
                .contains("Ha perso la casa</textarea>", "value=\"Il parroco\"", "di nuovo qui");
    }
}
