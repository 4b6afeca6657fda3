package it.trama.access.web;

import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.access.AccessScenarios;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contacts;
import it.trama.access.Referrals;
import it.trama.access.Requests;
import it.trama.access.WaitingList;
import it.trama.access.WaitingList.Criterion;
import it.trama.access.WaitingLists;
import it.trama.audit.Audit;
import it.trama.audit.Entry;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Duplicates;
import it.trama.security.Mandates;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.Statements;
import it.trama.testing.TramaTest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
@ExtendWith(InDistrict.class)
class DeskPagesTests {
    private static final Pattern FEED = Pattern.compile("/agenda/calendario/[0-9a-f]+\\.ics");

    @Autowired
    MockMvcTester web;

    @Autowired
    CasefileScenarios people;

    @Autowired
    AccessScenarios scenarios;

    @Autowired
    Contacts contacts;

    @Autowired
    Requests requests;

    @Autowired
    CaseFiles cases;

    @Autowired
    Duplicates duplicates;

    @Autowired
    WaitingLists lists;

    @Autowired
    Referrals referrals;

    @Autowired
    Mandates mandates;

    @Autowired
    Audit audit;

    @Autowired
    BusinessTime time;

    private final String surname = surname();
    private UUID ada = UUID.randomUUID();

    @BeforeEach
    void ada() {
        ada = people.anOldWomanAlone(surname);
    }

    private MvcTestResult post(Role role, String address, Map<String, String> fields) {
        var form = web.post().uri(address).with(As.role(role, As.CASALASCO)).with(csrf());
        fields.forEach(form::param);
        return form.exchange();
    }

    private String page(Role role, String address) {
        var answer = web.get().uri(address).with(As.role(role, As.CASALASCO)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> contact(String person) {
        var fields = new HashMap<String, String>();
        fields.put("chi", surname);
        fields.put("persona", person);
        fields.put("parla", "NEIGHBOUR");
        fields.put("come", "PHONE");
        fields.put("dove", "");
        fields.put("giorno", time.today().toString());
        fields.put("testo", "Non apre da due giorni");
        fields.put("motivo.LONELINESS", "si");
        fields.put("esito", "REQUEST");
        return fields;
    }

    @Test
    void theNameIsFoundThoughMisspeltAndTheNoteOfTheDeskStandsBeside() {
        var file = people.aCase(ada, worker());
        cases.leaveAtDesk(worker(), file, "Avvisatemi se chiama");
        var misspelt = surname.substring(0, 4) + surname.substring(5);
        var form = new HashMap<>(contact(""));
        form.put("chi", misspelt + " ada");
        form.put("passo", "cerca");
        var answer = post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form);
        assertThat(answer).hasStatusOk();
        assertThat(body(answer))
                .contains(ada.toString(), "Già seguita da", "Avvisatemi se chiama", "Non apre da due giorni")
                .doesNotContain("Vive sola, è caduta");
        assertThat(body(post(Role.ACCESS_OPERATOR, "/contatti/persone", form))).contains(ada.toString());
        form.put("persona", ada.toString());
        assertThat(body(post(Role.ACCESS_OPERATOR, "/contatti/chi", form))).contains("Avvisatemi se chiama");
    }

    @Test
    void aContactSentTwiceIsOne() {
        var form = contact(ada.toString());
        form.put("invio", UUID.randomUUID().toString());
        var first = post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form);
        var second = post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form);
        assertThat(first).hasStatus(302);
        assertThat(second).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
        assertThat(contacts.about(AccessScenarios.desk(), ada, 10)).hasSize(1);
        assertThat(page(
                        Role.ACCESS_OPERATOR,
                        Objects.requireNonNull(first.getResponse().getRedirectedUrl())))
                .contains("Nuova richiesta", "Solitudine", surname);
    }

    @Test
    void somebodyNewIsWrittenDownWithTheContact() {
        var unknown = surname();
        var form = contact("nuova");
        form.put("chi", unknown + " Gino");
        form.put("anno", "1950");
        var answer = post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form);
        assertThat(answer).hasStatus(302);
        assertThat(page(Role.ACCESS_OPERATOR, "/persone?q=" + unknown)).contains("Gino " + unknown, "1950");
    }

    @Test
    void somebodyNewWhoLooksLikeSomebodyKnownIsDecidedFirst() {
        var form = contact("nuova");
        form.put("chi", surname + " Ada");
        form.put("anno", "1937");
        var answer = post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("name=\"altra\"", ada.toString());
        form.put("altra", "si");
        assertThat(post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form)).hasStatus(302);
    }

    @Test
    void whatIsMissingOrImpossibleIsSaidAtItsFieldAndNothingIsLost() {
        var form = contact("");
        form.remove("motivo.LONELINESS");
        form.put("giorno", "2016-02-31");
        form.put("appuntamento", "2016-13-01");
        form.put("ora", "25.70");
        form.put("manca", "Un pulmino");
        form.remove("esito");
        var answer = post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains(
                        "chi-errore",
                        "giorno-errore",
                        "motivo-errore",
                        "esito-errore",
                        "appuntamento-errore",
                        "ora-errore",
                        "causa-errore",
                        "Un pulmino",
                        "Non apre da due giorni");
        assertThat(contacts.about(AccessScenarios.desk(), ada, 10)).isEmpty();
    }

    @Test
    void theRequestIsAnalysedSentAnsweredAndBecomesACase() {
        var id = scenarios.aRequest(AccessScenarios.desk(), ada);
        var at = "/richieste/" + id;
        assertThat(page(Role.SOCIAL_WORKER, "/richieste")).contains("<h1>Richieste</h1>");
        assertThat(page(Role.SOCIAL_WORKER, at)).contains("Aspetta l’analisi", "Non apre da due giorni");
        var analysis = new HashMap<String, String>();
        List.of("a", "b", "c", "d", "e", "f").forEach(domain -> analysis.put("livello-" + domain, "1"));
        analysis.put("perche", "Sola");
        analysis.put("esito", "SIMPLE");
        analysis.put("giorno", time.today().toString());
        assertThat(post(Role.SOCIAL_WORKER, at + "/analisi", Map.of())).hasStatus(422);
        assertThat(post(Role.SOCIAL_WORKER, at + "/analisi", analysis)).hasStatus(302);
        assertThat(page(Role.SOCIAL_WORKER, at))
                .contains("Semplice: basta il servizio sociale", "Condizione abitativa");
        assertThat(page(Role.ACCESS_OPERATOR, at))
                .contains("Analisi fatta")
                .doesNotContain("Semplice: basta", "Condizione abitativa");
        assertThat(page(Role.SOCIAL_WORKER, at + "/invio")).contains("A chi");
        assertThat(post(Role.SOCIAL_WORKER, at + "/caso", Map.of())).hasRedirectedUrl("/persone/" + ada);
        assertThat(page(Role.SOCIAL_WORKER, at)).contains("È diventata un caso");
        assertThat(page(Role.SOCIAL_WORKER, "/persone/" + ada + "/contatti")).contains("È diventata un caso");
    }

    @Test
    void theCalendarShowsHoursButNoNamesAndTheOldAddressEnds() {
        var day = time.today().plusDays(170);
        var form = Map.of(
                "giorno",
                day.toString(),
                "ora",
                "9.30",
                "minuti",
                "45",
                "con",
                worker().account().toString(),
                "luogo",
                "SEDE",
                "perche",
                "Colloquio con " + surname);
        assertThat(post(Role.SOCIAL_WORKER, "/agenda/nuovo?persona=" + ada, form))
                .hasStatus(302);
        var address = feed();
        var calendar = web.get().uri(address).exchange();
        assertThat(calendar).hasStatusOk();
        assertThat(body(calendar))
                .contains(
                        "BEGIN:VCALENDAR\r\n",
                        "DTSTART:" + day.toString().replace("-", "") + "T",
                        "SUMMARY:Appuntamento")
                .doesNotContain(surname)
                .doesNotContain("Ada");
        assertThat(page(Role.SOCIAL_WORKER, "/agenda?dal=" + day)).contains(surname);
        var renewed = feed();
        assertThat(web.get().uri(address)).hasStatus(404);
        assertThat(web.get().uri(renewed)).hasStatusOk();
        assertThat(web.get().uri("/agenda/calendario/prova.ics")).hasStatus(404);
    }

    private String feed() {
        var found = FEED.matcher(body(post(Role.SOCIAL_WORKER, "/agenda/calendario", Map.of())));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void anEmergencyIsWrittenFromItsContactAndAnsweredOnce() {
        var form = contact(ada.toString());
        form.put("esito", "EMERGENCY");
        var to = Objects.requireNonNull(post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form)
                .getResponse()
                .getRedirectedUrl());
        assertThat(to).startsWith("/pronto-intervento/nuovo?contatto=");
        assertThat(page(Role.ACCESS_OPERATOR, to)).contains("Non apre da due giorni");
        var call = Map.of(
                "situazione",
                "Non apre, luce accesa " + surname,
                "chi",
                "FRAIL",
                "giorno",
                time.today().toString(),
                "ora",
                "0.00");
        assertThat(post(Role.ACCESS_OPERATOR, to, call)).hasStatus(302);
        var list = page(Role.SOCIAL_WORKER, "/pronto-intervento");
        assertThat(list).contains("luce accesa " + surname, "aspetta risposta entro il");
        assertThat(post(Role.ACCESS_OPERATOR, to, Map.of("giorno", "3016-01-01")))
                .hasStatus(422);
    }

    @Test
    void noPageOfTheDeskAsksTheDatabaseTooOften() {
        for (int i = 0; i < 3; i++) {
            scenarios.aRequest(AccessScenarios.desk(), people.anOldWomanAlone(surname()));
        }
        for (var address : List.of(
                "/contatti/nuovo",
                "/contatti",
                "/richieste",
                "/agenda",
                "/liste",
                "/pronto-intervento",
                "/persone/" + ada + "/contatti")) {
            page(Role.SOCIAL_WORKER, address);
            assertThat(Statements.of(() -> page(Role.SOCIAL_WORKER, address)))
                    .as(address)
                    .isLessThanOrEqualTo(12);
        }
        var form = contact(ada.toString());
        form.put("invio", UUID.randomUUID().toString());
        assertThat(Statements.of(() -> assertThat(post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form))
                        .hasStatus(302)))
                .isLessThanOrEqualTo(12);
        assertThat(requests.about(AccessScenarios.desk(), ada)).hasSize(1);
    }

    @Test
    void theDayBeginsWithWhatWaits() {
        scenarios.aRequest(AccessScenarios.desk(), ada);
        assertThat(page(Role.SOCIAL_WORKER, "/")).contains("aspetta l’analisi");
    }

    /** Who was looked at and is somebody else is not proposed again. */
    @Test
    void anotherPersonIsRemembered() {
        var form = contact("nuova");
        form.put("chi", surname + " Ada");
        form.put("anno", "1937");
        assertThat(post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form)).hasStatus(422);
        form.put("altra", "si");
        assertThat(post(Role.ACCESS_OPERATOR, "/contatti/nuovo", form)).hasStatus(302);
        assertThat(duplicates.toldApart(worker(), ada)).hasSize(1);
    }

    /** Each page that says of somebody more than the name is in that person's register. */
    @Test
    void whateverSaysMoreThanTheNameIsPutDown() {
        var request = scenarios.aRequest(AccessScenarios.desk(), ada);
        var file = people.aCase(ada, worker());
        scenarios.aContact(AccessScenarios.desk(), ada, Outcome.EMERGENCY);
        var list = lists.found(new WaitingList.Founding(
                "Lista " + UUID.randomUUID(), "Prova", "Regolamento di prova", List.of(new Criterion(1, "Prova", 1))));
        lists.enter(worker(), new WaitingLists.Entering(list, ada, time.today(), List.of(), "Domanda"));
        var pages = List.of(
                "/contatti",
                "/pronto-intervento",
                "/liste/" + list,
                "/richieste/" + request,
                "/persone/" + ada + "/contatti",
                "/persone/" + ada + "/conta",
                "/casi/" + file + "/modifica",
                "/casi/" + file + "/sportello");
        for (var address : pages) {
            var before = readings();
            page(Role.SOCIAL_WORKER, address);
            assertThat(readings()).as(address).isGreaterThan(before);
        }
    }

    private long readings() {
        return audit.about("person", ada, null, 500).stream()
                .filter(Entry::readOnly)
                .count();
    }

    /** What was accepted is found again by the body that accepted it; who sent it sees the answer. */
    @Test
    void theBodyFindsWhatItAccepted() {
        var request = scenarios.aRequest(AccessScenarios.desk(), ada);
        var why = "Prova " + UUID.randomUUID();
        var own = mandates.body("Ente di prova", it.trama.security.Body.Kind.HEALTH_AGENCY);
        var sender = As.operator(Role.ACCESS_OPERATOR, As.CASALASCO);
        var elsewhere = new it.trama.security.Operator(
                sender.account(),
                sender.name(),
                sender.mandate(),
                sender.role(),
                sender.district(),
                sender.districtName(),
                "Un altro ente",
                null);
        referrals.send(elsewhere, request, own, why);
        assertThat(page(Role.HEALTH_PARTNER, "/invii")).contains(why, "Rispondi");
        var sent = referrals.of(requests.find(elsewhere, request)).getFirst().id();
        assertThat(post(
                        Role.HEALTH_PARTNER,
                        "/invii/" + sent,
                        Map.of(
                                "risposta",
                                "si",
                                "motivo",
                                "",
                                "giorno",
                                time.today().toString())))
                .hasStatus(302);
        assertThat(page(Role.HEALTH_PARTNER, "/invii"))
                .contains("Accettati", why)
                .doesNotContain(surname);
        assertThat(page(Role.ACCESS_OPERATOR, "/richieste/" + request)).contains("Accettata da un altro ente");
    }
}
