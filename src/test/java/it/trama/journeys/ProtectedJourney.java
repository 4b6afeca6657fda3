package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.CasefileScenarios;
import it.trama.journeys.Colleagues.Colleague;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A woman in an anti-violence path stays invisible: with scripts and without. */
@TramaTest
class ProtectedJourney {
    @LocalServerPort
    int port;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    Colleagues colleagues;

    private final String surname = surname();

    @Test
    void onlyHerWorkerFindsHer() {
        try (var desk = Browser.desk(port)) {
            staysInvisible(desk, true);
        }
    }

    @Test
    void onlyHerWorkerFindsHerWithoutScripts() {
        try (var alone = Browser.withoutScripts(port)) {
            staysInvisible(alone, false);
        }
    }

    private void staysInvisible(Browser hers, boolean pictures) {
        var woman = CurrentDistrict.call(As.CASALASCO, () -> scenarios.anOldWomanAlone(surname));
        var worker = colleagues.welcome("Marta Prova", Role.SOCIAL_WORKER);
        var file = opensAProtectedCase(worker.in(hers), woman);
        if (pictures) {
            hers.accessible().picture("casefile-protected");
        }
        for (var role : new Role[] {Role.COORDINATOR, Role.ACCESS_OPERATOR, Role.SOCIAL_WORKER}) {
            try (var other = pictures ? Browser.desk(port) : Browser.withoutScripts(port)) {
                findsNothing(colleagues.welcome("Ivo Campione", role), other, woman, file);
                other.picture("casefile-not-found");
            }
        }
        hers.open("/persone?q=" + surname);
        assertThat(hers.page().locator("main .t-row")).hasCount(1);
    }

    private String opensAProtectedCase(Browser browser, UUID woman) {
        var page = browser.open("/persone/" + woman + "/caso").page();
        page.locator("#motivo").fill("Accolta dal centro antiviolenza");
        page.locator("#complessita").selectOption("COMPLEX");
        page.locator("#protetto").selectOption("si");
        page.locator("main form button[type=submit]").press("Enter");
        assertThat(page.locator(".t-case")).containsText("Protett");
        return Objects.requireNonNull(page.locator("#nota").getAttribute("action"))
                .split("/")[2];
    }

    private void findsNothing(Colleague who, Browser browser, UUID woman, String file) {
        var page = who.in(browser).page();
        page.locator(".t-search input").fill(surname);
        page.locator(".t-search input").press("Enter");
        assertThat(page.locator("main a[href*='" + woman + "']")).hasCount(0);
        browser.open("/persone?q=" + surname + " Ada 1937");
        assertThat(page.locator("main .t-row")).hasCount(0);
        for (var address : new String[] {
            "/persone/" + woman, "/persone/" + woman + "/documenti", "/casi/" + file, "/casi/" + file + "/accesso"
        }) {
            browser.open(address);
            assertThat(page.content()).doesNotContain(surname).contains("t-");
            assertThat(page.locator("h1")).containsText("non");
        }
    }
}
