package it.trama.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.trama.casefile.CasefileScenarios.CASALMAGGIORE;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.security.Operator;
import it.trama.testing.Browser;
import it.trama.testing.InDistrict;
import it.trama.testing.Sessions;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The same man comes to three desks under three spellings: written down, written down again with his names the other way round,
 * found; then proposed as the same with the reasons, made one, and two again. By keyboard.
 */
@TramaTest
@ExtendWith(InDistrict.class)
class ThreeDesksJourney {
    private static final int MOST_STEPS = 60;
    private static final String HERE = "document.activeElement.", RIVAROLO = "019083";

    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    People people;

    @Autowired
    Contacts contacts;

    private final String surname = surname();
    private final String oneLetterLess = surname.substring(0, 4) + surname.substring(5);

    private static Operator deskOf(String municipality) {
        var all = AccessScenarios.desk();
        return new Operator(
                all.account(),
                all.name(),
                all.mandate(),
                all.role(),
                all.district(),
                all.districtName(),
                all.body(),
                new Operator.Scope(Operator.Scope.Kind.MUNICIPALITY, municipality, "Sportello di prova"));
    }

    private Browser signedIn(Operator operator) {
        var browser = Browser.desk(port);
        Sessions.signIn(browser, "http://127.0.0.1:" + port, sessions, operator);
        return browser;
    }

    private static void tabUntil(Page page, String there) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(HERE + there))) {
                return;
            }
        }
        throw new AssertionError("not reached by keyboard: " + there);
    }

    private static void tabTo(Page page, String id) {
        tabUntil(page, "id === '" + id + "'");
    }

    /** One alone is chosen already: from there by the arrows. */
    private static void choose(Page page, String id) {
        tabUntil(page, "name === 'persona'");
        page.keyboard().press("Space");
        for (int i = 0; i < MOST_STEPS && !id.equals(page.evaluate(HERE + "id")); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator("#" + id)).isChecked();
    }

    /** Types the name, chooses, says what he came for and saves. */
    private static void writeDown(Page page, String name, String choice, String need) {
        page.keyboard().type(name);
        page.locator("label[for=p-nuova]", new Page.LocatorOptions().setHasText(name))
                .waitFor();
        choose(page, choice);
        tabTo(page, "motivo-" + need);
        page.keyboard().press("Space");
        tabTo(page, "esito-ORIENTED");
        page.keyboard().press("Space");
        tabTo(page, "detto");
        page.keyboard().type("Torna con i documenti");
        tabUntil(page, "matches('details:last-of-type > summary')");
        page.keyboard().press("Enter");
        tabTo(page, "anno");
        page.keyboard().type("1958");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("main")).containsText("Torna con i documenti");
    }

    private UUID written(String name) {
        return people.find(worker(), surname, 20).stream()
                .map(Known::person)
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void heIsFoundOrProposedAndMadeOneAndTwoAgain() {
        try (var browser = signedIn(deskOf(CASALMAGGIORE))) {
            var page = browser.open("/contatti/nuovo").page();
            writeDown(page, surname + " Mario", "p-nuova", "HOUSING");
            browser.accessible();
        }
        var first = written("Mario " + surname);
        try (var browser = signedIn(deskOf(TORRE))) {
            var page = browser.open("/contatti/nuovo").page();
            writeDown(page, "Mario " + oneLetterLess, "p-nuova", "PAPERS");
        }
        var second = written(oneLetterLess + " Mario");
        assertThat(second).isNotEqualTo(first);
        try (var browser = signedIn(deskOf(RIVAROLO))) {
            var page = browser.open("/contatti/nuovo").page();
            writeDown(page, oneLetterLess + " Maroi", "p-" + first, "WORK");
            browser.accessible().picture("tre-sportelli");
        }
        assertThat(contacts.about(worker(), first, 10)).hasSize(2);
        oneAndTwoAgain(first, second);
    }

    private void oneAndTwoAgain(UUID first, UUID second) {
        try (var browser = signedIn(worker())) {
            var page = browser.open("/persone/" + first + "/doppioni").page();
            assertThat(page.locator("main")).containsText("nome e cognome scambiati");
            assertThat(page.locator("main")).containsText("stesso anno");
            browser.accessible().picture("doppioni");
            page.locator("form[action$='" + second + "/unisci'] button").press("Enter");
            assertThat(page.locator("#unite")).isVisible();
            browser.accessible().picture("doppioni-uniti");
            assertThat(contacts.about(worker(), first, 10)).hasSize(3);
            assertThat(people.glance(worker(), second)).isEmpty();
            assertThat(found()).containsExactly(first);
            page.locator("form[action$='/annulla'] button").press("Enter");
            assertThat(page.locator("form[action$='" + second + "/unisci'] button"))
                    .isVisible();
            browser.accessible();
        }
        assertThat(contacts.about(worker(), first, 10)).hasSize(2);
        assertThat(contacts.about(worker(), second, 10)).hasSize(1);
        assertThat(found()).containsExactlyInAnyOrder(first, second);
    }

    /** By the spelling of the second desk. */
    private List<UUID> found() {
        return people.find(worker(), "Mario " + oneLetterLess, 20).stream()
                .map(known -> known.person().id())
                .toList();
    }
}
