package it.trama.budget.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.budget.BudgetScenarios;
import it.trama.documents.Workbook;
import it.trama.documents.WorkbookFiles;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class BudgetFileTests {
    private static final String FILE = "/bilancio/PDZ/bilancio.xlsx";

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    final UUID district = UUID.randomUUID();

    @BeforeEach
    void thePlanIsInForce() {
        people.liveIn(district);
        CurrentDistrict.call(district, () -> BudgetScenarios.casalascoInForce(plans, versions));
    }

    @Test
    void ourOwnReaderFindsTheRealFiguresToTheCent() throws Exception {
        var sheet = sheet();
        assertThat(row(sheet, "TITOLI SOCIALI").get(1)).isEqualTo("252363.00");
        assertThat(row(sheet, "COSTI PER SERVIZI").get(1)).isEqualTo("79086.00");
        assertThat(row(sheet, "Totale uscite"))
                .startsWith(
                        "Totale uscite",
                        "1658480.00",
                        "600677.00",
                        "261102.00",
                        "474000.00",
                        "195771.00",
                        "126930.00",
                        "0.00");
        assertThat(row(sheet, "Entrate meno uscite").subList(1, 7)).containsOnly("0.00");
    }

    @Test
    void everySumIsAFormulaThatGivesItsValue() throws Exception {
        var xml = part("xl/worksheets/sheet1.xml");
        assertThat(xml).contains("<f>SUM(B5:B11)</f><v>252363.00</v>", "<f>B4-SUM(C4:G4)</f>");
        assertThat(xml).containsPattern("<f>B4\\+B12\\+B\\d+\\+B\\d+\\+B\\d+</f><v>1658480.00</v>");
    }

    @Test
    void anotherYearIsNotFound() {
        assertThat(web.get().uri(FILE + "?anno=2031").with(As.role(Role.PLANNING_OFFICE, district)))
                .hasStatus(404);
    }

    @Test
    void anotherDistrictSeesNothing() {
        var elsewhere = UUID.randomUUID();
        people.liveIn(elsewhere);
        assertThat(web.get().uri(FILE).with(As.role(Role.PLANNING_OFFICE, elsewhere)))
                .hasStatus(404);
    }

    @Test
    void withoutTheMandateItIsNotFound() {
        assertThat(web.get().uri(FILE).with(As.role(Role.MAYOR, district))).hasStatusOk();
        assertThat(web.get().uri(FILE).with(As.role(Role.SOCIAL_WORKER, district)))
                .hasStatus(404);
    }

    private byte[] file() throws Exception {
        var bytes = web.get()
                .uri(FILE + "?anno=2015")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("bilancio.xlsx"), bytes);
        return bytes;
    }

    private Workbook.Sheet sheet() throws Exception {
        var workbook = WorkbookFiles.read("bilancio.xlsx", new ByteArrayInputStream(file()));
        assertThat(workbook.sheets()).hasSize(1);
        return workbook.sheets().getFirst();
    }

    private static List<String> row(Workbook.Sheet sheet, String name) {
        return sheet.rows().stream()
                .filter(row -> !row.isEmpty() && row.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String part(String name) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }
}
