package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.trama.casefile.CasefileScenarios.surname;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import it.trama.casefile.CasefileScenarios;
import it.trama.journeys.Colleagues.Colleague;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker is away: somebody stands in, somebody else comes in for a reason and only reads; then it is over. */
@TramaTest
class StandInJourney {
    @LocalServerPort
    int port;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    Colleagues colleagues;

    @Autowired
    BusinessTime time;

    private final String surname = surname();

    private Colleague worker(String name) {
        return colleagues.welcome(name + " " + surname, Role.SOCIAL_WORKER);
    }

    @Test
    void somebodyStandsInAndSomebodyReadsForAReason() {
        var away = worker("Anna Modello");
        var instead = worker("Carlo Traccia");
        var file = CurrentDistrict.call(
                As.CASALASCO, () -> scenarios.aCase(scenarios.anOldWomanAlone(surname), away.operator()));
        try (var browser = Browser.desk(port);
                var phone = Browser.phone(port);
                var other = Browser.desk(port)) {
            var coordinator = colleagues.welcome("Livia Campione", Role.COORDINATOR);
            var page = coordinator.in(browser).open("/casi/sostituzioni").page();
            writes(page, away, instead);
            browser.accessible().picture("casefile-stand-ins");
            coordinator.in(phone).open("/casi/sostituzioni").accessible().picture("casefile-stand-ins-phone");
            looks(browser, phone, file, instead);
            readsForAReason(worker("Dario Prova").in(other), file);
            browser.open("/casi/sostituzioni");
            row(page, away).locator("button").press("Enter");
            assertThat(row(page, away)).hasCount(0);
        }
    }

    private void writes(Page page, Colleague away, Colleague instead) {
        page.locator("a[href='/casi/sostituzione']").press("Enter");
        page.locator("#assente")
                .selectOption(
                        new SelectOption().setValue(away.operator().account().toString()));
        page.locator("#chi")
                .selectOption(
                        new SelectOption().setValue(instead.operator().account().toString()));
        page.locator("#dal").fill(time.today().toString());
        page.locator("#al").fill(time.today().plusDays(9).toString());
        page.locator("#al").press("Enter");
        assertThat(row(page, away)).containsText(instead.operator().name());
    }

    private static com.microsoft.playwright.Locator row(Page page, Colleague who) {
        return page.locator(
                ".t-row", new Page.LocatorOptions().setHasText(who.operator().name()));
    }

    private static void looks(Browser browser, Browser phone, UUID file, Colleague instead) {
        browser.open("/casi/" + file);
        assertThat(browser.page().locator("main"))
                .containsText("In questi giorni: " + instead.operator().name());
        browser.accessible().picture("casefile-case");
        phone.open("/casi/" + file).accessible().picture("casefile-case-phone");
        browser.open("/casi/" + file + "/comune").accessible().picture("casefile-place");
        phone.open("/casi/" + file + "/comune").accessible().picture("casefile-place-phone");
        browser.open("/casi/carichi").accessible().picture("casefile-load");
    }

    private static void readsForAReason(Browser other, UUID file) {
        var page = other.open("/casi/" + file + "/accesso").page();
        page.locator("#motivo").fill("Chiama il pronto soccorso, serve sapere chi avvisare");
        page.locator("#motivo").press("Enter");
        assertThat(page.locator(".t-case")).containsText("Solo lettura");
        assertThat(page.locator("textarea[name=testo]")).hasCount(0);
        other.accessible().picture("casefile-only-reads");
    }
}
