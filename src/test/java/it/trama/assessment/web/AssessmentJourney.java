package it.trama.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.assessment.AssessmentScenarios;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.Browser;
import it.trama.testing.InDistrict;
import it.trama.testing.Sessions;
import it.trama.testing.TramaTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** The social worker assesses with Ada, in two voices, and comes back to it. */
@TramaTest
@ExtendWith(InDistrict.class)
class AssessmentJourney {
    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    AssessmentScenarios scenarios;

    @Autowired
    BusinessTime time;

    private void enter(Browser browser, Role role) {
        Sessions.signIn(browser, "http://127.0.0.1:" + port, sessions, As.operator(role, As.CASALASCO));
    }

    private AssessmentScenarios.Followed knownAda() {
        var ada = scenarios.ada();
        scenarios.completed(ada, "BARTHEL", time.today().minusDays(170), "10 0 0 5 10 5 5 5 0 0");
        scenarios.completed(ada, "BARTHEL", time.today().minusDays(90), "10 0 5 5 10 5 5 10 5 0");
        scenarios.completed(ada, "SPMSQ", time.today().minusDays(3), "0 0 0 0 0 0 1 1 1 0 low");
        return ada;
    }

    @Test
    void theThirdBarthelIsFilledInWithoutScripts() {
        var ada = knownAda();
        try (var browser = Browser.withoutScripts(port)) {
            enter(browser, Role.SOCIAL_WORKER);
            browser.open("/casi/" + ada.file() + "/valutazioni");
            browser.page().selectOption("#strumento", "BARTHEL");
            browser.page().locator("#luogo").fill("a casa");
            browser.page().locator("aside form button[type=submit]").first().click();
            browser.page()
                    .locator("[id='v.feeding']")
                    .fill("Mangio da sola. Cucino anche, se non devo stare in piedi troppo.");
            for (var answer : List.of(
                    "feeding.10",
                    "bathing.0",
                    "grooming.5",
                    "dressing.5",
                    "bowels.10",
                    "bladder.5",
                    "toilet.5",
                    "transfer.10")) {
                browser.page().locator("[id='s." + answer + "']").check();
            }
            browser.page().locator("button[value=salva]").click();
            browser.picture("assessment-draft-noscript");
            assertThat(browser.page().locator(".t-sticky").innerText()).contains("50 punti", "tra 50 e 75");
            browser.page().locator("button[value=concludi]").click();
            assertThat(browser.page().locator("[role=alert]").innerText()).contains("Mancano risposte");
            browser.page().locator("[id='s.mobility.10']").check();
            browser.page().locator("[id='s.stairs.5']").check();
            browser.page().locator("[id='d.feeding']").check();
            browser.page().locator("button[value=concludi]").click();
            assertThat(browser.page().locator("main").innerText()).contains("65 su 100", "dipendenza moderata");
            browser.picture("assessment-result-noscript");
        }
    }

    @Test
    void everyPageIsReadOnADeskAndOnAPhone() {
        var ada = knownAda();
        var home = "/casi/" + ada.file() + "/valutazioni";
        var draft = scenarios.draft(ada, "BARTHEL", time.today());
        var pages = List.of(
                home,
                home + "/confronto?strumento=BARTHEL",
                home + "/riunione",
                home + "/sina",
                "/valutazioni/" + draft,
                "/valutazioni/"
                        + scenarios.completed(
                                ada, "GDS15", time.today(), "no yes yes yes no yes no no no no no no no no no"),
                "/valutazioni/" + scenarios.draft(ada, "IADL_LAWTON", time.today()),
                "/valutazioni/" + scenarios.draft(ada, "QUADRO_6", time.today()),
                "/valutazioni/" + scenarios.draft(ada, "MONDO_BAMBINO", time.today()),
                "/valutazioni/" + scenarios.draft(ada, "MMSE", time.today()),
                "/valutazioni/strumenti",
                "/valutazioni/strumenti/BARTHEL");
        try (var desk = Browser.desk(port);
                var phone = Browser.phone(port)) {
            for (var browser : List.of(desk, phone)) {
                enter(browser, Role.SOCIAL_WORKER);
                for (int i = 0; i < pages.size(); i++) {
                    browser.open(pages.get(i))
                            .picture("assessment-" + i + (browser == desk ? "" : "-phone"))
                            .accessible();
                }
                enter(browser, Role.COORDINATOR);
                browser.open("/valutazioni/strumenti/nuovo")
                        .picture("assessment-builder" + (browser == desk ? "" : "-phone"))
                        .accessible();
            }
        }
    }
}
