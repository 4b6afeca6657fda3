package it.trama.casefile.web;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Diary;
import it.trama.casefile.Note.Kind;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The forms of a case when two write at once, when a click arrives twice, and when the case is closed meanwhile. */
@TramaTest
@ExtendWith(InDistrict.class)
class CaseFormsTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    CaseFiles cases;

    @Autowired
    Diary diary;

    @Autowired
    BusinessTime time;

    private UUID ada = UUID.randomUUID();
    private UUID file = UUID.randomUUID();
    private LocalDate first = LocalDate.EPOCH;

    @BeforeEach
    void ada() {
        ada = scenarios.anOldWomanAlone(surname());
        first = time.today().minusDays(100);
        file = cases.open(worker(), new Opening(ada, first, "Vive sola", Complexity.SIMPLE, TORRE, false));
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

    private String person(String last) {
        return "/persone/" + ada + last;
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        var all = new HashMap<>(fields);
        all.put(field, value);
        return all;
    }

    private static int times(String page, String words) {
        return page.split(words, -1).length - 1;
    }

    /** The second sees both and chooses. */
    private void twoSave(String address, Map<String, String> typed, String field) {
        var state = page(address).split("name=\"versione\" value=\"")[1].split("\"")[0];
        var asOpened = with(typed, "versione", state);
        assertThat(post(address, with(asOpened, field, "Prima di tutti"))).hasStatus(302);
        var second = post(address, with(asOpened, field, "Dopo, senza sapere"));
        assertThat(second).hasStatus(409);
        assertThat(body(second))
                .contains("Qualcun altro ha salvato", "tu «Dopo, senza sapere», adesso c’è «Prima di tutti»");
        assertThat(page(address)).contains("Prima di tutti").doesNotContain("Dopo, senza");
        var now = body(second).split("name=\"versione\" value=\"")[1].split("\"")[0];
        assertThat(post(address, with(with(typed, "versione", now), field, "Dopo, sapendo")))
                .hasStatus(302);
        assertThat(page(address)).contains("Dopo, sapendo");
    }

    @Test
    void twoWhoRewriteANeedSeeEachOther() {
        assertThat(post(person("/bisogno"), Map.of("voce", "HOUSING", "parole", "Fa freddo")))
                .hasStatus(302);
        var need = person("/bisogno/")
                + page(person("")).split(person("/bisogno/"))[1].substring(0, 36);
        twoSave(need, Map.of("voce", "HOUSING", "parole", "Fa freddo"), "famiglia");
    }

    private static final Map<String, String> TIE =
            Map.of("nome", "Bruno Verbali", "chi", "CHILD", "sesso", "M", "legame", "STRONG");

    @Test
    void twoWhoChangeATieSeeEachOther() {
        assertThat(post(person("/rete/nuovo"), TIE)).hasStatus(302);
        var tie = person("/rete/")
                + page(person("/rete")).split(person("/rete/"))[2].substring(0, 36);
        twoSave(tie, TIE, "nota");
    }

    @Test
    void twoWhoLeaveAWordAtTheDeskOrSayWhyTheCaseIsOpenSeeEachOther() {
        twoSave("/casi/" + file + "/sportello", Map.of(), "testo");
        twoSave("/casi/" + file + "/modifica", Map.of("complessita", "SIMPLE"), "motivo");
    }

    @Test
    void aClickThatArrivesTwiceIsCarriedOutOnce() {
        var forms = Map.of(
                "/rete/nuovo",
                with(TIE, "nota", "Una volta sola, rete"),
                "/conta",
                Map.of("parole", "Una volta sola, voce"),
                "/offerta",
                Map.of("che", "Una volta sola, offerta", "tipo", "CAN"),
                "/bisogno",
                Map.of("voce", "HOUSING", "parole", "Una volta sola, bisogno"),
                "/provvedimento",
                Map.of("tipo", "OTHER", "autorita", "Una volta sola, giudice", "dal", first.toString()),
                "/consensi/nuovo",
                Map.of("tipo", "SHARING", "risposta", "si", "dettaglio", "Una volta sola, sì", "giorno", today()));
        forms.forEach((address, typed) -> {
            var key = UUID.randomUUID().toString();
            assertThat(post(person(address), with(typed, "invio", key))).hasStatus(302);
            assertThat(post(person(address), with(typed, "invio", key))).hasStatus(302);
        });
        var whole = page(person(""));
        assertThat(times(whole, "Una volta sola, offerta <span")).isEqualTo(1);
        assertThat(times(whole, "Una volta sola, bisogno")).isEqualTo(1);
        assertThat(times(whole, "Una volta sola, giudice")).isEqualTo(1);
        assertThat(times(page(person("/rete")), "/fine\"")).isEqualTo(1);
        assertThat(times(page(person("/documenti")), "Una volta sola, sì")).isEqualTo(1);
    }

    private String today() {
        return time.today().toString();
    }

    private static Map<String, String> note(String text, String day) {
        return Map.of("testo", text, "vede", "TEAM", "tipo", "VISIT", "giorno", day);
    }

    @Test
    void aNoteSentAfterTheCaseWasClosedIsThereToCopy() {
        cases.close(worker(), file, new Ending(time.today(), Closing.RESULT));
        var late = post("/casi/" + file + "/note", note("Ore di lavoro in una nota", today()));
        assertThat(late).hasStatus(422);
        assertThat(body(late)).contains("Ore di lavoro in una nota</textarea>", "Il caso è già chiuso.", "readonly");
        assertThat(page(person(""))).contains("Ore di lavoro in una nota</textarea>", "è stato chiuso");
        assertThat(diary.begun(worker(), 1_000))
                .anyMatch(begun -> begun.person().equals(ada));
        scenarios.aCase(ada, worker());
        assertThat(page(person(""))).doesNotContain("Ore di lavoro");
        assertThat(page("/casi/" + file + "/bozza")).contains("Ore di lavoro in una nota</textarea>", "readonly");
        assertThat(post("/casi/" + file + "/bozza/via", Map.of())).hasStatus(302);
        assertThat(page("/casi/" + file + "/bozza")).doesNotContain("Ore di lavoro");
    }

    @Test
    void whoMayNoLongerReadTheCaseStillHasTheirOwnWords() {
        var stranger = scenarios.aProtectedCase(
                scenarios.anOldWomanAlone(surname()), As.operator(Role.COORDINATOR, As.CASALASCO));
        var late = post(
                "/casi/" + stranger + "/note",
                with(note("Una lunga nota che era quasi finita", today()), "scrive", "sì"));
        assertThat(late).hasStatus(404);
        assertThat(body(late)).contains("Una lunga nota che era quasi finita</textarea>", "Quello che avevi scritto");
    }

    @Test
    void eachTurnOfTheCaseStandsOnceWhereItBelongs() {
        for (var i = 0; i < 50; i++) {
            diary.write(worker(), file, new Writing(Kind.NOTE, Level.TEAM, first.plusDays(i), null, null, "Nota " + i));
        }
        cases.close(worker(), file, new Ending(first.plusDays(60), Closing.RESULT));
        cases.reopen(worker(), file);
        var one = page(person("/diario"));
        var two = page(older(one));
        var three = page(older(two));
        assertThat(one).contains("Nota 49", "Caso chiuso").doesNotContain("Caso aperto<");
        assertThat(two).contains("Nota 20").doesNotContain("Caso chiuso", "Caso riaperto", "Caso aperto<");
        assertThat(three).contains("Nota 0", "Caso aperto").doesNotContain("Caso chiuso", "Caso riaperto");
    }

    private String older(String page) {
        return person("/diario?prima=") + page.split("prima=")[1].substring(0, 36);
    }
}
