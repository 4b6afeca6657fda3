package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrator creates an operator, who changes the password that was handed over. */
@TramaTest
class AdministratorJourney {
    @LocalServerPort
    int port;

    @Test
    void theAdministratorCreatesAnOperator() {
        var login =
                "nuova.%s@prova.example".formatted(UUID.randomUUID().toString().substring(0, 8));
        String password;
        try (var browser = Browser.desk(port)) {
            browser.signIn("bruno.chiavistelli@prova.example", "trama di prova 2016");
            var page = browser.page();
            browser.open("/amministrazione").accessible().picture("amministrazione");
            page.getByText("Nuova persona").click();
            browser.accessible().picture("nuova-persona");
            page.locator("#name").fill("Nuova Inventata");
            page.locator("#login").fill(login);
            page.locator("#role").selectOption("SOCIAL_WORKER");
            page.locator("#body").selectOption(new SelectOption().setLabel("Consorzio casalasco servizi sociali"));
            page.locator("#scope").selectOption(new SelectOption().setLabel("Unione Palvareta Nova"));
            page.locator("main form button[type=submit]").last().click();
            assertThat(page.locator("h1")).hasText("Password da consegnare");
            browser.accessible();
            password = page.locator("code").textContent();
            browser.open("/amministrazione/registro").accessible().picture("registro");
            assertThat(page.locator("main")).containsText("ha creato una persona");
            page.getByText("Verifica che sia integro").click();
            assertThat(page.locator("main")).containsText("Il registro è integro");
            browser.open("/amministrazione/enti").accessible().picture("enti");
        }
        try (var browser = Browser.withoutScripts(port)) {
            browser.signIn(login, password);
            assertThat(browser.page().locator("h1")).hasText("Cambia la password");
            browser.page().locator("#current").fill(password);
            browser.page().locator("#wanted").fill("troppo corta");
            browser.page().locator("main form button[type=submit]").click();
            assertThat(browser.page().locator("[role=alert]")).containsText("meno di 15 caratteri");
            browser.page().locator("#current").fill(password);
            browser.page().locator("#wanted").fill("quattro cavalli azzurri nel prato");
            browser.page().locator("main form button[type=submit]").click();
            assertThat(browser.page().locator("h1")).hasText("Nuova Inventata");
            assertThat(browser.page().locator("main")).containsText("Unione Palvareta Nova");
        }
    }

    @Test
    void theAdministrationIsReadableOnAPhone() {
        try (var phone = Browser.phone(port)) {
            phone.signIn("bruno.chiavistelli@prova.example", "trama di prova 2016");
            for (var path :
                    List.of("/amministrazione", "/amministrazione/nuovo", "/amministrazione/registro", "/profilo")) {
                phone.open(path).accessible().picture("phone" + path.replace('/', '-'));
            }
            phone.page().locator("#lingua").selectOption("en");
            phone.page().locator("form[action='/profilo/preferenze'] button").click();
            assertThat(phone.page().locator("main")).containsText("Preferences");
        }
    }
}
