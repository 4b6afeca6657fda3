package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planning office writes a plan of its own without a mouse, with scripts and without. */
@TramaTest
class KeyboardJourney {
    @LocalServerPort
    int port;

    @Test
    void rowsAreAddedAndReorderedFromTheKeyboard() {
        try (var browser = Browser.desk(port)) {
            writes(browser, "tasti");
        }
    }

    @Test
    void rowsAreAddedAndReorderedFromTheKeyboardWithoutScripts() {
        try (var browser = Browser.withoutScripts(port)) {
            writes(browser, "tasti-soli");
        }
    }

    private static void writes(Browser browser, String code) {
        browser.signIn("elena.verbali@prova.example", "trama di prova 2016").open("/piani/nuovo");
        var page = browser.page();
        enter(page.locator("[name=titolo]"));
        assertThat(page.locator("main [role=alert]")).isFocused();
        type(page, "titolo", "Piano scritto con i tasti");
        page.locator("[name=dal]").fill("2018-01-01");
        page.locator("[name=al]").fill("2020-12-31");
        type(page, "capofila", "Comune di Prova");
        type(page, "regione", "Lombardia");
        type(page, "codice", code);
        enter(page.locator("[name=codice]"));
        assertThat(page.locator("h1")).hasText("Piano scritto con i tasti");
        for (var axis : new String[] {"Casa", "Lavoro", "Legami"}) {
            browser.open("/piani/" + code + "/modifica/assi/nuova");
            type(page, "nome", axis);
            enter(page.locator("[name=nome]"));
            assertThat(page.locator("main [role=status]")).containsText("è salvata");
        }
        moves(page);
    }

    /** The button that was pressed keeps the keyboard, until the row can go no further. */
    private static void moves(Page page) {
        var legami = page.locator("main li").filter(new Locator.FilterOptions().setHasText("Legami"));
        enter(legami.locator("button[value=su]"));
        assertThat(page.locator("main [role=status]")).containsText("riga 2 di 3");
        assertThat(legami.locator("button[value=su]")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main [role=status]")).containsText("riga 1 di 3");
        assertThat(legami.locator("button[value=giu]")).isFocused();
    }

    private static void type(Page page, String field, String words) {
        page.locator("[name=" + field + "]").fill(words);
    }

    private static void enter(Locator where) {
        where.press("Enter");
    }
}
