package it.trama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planning office reads the real plan, on a desk and on a phone. */
@TramaTest
class DemoReadingJourney {
    private static final String PLAN = "/piani/PDZ";
    private static final List<String> PAGES = List.of(
            "/",
            "/territorio",
            "/territorio/ore",
            "/territorio/ore?da=H02&a=H03&ore=10",
            "/piani",
            PLAN,
            PLAN + "/obiettivi/SW1",
            PLAN + "/capitoli/swot",
            PLAN + "/coerenza",
            PLAN + "/versioni",
            PLAN + "/ore",
            PLAN + "/entrate-uscite",
            "/cerca?q=coerenza",
            "/profilo",
            "/aiuto");

    @LocalServerPort
    int port;

    @Test
    void everyPageOfTheDemoIsReadable() {
        try (var desk = Browser.desk(port);
                var phone = Browser.phone(port)) {
            for (var browser : List.of(desk, phone)) {
                browser.open("/entra").picture(name("entra", browser == desk)).accessible();
                browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
                for (var page : PAGES) {
                    browser.open(page).picture(name(page, browser == desk));
                    assertThat(browser.page().locator("h1").textContent())
                            .as(page)
                            .doesNotContain("non trovata", "non ha funzionato");
                    browser.accessible();
                }
            }
        }
    }

    private static String name(String page, boolean desk) {
        return "demo-" + page.replaceAll("[^a-zA-Z0-9]+", "-") + (desk ? "" : "-phone");
    }
}
