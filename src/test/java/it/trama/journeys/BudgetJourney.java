package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planning office commits and pays until the line refuses, gives something back and goes on. */
@TramaTest
class BudgetJourney {
    private static final List<String> PAGES = List.of(
            "/bilancio/PDZ",
            "/bilancio/PDZ?cella=U21~C-TRA",
            "/bilancio/PDZ/impegni",
            "/bilancio/PDZ/pluriennale",
            "/bilancio/PDZ/chiusura",
            "/bilancio/PDZ/registro");

    @LocalServerPort
    int port;

    /** Clicks with the mouse, or goes there and presses Enter. */
    private record Hand(Browser browser, boolean mouse, boolean scripts) {
        void press(Locator what) {
            if (mouse) {
                what.click();
            } else {
                what.focus();
                browser.page().keyboard().press("Enter");
            }
        }

        void write(String field, String text) {
            var place = browser.page().locator("#" + field);
            if (mouse || field.equals("del")) {
                place.fill(text);
            } else {
                place.focus();
                browser.page().keyboard().press("Control+A");
                browser.page().keyboard().type(text);
            }
        }

        void look(String picture) {
            if (scripts) {
                browser.accessible();
            }
            browser.picture(picture);
        }
    }

    @Test
    void moneyIsCommittedAndPaidUntilTheLineRefuses() {
        try (var browser = Browser.desk(port)) {
            spends(new Hand(browser, true, true), "U28~C-AVZ");
        }
    }

    @Test
    void theSameFromTheKeyboard() {
        try (var browser = Browser.desk(port)) {
            spends(new Hand(browser, false, true), "U30~C-AVZ");
        }
    }

    @Test
    void theSameWithoutScripts() {
        try (var browser = Browser.withoutScripts(port)) {
            spends(new Hand(browser, true, false), "U03~C-TRA");
        }
    }

    private static void spends(Hand hand, String cell) {
        hand.browser().signIn("elena.verbali@prova.example", "trama di prova 2016");
        var page = hand.browser().page();
        var free = free(hand.browser(), cell);
        hand.look("budget-cell");
        hand.press(page.locator(".tp-why").getByText("Registra un impegno"));
        assertThat(page.locator("#cella")).hasValue(cell);
        hand.look("budget-form");
        commit(hand, free.add(new BigDecimal("0.01")));
        assertThat(page.locator("[role=alert]")).containsText("mancano 0,01 €");
        assertThat(page.locator("[role=alert]")).isFocused();
        hand.look("budget-refused");
        commit(hand, free);
        assertThat(page.locator("h1")).hasText("Laboratorio di prova");
        var claim = page.url();
        assertThat(page.locator("main")).containsText(euro(free));
        assertEquals(BigDecimal.ZERO, free(hand.browser(), cell));
        assertThat(page.locator(".tp-why").getByText("Registra un impegno")).hasCount(0);
        page.navigate(claim);
        move(hand, "Paga", "100,00");
        assertThat(page.locator("main")).containsText("Pagamento");
        hand.look("budget-claim");
        move(hand, "Libera", "50,00");
        assertThat(page.locator("main")).containsText("Svincolo");
        assertEquals(new BigDecimal("50.00"), free(hand.browser(), cell));
        hand.press(page.locator(".tp-why").getByText("Registra un impegno"));
        commit(hand, new BigDecimal("50.00"));
        assertThat(page.locator("h1")).hasText("Laboratorio di prova");
        assertEquals(BigDecimal.ZERO, free(hand.browser(), cell));
    }

    private static void assertEquals(BigDecimal wanted, BigDecimal found) {
        org.assertj.core.api.Assertions.assertThat(found).isEqualByComparingTo(wanted);
    }

    /** What the sheet says is left in the cell. */
    private static BigDecimal free(Browser browser, String cell) {
        browser.open("/bilancio/PDZ?anno=2015&cella=" + cell);
        var text = browser.page().locator(".tp-why b").last().innerText();
        return new BigDecimal(text.replaceAll("[^\\d,]", "").replace(',', '.'));
    }

    private static String euro(BigDecimal amount) {
        return String.format(Locale.ITALIAN, "%,.2f", amount);
    }

    private static void commit(Hand hand, BigDecimal euro) {
        hand.write("importo", euro(euro));
        hand.write("atto", "41/2016");
        hand.write("del", "2016-06-30");
        hand.write("per", "Laboratorio di prova");
        hand.press(hand.browser().page().locator("main button[type=submit]"));
    }

    private static void move(Hand hand, String act, String euro) {
        var page = hand.browser().page();
        hand.press(page.locator(".t-title").getByText(act, new Locator.GetByTextOptions().setExact(true)));
        hand.write("importo", euro);
        hand.write("atto", "mandato 12");
        hand.write("del", "2016-06-30");
        hand.press(page.locator("main button[type=submit]"));
    }

    @Test
    void oneActBindsSeveralLinesOrNothing() {
        try (var browser = Browser.desk(port)) {
            browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
            var page = browser.page();
            browser.open("/bilancio/PDZ/pluriennale?cerca=trasporto,assistenza ad personam");
            var amounts = page.locator("main table input");
            assertThat(amounts).hasCount(2);
            amounts.first().fill("1,00");
            amounts.last().fill("1.000.000,00");
            page.locator("#atto").fill("77/2016");
            page.locator("#del").fill("2016-06-30");
            page.locator("#per").fill("Appalto di prova");
            page.locator("main form[method=post] button[type=submit]").click();
            assertThat(page.locator("[role=alert]")).containsText("restano liberi");
            assertThat(amounts.first()).hasValue("1,00");
            browser.accessible().picture("budget-several-refused");
            amounts.last().fill("2,00");
            page.locator("main form[method=post] button[type=submit]").click();
            assertThat(page.locator("main")).containsText("Appalto di prova");
        }
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
