package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mayor sees what the municipality gives and receives; the office keeps the quotas and the funds. */
@TramaTest
class MayorJourney {
    private static final String PASSWORD = "trama di prova 2016";
    private static final List<String> PAGES = List.of(
            "/bilancio/PDZ",
            "/bilancio/PDZ/fondi",
            "/bilancio/PDZ/fondi/regola",
            "/bilancio/PDZ/rendiconto",
            "/bilancio/PDZ/quote",
            "/bilancio/PDZ/quote?prova=7,00",
            "/bilancio/PDZ/quote/H06",
            "/bilancio/PDZ/comuni",
            "/bilancio/PDZ/comuni/H06");

    @LocalServerPort
    int port;

    @Test
    void theMayorGoesFromHomeToWhatTheMunicipalityGivesAndReceives() {
        try (var desk = Browser.desk(port);
                var phone = Browser.phone(port)) {
            for (var browser : List.of(desk, phone)) {
                goes(browser);
                browser.accessible().picture(browser == desk ? "mayor-desk" : "mayor-phone");
                assertThat(browser.page().locator("[data-print]")).isVisible();
                asksWhy(browser.page());
            }
        }
    }

    @Test
    void theSameWithoutScripts() {
        try (var browser = Browser.withoutScripts(port)) {
            goes(browser);
            asksWhy(browser.page());
        }
    }

    private static void goes(Browser browser) {
        browser.signIn("piero.fasciatricolore@prova.example", PASSWORD);
        var page = browser.open("/").page();
        page.getByText("Apri i conti").click();
        assertThat(page).hasURL(Pattern.compile(".*/bilancio/PDZ/comuni/H03"));
        assertThat(page.locator("h1")).hasText("Casalmaggiore nel distretto");
        assertThat(page.locator("main")).containsText("97.945,56");
        assertThat(page.locator("main")).containsText("Per ogni euro dato ne arrivano");
    }

    private static void asksWhy(Page page) {
        page.getByText("Perché questo conto").click();
        assertThat(page.getByText("÷ 39.236 abitanti").first()).isVisible();
        page.locator("main").getByText("Movimenti").click();
        assertThat(page.locator("main")).containsText("Cifra di prova");
    }

    @Test
    void theOfficePlacesALineAndSeesItsRuleFollow() {
        try (var browser = Browser.desk(port)) {
            browser.signIn("elena.verbali@prova.example", PASSWORD);
            var page = browser.open("/bilancio/PDZ/fondi").page();
            page.locator("#linee ~ * a, section[aria-labelledby=linee] a")
                    .nth(2)
                    .click();
            browser.accessible().picture("money-place");
            page.locator("#area").selectOption("B");
            page.locator("#obiettivo").selectOption("2.1");
            page.locator("main button[type=submit]").click();
            assertThat(page).hasURL(Pattern.compile(".*/fondi\\?anno=2015"));
            page.getByText("Rendiconto per fondo", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("main")).containsText("2.1 Assistenza domiciliare");
        }
    }

    @Test
    void everyPageOfTheMoneyIsReadable() {
        try (var desk = Browser.desk(port);
                var phone = Browser.phone(port)) {
            for (var browser : List.of(desk, phone)) {
                browser.signIn("elena.verbali@prova.example", PASSWORD);
                for (var page : PAGES) {
                    browser.open(page)
                            .accessible()
                            .picture("money" + page.replaceAll("[^a-zA-Z0-9]+", "-")
                                    + (browser == desk ? "" : "-phone"));
                }
            }
        }
    }
}
