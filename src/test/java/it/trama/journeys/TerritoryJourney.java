package it.trama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planning office reads the territory and its hours, on a desk and on a phone. */
@TramaTest
class TerritoryJourney {
    private static final List<String> PAGES = List.of(
            "/territorio",
            "/territorio/ore",
            "/territorio/comuni",
            "/territorio/comuni/019071",
            "/territorio/sposta",
            "/territorio/confini",
            "/territorio/ore/enti/H03",
            "/territorio/ore/enti/H03/nuovo",
            "/territorio/operatori",
            "/amministrazione/parametri");

    @LocalServerPort
    int port;

    @Test
    void everyPageOfTheTerritoryIsReadable() {
        try (var desk = Browser.desk(port);
                var phone = Browser.phone(port)) {
            for (var browser : List.of(desk, phone)) {
                browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
                for (var page : PAGES) {
                    browser.open(page).picture(name(page, browser == desk));
                    assertThat(browser.page().locator("h1").textContent())
                            .as(page)
                            .doesNotContain("non trovata", "non ha funzionato", "Non si può");
                    browser.accessible();
                }
            }
        }
    }

    private static String name(String page, boolean desk) {
        return "territory" + page.replaceAll("[^a-zA-Z0-9]+", "-") + (desk ? "" : "-phone");
    }
}
