package it.trama.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.casefile.CasefileScenarios;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.Browser;
import it.trama.testing.InDistrict;
import it.trama.testing.Sessions;
import it.trama.testing.TramaTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A neighbour reports an old woman alone: from the telephone call to the case, by keyboard; and once without scripts. */
@TramaTest
@ExtendWith(InDistrict.class)
class NeighbourJourney {
    private static final int MOST_STEPS = 60;

    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    CasefileScenarios people;

    @Autowired
    Contacts contacts;

    @Autowired
    Requests requests;

    @Autowired
    Appointments appointments;

    @Autowired
    Emergencies emergencies;

    @Autowired
    WaitingLists lists;

    @Autowired
    AccessScenarios scenarios;

    @Autowired
    BusinessTime time;

    private UUID list = UUID.randomUUID();
    private UUID place = UUID.randomUUID();
    private UUID request = UUID.randomUUID();

    private void signIn(Browser browser, Operator operator) {
        Sessions.signIn(browser, "http://127.0.0.1:" + port, sessions, operator);
    }

    /** Goes on with the tabulator until the field is reached: how somebody without a mouse gets there. */
    private static void tabTo(Page page, String id) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("not reached by keyboard: " + id);
    }

    @Test
    void theDeskWritesItDownAndTheWorkerOpensTheCase() {
        var surname = surname();
        var ada = people.anOldWomanAlone(surname);
        try (var browser = Browser.desk(port)) {
            signIn(browser, AccessScenarios.desk());
            var page = browser.open("/contatti/nuovo").page();
            browser.accessible();
            page.keyboard().type(surname.substring(0, 4) + surname.substring(5) + " ada");
            page.locator("#p-" + ada).waitFor();
            tabTo(page, "p-" + ada);
            page.keyboard().press("Space");
            assertThat(page.locator("#gia")).containsText("nessuno segue adesso");
            tabTo(page, "parla-SELF");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            tabTo(page, "come-DESK");
            page.keyboard().press("ArrowRight");
            tabTo(page, "segnala");
            page.keyboard().type("Ines Vicinato");
            tabTo(page, "testo");
            page.keyboard().type("Non apre da due giorni, la luce resta accesa");
            tabTo(page, "motivo-LONELINESS");
            page.keyboard().press("Space");
            tabTo(page, "esito-ORIENTED");
            page.keyboard().press("ArrowRight");
            browser.accessible().picture("contatto-nuovo");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("h1")).containsText(surname);
            assertThat(page.locator("main")).containsText("Un vicino");
            browser.accessible().picture("contatto");
        }
        assertThat(contacts.about(AccessScenarios.desk(), ada, 10)).hasSize(1);
        try (var browser = Browser.desk(port)) {
            signIn(browser, worker());
            var page =
                    browser.open("/richieste").accessible().picture("richieste").page();
            page.locator("main a", new Page.LocatorOptions().setHasText(surname))
                    .click();
            browser.accessible().picture("richiesta");
            page.locator("form[action$='/caso'] button").press("Enter");
            assertThat(page.locator("main")).containsText(surname);
        }
        assertThat(requests.about(worker(), ada)).extracting(Request::state).containsExactly(Request.State.TAKEN);
    }

    @Test
    void withoutScriptsTheNameIsLookedForByItsButton() {
        var surname = surname();
        var ada = people.anOldWomanAlone(surname);
        try (var browser = Browser.withoutScripts(port)) {
            signIn(browser, AccessScenarios.desk());
            var page = browser.open("/contatti/nuovo").page();
            page.locator("#chi").fill(surname + " ada");
            page.locator("#chi").press("Enter");
            assertThat(page.locator("#p-" + ada)).isChecked();
            page.locator("#motivo-WORK").check();
            page.locator("#esito-ORIENTED").check();
            page.locator("#detto").fill("Al Centro per l’impiego");
            page.locator("[data-save]").click();
            assertThat(page.locator("main")).containsText("Al Centro per l’impiego");
        }
    }

    /** Something stands on each page. */
    private void aDayAtTheDesk() {
        var ada = people.anOldWomanAlone(surname());
        request = scenarios.aRequest(AccessScenarios.desk(), ada);
        scenarios.aContact(AccessScenarios.desk(), null, Contact.Outcome.ORIENTED);
        var day = time.today().plusDays(3);
        var hour = (int) (Math.random() * 600);
        appointments.book(
                AccessScenarios.desk(),
                ada,
                new Appointment.Slot(
                        AccessScenarios.coordinator().account(),
                        day.atTime(8, 0).plusMinutes(hour),
                        5,
                        "019107",
                        true,
                        "Visita a casa"));
        emergencies.call(
                AccessScenarios.desk(),
                new Emergency.Call(
                        null,
                        ada,
                        "019107",
                        time.today().minusDays(2).atTime(9, 30),
                        Emergency.Who.FRAIL,
                        "Non apre, la luce resta accesa"));
        var list = lists.found(new WaitingList.Founding(
                "Casa di riposo " + surname(),
                "Un posto in casa di riposo",
                "Regolamento di prova",
                java.util.List.of(
                        new WaitingList.Criterion(1, "Vive da sola", 10),
                        new WaitingList.Criterion(2, "Ha più di 85 anni", 5))));
        place = lists.enter(
                AccessScenarios.desk(),
                new WaitingLists.Entering(list, ada, time.today(), java.util.List.of(1), "Domanda del figlio"));
        this.list = list;
    }

    @Test
    void everyPageOfTheDeskIsAccessibleAlsoOnATelephone() {
        aDayAtTheDesk();
        for (var phone : new boolean[] {false, true}) {
            try (var browser = phone ? Browser.phone(port) : Browser.desk(port)) {
                signIn(browser, AccessScenarios.coordinator());
                var size = phone ? "-390" : "-1440";
                for (var address : new String[] {
                    "/contatti/nuovo",
                    "/contatti",
                    "/richieste",
                    "/",
                    "/richieste/" + request + "/analisi",
                    "/richieste/" + request + "/chiusura",
                    "/agenda",
                    "/agenda/nuovo",
                    "/liste",
                    "/liste/nuova",
                    "/liste/" + list,
                    "/attese/" + place,
                    "/attese/" + place + "/criteri",
                    "/pronto-intervento",
                    "/pronto-intervento/nuovo",
                    "/bisogni-senza-risposta"
                }) {
                    browser.open(address)
                            .accessible()
                            .picture(address.substring(1)
                                            .replaceAll("[0-9a-f-]{36}", "x")
                                            .replace('/', '-')
                                    + size);
                }
            }
        }
    }
}
