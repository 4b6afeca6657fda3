package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Diary;
import it.trama.casefile.Note;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The social worker's Monday morning, by keyboard. */
@TramaTest
class MondayJourney {
    @LocalServerPort
    int port;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Diary diary;

    private final String surname = surname();

    /** On Friday a note was begun, and somebody rang. */
    private void friday(Colleagues.Colleague worker) {
        CurrentDistrict.run(As.CASALASCO, () -> {
            var file = scenarios.aCase(scenarios.anOldWomanAlone(surname), worker.operator());
            diary.keep(
                    worker.operator(),
                    file,
                    new Note.Draft("Venerdì Ada ha chiamato: la spalla va meglio", "CALL", "TEAM", "", "", ""));
        });
    }

    @Test
    void theMorningGoesByKeyboard(@TempDir Path folder) throws IOException {
        var worker = colleagues.welcome("Marta Prova", Role.SOCIAL_WORKER);
        friday(worker);
        try (var browser = Browser.desk(port)) {
            var page = worker.in(browser).open("/").page();
            assertThat(page.locator(".t-search input")).hasAttribute("placeholder", "Cerca persone, obiettivi, comuni");
            browser.accessible().picture("casefile-monday");
            finishesTheNote(page);
            findsHerAgainAndWritesAnother(page);
            browser.accessible().picture("casefile-monday-person");
            asksAndKeepsPapers(browser, folder);
            seesWhoHasRead(browser);
        }
    }

    private static void finishesTheNote(Page page) {
        page.locator("main a", new Page.LocatorOptions().setHasText("Finisci la nota"))
                .press("Enter");
        assertThat(page.locator("#testo")).hasValue("Venerdì Ada ha chiamato: la spalla va meglio");
        page.locator("#testo").press("Control+Enter");
        assertThat(page.locator("#testo")).hasValue("");
        assertThat(page.locator("main")).containsText("la spalla va meglio");
    }

    private void findsHerAgainAndWritesAnother(Page page) {
        page.locator("h1").click();
        page.keyboard().press("/");
        assertThat(page.locator(".t-search input")).isFocused();
        page.keyboard().type(surname.substring(0, 5) + surname.substring(6));
        page.keyboard().press("Enter");
        page.locator("main a[href^='/persone/']").first().press("Enter");
        assertThat(page.locator("h1")).containsText(surname);
        page.keyboard().press("d");
        assertThat(page.locator("#testo")).isFocused();
        page.keyboard().type("Richiamata: passo mercoledì alle nove");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("main")).containsText("passo mercoledì alle nove");
    }

    private void asksAndKeepsPapers(Browser browser, Path folder) throws IOException {
        var page = browser.page();
        page.locator(".t-tabs a[href$='/documenti']").press("Enter");
        page.locator("a[href$='/consensi/nuovo']").press("Enter");
        browser.accessible();
        page.locator("#tipo").selectOption("INFORMATION");
        page.locator("main form button[type=submit]").press("Enter");
        assertThat(page.locator("main")).containsText("Consegnata");
        brings(page, "referto.pdf", "MZ un programma");
        assertThat(page.locator("main [role=alert]")).isFocused();
        assertThat(page.locator("main [role=alert]")).containsText("non è un PDF");
        browser.accessible().picture("casefile-program");
        brings(page, "lettera.pdf", "%PDF-1.4 una lettera inventata");
        assertThat(page.locator("main")).containsText("impronta");
        browser.accessible().picture("casefile-papers");
        tooLarge(page, folder);
    }

    private static void brings(Page page, String name, String content) {
        if (page.locator("#che").count() == 0) {
            page.locator("a[href$='/documenti/nuovo']").press("Enter");
        }
        page.locator("#che").fill("Lettera dell’ospedale");
        page.locator("#file")
                .setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)));
        page.locator("main form button[type=submit]").press("Enter");
        page.waitForLoadState();
    }

    private static void tooLarge(Page page, Path folder) throws IOException {
        var photo = Files.write(folder.resolve("foto.jpg"), new byte[30 * 1024 * 1024]);
        page.locator("a[href$='/documenti/nuovo']").press("Enter");
        page.locator("#che").fill("Fotografia");
        page.locator("#file").setInputFiles(photo);
        page.locator("main form button[type=submit]").press("Enter");
        assertThat(page.locator("#file-errore")).containsText("più di 20 MB");
        assertThat(page.locator("#file")).isFocused();
        assertThat(page.locator("#che")).hasValue("Fotografia");
        page.goBack();
    }

    private void seesWhoHasRead(Browser browser) {
        var page = browser.page();
        browser.open("/persone?q=" + surname);
        page.locator("main .t-row a").first().press("Enter");
        page.locator("a[href$='/letture']").press("Enter");
        assertThat(page.locator("main")).containsText("ha aggiunto un documento");
        assertThat(page.locator("main tr").count()).isGreaterThan(4);
        browser.accessible().picture("casefile-reads");
    }
}
