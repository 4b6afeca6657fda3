package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import it.trama.budget.joint.JointScenarios;
import it.trama.security.Accounts;
import it.trama.security.Body;
import it.trama.security.Mandates;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.territory.Territory;
import it.trama.territory.Zone;
import it.trama.territory.Zones;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planning office reads and writes what the municipalities do together. */
@TramaTest
class JointJourney {
    private static final List<String> PAGES = List.of(
            "/bilancio/gestione-associata",
            "/bilancio/gestione-associata/nuovo",
            "/bilancio/spesa-sociale",
            "/bilancio/spesa-sociale/importa",
            "/bilancio/progetti",
            "/bilancio/progetti/nuovo",
            "/bilancio/conti-di-zona");
    private static final String WRONG =
            "anno;area;servizio;ente;gestione_associata;importo\n2015;9;Pasti;019021;no;1,000\n";

    private static final String GOOD = "anno;area;servizio;ente;gestione_associata;importo\n"
            + "2015;1;Tutela dei minori;019021;sì;120.000,50\n2015;4;Pasti;Unione di prova;no;80.499,50\n"
            + "2015;4;Pasti;019021;no;30.000,00\n2015;6;Sportello;distretto;sì;20.000,00\n";

    @LocalServerPort
    int port;

    @Autowired
    Mandates mandates;

    @Autowired
    Accounts accounts;

    @Autowired
    Territory territory;

    @Autowired
    Zones zones;

    @Test
    void everyPageIsReadableOnADeskAndAPhone() {
        try (var desk = Browser.desk(port);
                var phone = Browser.phone(port)) {
            for (var browser : List.of(desk, phone)) {
                browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
                for (var page : PAGES) {
                    browser.open(page)
                            .picture(
                                    "joint" + page.replaceAll("[^a-zA-Z0-9]+", "-") + (browser == desk ? "" : "-phone"))
                            .accessible();
                }
            }
        }
    }

    @Test
    void aProjectIsWrittenWithoutScriptsAndTheKeyboardReachesIt() {
        try (var browser = Browser.withoutScripts(port)) {
            browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
            browser.open("/bilancio/progetti/nuovo");
            var page = browser.page();
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("[role=alert]")).isVisible();
            page.locator("#titolo").fill("Orti inventati della prova");
            page.locator("#stato").selectOption("RUNNING");
            page.locator("#fonte").fill("prova");
            page.locator("#fonte").press("Enter");
            assertThat(page.locator("h1")).hasText("Orti inventati della prova");
            page.getByText("Aggiungi una tappa", new Page.GetByTextOptions().setExact(true))
                    .focus();
            page.keyboard().press("Enter");
            page.locator("#che").fill("Primo orto aperto");
            page.locator("#entro").fill("2016-09-30");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Primo orto aperto");
            browser.picture("joint-project");
        }
    }

    @Test
    void aWrongFileIsSaidCellByCell() {
        try (var browser = Browser.desk(port)) {
            browser.signIn("elena.verbali@prova.example", "trama di prova 2016");
            browser.open("/bilancio/spesa-sociale/importa");
            var page = browser.page();
            page.locator("#file")
                    .setInputFiles(new FilePayload("spesa.csv", "text/csv", WRONG.getBytes(StandardCharsets.UTF_8)));
            page.locator("#fonte").fill("prova inventata");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("[role=alert]")).containsText("Riga 2, colonna importo");
            browser.accessible().picture("joint-import-wrong");
        }
    }

    /** A district of its own, with a zone and nothing else. */
    private void aDistrictWithAZone(String login, String password) {
        var district = UUID.randomUUID();
        var from = JointScenarios.Y2015;
        mandates.openDistrict(district, "Distretto delle prove", "Lombardia");
        CurrentDistrict.run(district, () -> {
            JointScenarios.aTownAndAUnion(territory);
            zones.gather(new Zone(Zone.Kind.MANAGEMENT_ZONE, "Zona di prova", List.of(JointScenarios.PIADENA)), from);
            var body = mandates.body("Consorzio di prova", Body.Kind.CONSORTIUM);
            var account = accounts.ensure(login, "Olga Verbali", password);
            mandates.grant(account, new Mandates.Grant(Role.PLANNING_OFFICE, body, null, from, null));
        });
    }

    @Test
    void expenditureComesInWholeAndAZoneAccountsUntilItIsRefused() {
        var login = UUID.randomUUID() + "@prova.example";
        aDistrictWithAZone(login, "la tela di prova 2016");
        try (var browser = Browser.desk(port);
                var phone = Browser.phone(port)) {
            browser.signIn(login, "la tela di prova 2016").open("/bilancio/spesa-sociale/importa");
            var page = browser.page();
            page.locator("#file")
                    .setInputFiles(new FilePayload("spesa.csv", "text/csv", GOOD.getBytes(StandardCharsets.UTF_8)));
            page.locator("#fonte").fill("prova inventata");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("main")).containsText("4 righe nuove");
            browser.accessible().picture("joint-import-trial");
            page.getByText("Importa tutte le righe").click();
            assertThat(page.locator("main")).containsText("250.500,00 €");
            browser.accessible().picture("joint-spending");
            post(browser, "assegna", "1.000,00");
            post(browser, "rendiconta", "400,50");
            assertThat(page.locator("main")).containsText("599,50");
            browser.accessible().picture("joint-zones");
            post(browser, "rendiconta", "599,51");
            assertThat(page.locator("[role=alert]")).containsText("mancano 0,01 €");
            phone.signIn(login, "la tela di prova 2016");
            for (var address : List.of("spesa-sociale", "conti-di-zona")) {
                phone.open("/bilancio/" + address).accessible().picture("joint-full-" + address + "-phone");
            }
        }
    }

    private static void post(Browser browser, String act, String euro) {
        var page = browser.open("/bilancio/conti-di-zona/" + act).page();
        page.locator("#zona").selectOption("MANAGEMENT_ZONE:Zona di prova");
        page.locator("#importo").fill(euro);
        page.locator("#ente").fill("Unione di prova");
        page.locator("#atto").fill("determina 3/2016");
        page.locator("#del").fill("2016-05-04");
        page.locator("#per").fill("Pasti di prova");
        page.locator("main button[type=submit]").click();
    }
}
