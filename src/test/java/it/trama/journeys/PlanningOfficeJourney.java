package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.trama.plan.pack.PlanPackages;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planning office reads, mends and exports the plan. */
@TramaTest
class PlanningOfficeJourney {
    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void thePlanningOfficeReadsMendsAndExportsThePlan() {
        try (var browser = Browser.desk(port)) {
            browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
            var page = browser.page();
            assertThat(page.locator("h1")).hasText("Oggi");
            browser.accessible();

            page.locator(".t-rail").getByText("Piano e bilancio").click();
            browser.open("/piano/coerenza");
            assertThat(page.locator("main")).containsText("1.656.680 €");
            assertThat(page.locator("main")).containsText("1.658.480 €");

            var original = exported(page);
            browser.open("/piani/PDZ/versioni");
            page.getByText("Prepara una nuova versione").click();
            browser.open("/piani/PDZ/modifica/assi/NFR").accessible();
            page.locator("[name='nome']").fill("Nuove fragilità e legami");
            page.locator("main form[method=post] button[type=submit]").first().click();
            browser.open("/piani/PDZ/confronto?da=1&a=2").accessible().picture("confronto");
            assertThat(page.locator("main")).containsText("e legami");

            var changed = exported(page);
            assertThat(changed).isNotEqualTo(original);
            assertThat(changed.sheets().stream()
                            .filter(sheet -> !original.sheets().contains(sheet))
                            .map(it.trama.documents.Workbook.Sheet::name))
                    .containsExactly("assi");
        }
    }

    private it.trama.documents.Workbook exported(Page page) {
        page.navigate("http://127.0.0.1:" + port + "/piani/PDZ/importa");
        var download =
                page.waitForDownload(() -> page.getByText("Cartella Excel").click());
        var file = folder.resolve(System.nanoTime() + ".xlsx");
        download.saveAs(file);
        return PlanPackages.workbook(
                Objects.requireNonNull(PlanPackages.read(file).plan()));
    }

    @Test
    void aStrangerGetsNothing() {
        try (var browser = Browser.desk(port)) {
            for (var address : new String[] {"/", "/piani", "/piani/PDZ", "/piani/PDZ/coerenza", "/amministrazione"}) {
                browser.open(address);
                assertThat(browser.page().url()).endsWith("/entra");
                assertThat(browser.page().content()).doesNotContain("Nuove fragilità", "1.658.480");
            }
            browser.signIn("elena.verbali@prova.example", "una password sbagliata");
            assertThat(browser.page().locator("[role=alert]")).containsText("non sono giusti");
            browser.accessible();
        }
    }

    @Test
    void whoHasNoMandateForItDoesNotFindIt() {
        try (var browser = Browser.desk(port)) {
            browser.signIn("dino.volontari@prova.example", "trama di prova 2016");
            browser.open("/piani/PDZ");
            assertThat(browser.page().locator("h1")).hasText("Pagina non trovata");
            browser.open("/amministrazione");
            assertThat(browser.page().locator("h1")).hasText("Pagina non trovata");
        }
    }
}
