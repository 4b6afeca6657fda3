package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.trama.casefile.CasefileScenarios.surname;

import com.microsoft.playwright.Page;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Diary;
import it.trama.casefile.Note.Kind;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.journeys.Colleagues.Colleague;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The coordinator rebalances the work: reads the loads, writes the contract hours, passes a case to other hands. */
@TramaTest
class WorkloadJourney {
    @LocalServerPort
    int port;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Diary diary;

    @Autowired
    BusinessTime time;

    private final String surname = surname();

    /** Three cases, and more hours than the contract has. */
    private void isLoaded(Colleague worker) {
        CurrentDistrict.run(As.CASALASCO, () -> {
            for (var i = 0; i < 3; i++) {
                var name = i == 0 ? surname : surname();
                var file = scenarios.aCase(scenarios.anOldWomanAlone(name), worker.operator());
                diary.write(
                        worker.operator(),
                        file,
                        new Writing(Kind.VISIT, Level.TEAM, time.today(), 1_400, null, "Visita di prova"));
            }
        });
    }

    @Test
    void theCoordinatorRebalancesTheWork() {
        var heavy = colleagues.welcome("Anna Modello " + surname, Role.SOCIAL_WORKER);
        var free = colleagues.welcome("Carlo Traccia " + surname, Role.SOCIAL_WORKER);
        isLoaded(heavy);
        try (var browser = Browser.desk(port);
                var phone = Browser.phone(port)) {
            var coordinator = colleagues.welcome("Livia Campione", Role.COORDINATOR);
            var page = coordinator.in(browser).open("/casi/carichi").page();
            writesTheHours(page, heavy);
            assertThat(row(page, heavy)).containsText("su 12");
            assertThat(row(page, heavy)).containsText("+5,5");
            browser.accessible().picture("casefile-workload");
            passesACase(page, free);
            browser.open("/casi/carichi");
            assertThat(row(page, free)).containsText("Scrivi le ore di contratto");
            coordinator.in(phone).open("/casi/carichi").accessible().picture("casefile-workload-phone");
            browser.open("/casi/bilancio-semestrale").accessible().picture("casefile-report");
            phone.open("/casi/bilancio-semestrale").accessible().picture("casefile-report-phone");
            browser.open("/casi?tutti=si").accessible().picture("casefile-all");
        }
    }

    private static com.microsoft.playwright.Locator row(Page page, Colleague who) {
        return page.locator(
                "tr", new Page.LocatorOptions().setHasText(who.operator().name()));
    }

    private static void writesTheHours(Page page, Colleague who) {
        row(page, who).locator("a").press("Enter");
        page.locator("#ore").fill("12");
        page.locator("#ore").press("Enter");
        assertThat(page.locator("h1")).hasText("Carichi di lavoro");
    }

    /** From the search to the person, to the case, to other hands. */
    private void passesACase(Page page, Colleague next) {
        page.keyboard().press("/");
        page.keyboard().type(surname + " Ada");
        page.keyboard().press("Enter");
        page.locator("main a[href^='/persone/']").first().press("Enter");
        page.locator(".t-tabs a[href^='/casi/']").last().press("Enter");
        page.locator("a[href$='/passaggio']").press("Enter");
        page.locator("#chi").selectOption(next.operator().account().toString());
        page.locator("#resta").selectOption("no");
        page.locator("main form button[type=submit]").press("Enter");
        assertThat(page.locator("h1")).containsText("casi");
    }
}
