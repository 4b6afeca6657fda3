package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planning office takes the plan as files and puts its own text in the decision. */
@TramaTest
class PapersJourney {
    private static final String OFFICE = "elena.verbali@prova.example", PASSWORD = "trama di prova 2016";

    @LocalServerPort
    int port;

    @Test
    void thePlanIsTakenAsAFile() throws IOException {
        try (var browser = Browser.desk(port)) {
            browser.signIn(OFFICE, PASSWORD)
                    .open("/piano/documenti")
                    .accessible()
                    .picture("papers");
            var page = browser.page();
            var taken = page.waitForDownload(
                    () -> page.getByText("Piano in PDF accessibile").click());
            assertThat(taken.suggestedFilename())
                    .startsWith("piano-PDZ-versione-")
                    .endsWith(".pdf");
            assertThat(Files.readString(taken.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-1");
        }
    }

    @Test
    void anUnknownPlaceholderIsSaidAndTheTextGoesBack() {
        try (var browser = Browser.withoutScripts(port)) {
            browser.signIn(OFFICE, PASSWORD).open("/piani/PDZ/documenti");
            var page = browser.page();
            save(page, "Visto {{piano.titolone}}");
            assertThat(page.locator("[role=alert]")).containsText("«piano.titolone» non esiste");
            assertThat(page.locator("#testo")).hasValue("Visto {{piano.titolone}}");
            browser.picture("papers-refused");
            save(page, "# Delibera\n\nVisto {{piano.titolo}}");
            assertThat(page.locator("main")).containsText("testo del distretto");
            page.getByText("Torna al testo di Trama").press("Enter");
            assertThat(page.locator("main")).containsText("testo di Trama");
        }
    }

    private static void save(Page page, String text) {
        page.locator("#testo").fill(text);
        page.getByText("Salva il testo").press("Enter");
    }

    @Test
    void theRefusalIsReadableToo() {
        try (var browser = Browser.desk(port)) {
            browser.signIn(OFFICE, PASSWORD).open("/piani/PDZ/documenti");
            save(browser.page(), "{{tabella.comuni}} qui");
            assertThat(browser.page().locator("[role=alert]")).containsText("da sola su una riga");
            browser.accessible();
        }
    }

    @Test
    void onAPhoneThePageIsReadable() {
        try (var phone = Browser.phone(port)) {
            phone.signIn(OFFICE, PASSWORD)
                    .open("/piani/PDZ/documenti")
                    .accessible()
                    .picture("papers-phone");
        }
    }
}
