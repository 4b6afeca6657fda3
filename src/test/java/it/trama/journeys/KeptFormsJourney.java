package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.trama.casefile.CasefileScenarios.surname;

import com.microsoft.playwright.Page;
import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Situation.Levels;
import it.trama.casefile.Situations;
import it.trama.casefile.Situations.Asked;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session ends while somebody writes; a colleague saves the same; the case is closed: nothing typed is lost. */
@TramaTest
class KeptFormsJourney {
    @LocalServerPort
    int port;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    CaseFiles cases;

    @Autowired
    Situations situations;

    @Autowired
    Colleagues colleagues;

    @Autowired
    BusinessTime time;

    private UUID ada = UUID.randomUUID();
    private UUID file = UUID.randomUUID();

    private Colleagues.Colleague aWorkerWithACase() {
        var worker = colleagues.welcome("Nora Prova", Role.SOCIAL_WORKER);
        CurrentDistrict.run(As.CASALASCO, () -> {
            ada = scenarios.anOldWomanAlone(surname());
            file = scenarios.aCase(ada, worker.operator());
        });
        return worker;
    }

    @Test
    void aNoteForOneselfSurvivesItsSessionWithScripts() {
        var worker = aWorkerWithACase();
        try (var browser = Browser.desk(port)) {
            var page = worker.in(browser).open("/persone/" + ada).page();
            page.locator("#vede").selectOption("PERSONAL");
            page.locator("#testo").fill("Un dubbio solo mio");
            page.context().clearCookies();
            page.locator("#testo").pressSequentially(", da non dire");
            page.waitForURL(Pattern.compile(".*/entra.*"));
            worker.in(browser);
            page.waitForURL("**/persone/" + ada);
            assertThat(page.locator("#testo")).hasValue("Un dubbio solo mio, da non dire");
            assertThat(page.locator("#vede")).hasValue("PERSONAL");
            browser.accessible();
            closedMeanwhile(worker, browser);
        }
    }

    private void closedMeanwhile(Colleagues.Colleague worker, Browser browser) {
        CurrentDistrict.run(
                As.CASALASCO, () -> cases.close(worker.operator(), file, new Ending(time.today(), Closing.RESULT)));
        browser.page().locator("#nota button[type=submit]").click();
        assertThat(browser.page().locator("#testo")).hasValue("Un dubbio solo mio, da non dire");
        browser.accessible().picture("casefile-note-closed");
    }

    @Test
    void twoWhoRewriteANeed() {
        var worker = aWorkerWithACase();
        try (var browser = Browser.desk(port);
                var phone = Browser.phone(port)) {
            for (var window : new Browser[] {browser, phone}) {
                var page =
                        worker.in(window).open("/persone/" + ada + "/bisogno").page();
                page.locator("#voce").selectOption("HOUSING");
                page.locator("#parole").fill("Fa freddo");
                page.context().clearCookies();
                page.locator("main form button[type=submit]").click();
                worker.in(window);
                assertThat(page.locator("#parole")).hasValue("Fa freddo");
                window.accessible().picture("form-back-" + page.viewportSize().width);
                page.locator("main form button[type=submit]").click();
                bothVersions(worker, page);
                window.accessible().picture("form-conflict-" + page.viewportSize().width);
            }
        }
    }

    private void bothVersions(Colleagues.Colleague worker, Page page) {
        page.locator("main a[href*='/bisogno/']").first().click();
        page.locator("#famiglia").fill("La figlia passa il sabato");
        CurrentDistrict.run(As.CASALASCO, () -> {
            var standing = situations
                    .of(cases.current(worker.operator(), ada).orElseThrow())
                    .needs();
            standing.forEach(need -> situations.change(
                    worker.operator(),
                    ada,
                    need.id(),
                    need.version(),
                    new Asked("HOUSING", "Fa freddo", new Levels(null, "La figlia non viene più", null, null))));
        });
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main [role=alert]")).containsText("La figlia non viene più");
        assertThat(page.locator("#famiglia")).hasValue("La figlia passa il sabato");
    }
}
