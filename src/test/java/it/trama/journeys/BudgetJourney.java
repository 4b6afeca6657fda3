package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planning office commits and pays until the line refuses. */
@TramaTest
class BudgetJourney {
    private static final List<String> PAGES = List.of(
            "/bilancio/PDZ", "/bilancio/PDZ?cella=U21.C-TRA", "/bilancio/PDZ/impegni", "/bilancio/PDZ/registro");

    @LocalServerPort
    int port;

    @Test
    void moneyIsCommittedAndPaidUntilTheLineRefuses() {
        try (var browser = Browser.desk(port)) {
            browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
            browser.open("/bilancio/PDZ?cella=U28.C-AVZ").accessible().picture("budget-cell");
            var page = browser.page();
            page.locator(".tp-why").getByText("Registra un impegno").click();
            assertThat(page.locator("#cella")).hasValue("U28.C-AVZ");
            browser.accessible().picture("budget-form");
            commit(page, "5.291,01");
            assertThat(page.locator("[role=alert]")).containsText("restano liberi");
            browser.accessible().picture("budget-refused");
            commit(page, "100,00");
            page.getByText("Paga", new Page.GetByTextOptions().setExact(true)).click();
            page.locator("#atto").fill("mandato 12");
            page.locator("#del").fill("2016-06-30");
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("main")).containsText("Pagamento");
            browser.accessible().picture("budget-claim");
        }
    }

    private static void commit(Page page, String euro) {
        page.locator("#importo").fill(euro);
        page.locator("#atto").fill("41/2016");
        page.locator("#del").fill("2016-06-30");
        page.locator("#per").fill("Laboratorio di prova");
        page.locator("main button[type=submit]").click();
    }

    @Test
    void everyPageOfTheBudgetIsReadable() {
        try (var desk = Browser.desk(port);
                var phone = Browser.phone(port)) {
            for (var browser : List.of(desk, phone)) {
                browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
                for (var page : PAGES) {
                    browser.open(page)
                            .accessible()
                            .picture("budget" + page.replaceAll("[^a-zA-Z0-9]+", "-")
                                    + (browser == desk ? "" : "-phone"));
                }
            }
        }
    }
}
