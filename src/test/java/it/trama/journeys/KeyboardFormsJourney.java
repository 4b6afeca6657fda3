package it.trama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The forms of territory and administration without a mouse: each field is reached and seen, a refusal leads back to it. */
@TramaTest
class KeyboardFormsJourney {
    private static final int MOST = 400;

    /** Numbers the fields and buttons of the page's forms; of a group of radio buttons the keyboard reaches only one. */
    private static final String NUMBERED = """
            () => { const all = [...document.querySelectorAll('main form :is(input, select, textarea, button)')]
                .filter(e => !['hidden', 'radio'].includes(e.type) && !e.disabled && e.checkVisibility());
              all.forEach((e, i) => e.dataset.walk = i); return all.length; }
            """;

    /** The number of what has the focus, or -1; its source when nobody can see that it has. */
    private static final String WHERE = """
            () => { const e = document.activeElement; if (!e || e.dataset.walk === undefined) return -1;
              const s = getComputedStyle(e);
              return s.outlineStyle === 'none' && s.boxShadow === 'none' ? 'unseen: ' + e.outerHTML : Number(e.dataset.walk); }
            """;

    @LocalServerPort
    int port;

    @Test
    void everyFieldOfTheTerritoryIsReachedAndARefusalLeadsBackToIt() {
        try (var browser = Browser.desk(port)) {
            browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
            for (var form : List.of(
                    "/territorio/sposta",
                    "/territorio/entra",
                    "/territorio/esci",
                    "/territorio/capofila",
                    "/territorio/zone",
                    "/territorio/popolazione",
                    "/territorio/ore/enti/H03/nuovo")) {
                walk(browser.open(form).page());
                refusal(browser.page());
            }
            walk(browser.open("/territorio/confini").page());
        }
    }

    @Test
    void everyFieldOfTheAdministrationIsReachedAndARefusalLeadsBackToIt() {
        try (var browser = Browser.desk(port)) {
            browser.signIn("bruno.chiavistelli@prova.example", "trama di prova 2016");
            walk(browser.open("/amministrazione/nuovo").page());
            refusal(browser.page());
            for (var page : List.of("/amministrazione", "/amministrazione/enti", "/amministrazione/registro")) {
                walk(browser.open(page).page());
            }
        }
    }

    private static void walk(Page page) {
        var fields = (Integer) page.evaluate(NUMBERED);
        assertThat(fields).as(page.url()).isPositive();
        var reached = new HashSet<Object>();
        for (var i = 0; i < MOST && reached.size() < fields; i++) {
            page.keyboard().press("Tab");
            var where = page.evaluate(WHERE);
            assertThat(where).as("the focus is seen on " + page.url()).isInstanceOf(Integer.class);
            if (!where.equals(-1)) {
                reached.add(where);
            }
        }
        assertThat(reached).as("fields reached on " + page.url()).hasSize(fields);
    }

    /** An empty form is refused; the reader stands on the summary, whose first link leads to the field. */
    private static void refusal(Page page) {
        page.locator("main form button[type=submit]").last().press("Enter");
        assertThat((String) page.evaluate("document.activeElement.getAttribute('role')"))
                .as(page.url())
                .isEqualTo("alert");
        page.keyboard().press("Tab");
        var field = String.valueOf(page.evaluate("document.activeElement.getAttribute('href')"));
        assertThat(field).as(page.url()).startsWith("#");
        page.keyboard().press("Enter");
        assertThat("#" + page.evaluate("document.activeElement.id"))
                .as(page.url())
                .isEqualTo(field);
    }
}
