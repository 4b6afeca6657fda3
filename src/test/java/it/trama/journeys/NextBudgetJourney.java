package it.trama.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.trama.budget.BudgetScenarios;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Accounts;
import it.trama.security.Body;
import it.trama.security.Mandates;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.Browser;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The planning office builds next year's budget from this year's, has it adopted, and draws from it. */
@TramaTest
class NextBudgetJourney {
    private static final String PASSWORD = "quattro cavalli azzurri nel prato";
    private static final int NAT = 1, TRA = 3, PRG = 4, AVZ = 5;

    /** What of a line changes in 2016: its planned amount and one or two of its channels. */
    private record Change(String line, int column, String amount) {}

    private static final List<Change> CHANGES = List.of(
            new Change("Buoni sociali", 0, "59.323"),
            new Change("Buoni sociali", NAT, "59323"),
            new Change("Servizio Sociale Territoriale", 0, "344.000"),
            new Change("Servizio Sociale Territoriale", TRA, "326.000,00"),
            new Change("Progetti innovativi", 0, "0"),
            new Change("Progetti innovativi", AVZ, ""),
            new Change("Fondo a sostegno fragilità", 0, "35.000"),
            new Change("Fondo a sostegno fragilità", AVZ, ""),
            new Change("PROGETTO Welfare legami", 0, "44.851"),
            new Change("PROGETTO Welfare legami", AVZ, ""),
            new Change("Progetto Legami di terra", 0, "4.229"),
            new Change("Progetto Legami di terra", PRG, "4.229"),
            new Change("Progetto Legami di terra", AVZ, ""),
            new Change("Consulenze Tecniche", 0, "3.000"),
            new Change("Consulenze Tecniche", AVZ, ""),
            new Change("Rimborso spese Consiglio", 0, "0"),
            new Change("Rimborso spese Consiglio", AVZ, ""));

    private final UUID district = UUID.randomUUID();
    private final String login = "ufficio.%s@prova.example".formatted(district);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Mandates mandates;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @BeforeEach
    void thePlanIsInForceInADistrictOfItsOwn() {
        CurrentDistrict.call(district, () -> {
            mandates.openDistrict(district, "Distretto di prova", "Lombardia");
            var account = accounts.ensure(login, "Elena Inventati", PASSWORD);
            var body = mandates.body("Ente di prova", Body.Kind.CONSORTIUM);
            mandates.grant(
                    account, new Mandates.Grant(Role.PLANNING_OFFICE, body, null, LocalDate.of(2015, 1, 1), null));
            return BudgetScenarios.casalascoInForce(plans, versions);
        });
    }

    @Test
    void nextYearsBudgetIsBuiltFromThisYears() {
        try (var browser = Browser.desk(port)) {
            var page = prepared(browser);
            browser.accessible().picture("matrix-prepared");
            assertThat(page.locator("tr[data-differences]")).containsText("mancano 121.930");
            aMisalignedBlockIsRefusedWhole(page);
            pasted(page, cell(page, "Buoni sociali", 0), "59.323\t59.323");
            assertThat(cell(page, "Buoni sociali", NAT)).hasValue("59.323");
            CHANGES.stream()
                    .skip(2)
                    .forEach(
                            change -> cell(page, change.line(), change.column()).fill(change.amount()));
            balanced(page);
            browser.accessible().picture("matrix-balanced");
            page.getByText("Salva la matrice").click();
            balanced(page);
            readOnAPhone();
            adopted(browser);
            drawn(browser);
        }
    }

    @Test
    void itIsBuiltFromTheKeyboardAlone() {
        try (var browser = Browser.desk(port)) {
            var page = prepared(browser);
            while (!(Boolean) page.evaluate("document.activeElement.matches('.tp-in')")) {
                page.keyboard().press("Tab");
            }
            CHANGES.forEach(change -> {
                walk(page, cell(page, change.line(), change.column()));
                page.keyboard().press("Delete");
                page.keyboard().type(change.amount());
            });
            balanced(page);
            page.keyboard().type("9");
            assertThat(page.locator(".tp-in:focus")).hasValue("9");
            page.keyboard().press("Escape");
            assertThat(page.locator(".tp-in:focus")).hasValue("2.250");
            page.keyboard().press("Delete");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("main [role=status]").first()).containsText("Salvate 17 celle");
            balanced(page);
        }
    }

    @Test
    void itIsBuiltWithoutScripts() {
        try (var browser = Browser.withoutScripts(port)) {
            var page = prepared(browser);
            cell(page, "Buoni sociali", 0).fill("59,32,3");
            page.getByText("Salva la matrice").press("Enter");
            assertThat(page.locator("main [role=alert]").first()).containsText("non è un importo");
            assertThat(cell(page, "Buoni sociali", 0)).hasValue("59,32,3");
            CHANGES.forEach(change -> cell(page, change.line(), change.column()).fill(change.amount()));
            page.getByText("Salva la matrice").press("Enter");
            assertThat(page.locator("main [role=status]").first()).containsText("Salvate 17 celle");
            balanced(page);
        }
    }

    private void readOnAPhone() {
        try (var phone = Browser.phone(port)) {
            phone.signIn(login, PASSWORD);
            for (var name : List.of("matrice", "consuntivo", "risolvi")) {
                phone.open("/bilancio/PDZ/" + name + "?anno=2015").accessible().picture("budget-" + name + "-phone");
            }
        }
    }

    /** From the plan in force to a draft with the lines of 2015 in 2016. */
    private Page prepared(Browser browser) {
        browser.signIn(login, PASSWORD).open("/bilancio/PDZ");
        var page = browser.page();
        page.locator("main").getByText("Scrivi la matrice").click();
        page.locator("main").getByText("Apri una bozza").last().click();
        assertThat(page.locator("h1")).containsText("Matrice delle uscite");
        browser.open("/bilancio/PDZ/matrice?anno=2016");
        page.getByText("Prepara il 2016 dal 2015").click();
        assertThat(page.locator("#entrata")).hasValue("E11");
        page.locator("#avanzo").fill("5.000");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main [role=status]").first()).containsText("Copiate 47 voci dal 2015");
        return page;
    }

    private static Locator cell(Page page, String line, int column) {
        return page.locator("tr[data-line]")
                .filter(new Locator.FilterOptions().setHasText(line))
                .first()
                .locator(".tp-in")
                .nth(column);
    }

    private static void balanced(Page page) {
        assertThat(page.locator("tr[data-differences] td").first()).hasText("0");
        assertThat(page.locator("tr[data-differences] .tp-off")).hasCount(0);
        assertThat(page.locator("tr[data-totals] td").first()).hasText("1.566.102");
    }

    private static void pasted(Page page, Locator cell, String block) {
        cell.focus();
        cell.evaluate("""
                (field, block) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", block);
                  field.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """, block);
    }

    private static void aMisalignedBlockIsRefusedWhole(Page page) {
        var last = cell(page, "Buoni sociali", AVZ);
        BiConsumer<String, String> refused = (block, why) -> {
            pasted(page, last, block);
            assertThat(page.locator("[data-paste]")).containsText(why);
            assertThat(last).hasValue("");
        };
        refused.accept("1\t2\t3", "il blocco ha 3 colonne, da questa cella ce ne stanno 1");
        refused.accept("1\nmille", "«mille», alla riga 2 e colonna 1 del blocco");
        refused.accept("1\n".repeat(60), "il blocco ha 60 righe");
        refused.accept("1\t2\n3", "non hanno tutte lo stesso numero di colonne");
    }

    /** By the arrows, as in a sheet. */
    private static void walk(Page page, Locator to) {
        var script = "field => [...field.closest('tr').querySelectorAll('.tp-in')].indexOf(field)";
        var row = "field => [...document.querySelectorAll('tr[data-line]')].indexOf(field.closest('tr'))";
        var here = page.locator(".tp-in:focus");
        press(page, (int) to.evaluate(row) - (int) here.evaluate(row), "ArrowDown", "ArrowUp");
        press(page, (int) to.evaluate(script) - (int) here.evaluate(script), "ArrowRight", "ArrowLeft");
        assertThat(to).isFocused();
    }

    private static void press(Page page, int steps, String forward, String back) {
        for (var i = 0; i < Math.abs(steps); i++) {
            page.keyboard().press(steps > 0 ? forward : back);
        }
    }

    private static void adopted(Browser browser) {
        for (var act : List.of("CONCERTATION", "CONSULTATION", "DECISION", "AGREEMENT", "ENTRY_INTO_FORCE")) {
            var page = browser.open("/piani/PDZ/versioni?versione=2").page();
            page.locator("#atto-" + act).check();
            page.locator("[name=numero]").fill("12/2016");
            page.locator("[name=giorno]").fill("2016-06-30");
            page.locator("[name=organo]").fill("Assemblea di prova");
            page.locator("[name=firmatari]").fill("Prova Inventati");
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> page.getByText("Registra l’atto").click());
        }
    }

    private static void drawn(Browser browser) {
        var page = browser.open("/bilancio/PDZ?anno=2016").accessible().page();
        assertThat(page.locator("main")).containsText("1.566.102");
        page.getByText("Registra un impegno").first().click();
        page.locator("#cella")
                .selectOption(String.valueOf(page.locator("#cella option")
                        .filter(new Locator.FilterOptions().setHasText("Buoni sociali"))
                        .first()
                        .getAttribute("value")));
        page.locator("#importo").fill("1.000");
        page.locator("#atto").fill("41/2016");
        page.locator("#del").fill("2016-06-30");
        page.locator("#per").fill("Buoni di prova");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("main")).containsText("41/2016");
        browser.open("/bilancio/PDZ/consuntivo?anno=2016").accessible().picture("budget-outcome");
        assertThat(page.locator("main")).containsText("+126.000");
        browser.open("/bilancio/PDZ/risolvi?anno=2015").accessible().picture("budget-solve");
    }
}
