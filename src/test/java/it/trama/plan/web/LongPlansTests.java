package it.trama.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.plan.Objective;
import it.trama.plan.PlanScenarios;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.pack.PlanPackages;
import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A plan with 300 objectives in one box of its matrix is still read. */
@TramaTest
@ExtendWith(InDistrict.class)
class LongPlansTests {
    private static final Pattern CELL = Pattern.compile("class=\"tp-cell ");
    private static final Pattern ROW = Pattern.compile("<li class=\"t-row");

    @Autowired
    MockMvcTester web;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    String code = "";
    UUID version = new UUID(0, 0);

    @BeforeEach
    void aLongPlan() {
        var plan = plans.load(PlanScenarios.large("lungo-" + UUID.randomUUID(), 2015, 300));
        code = plan.code();
        version = plan.version();
    }

    private String page(String path) {
        var response = web.get()
                .uri("/piani/" + code + path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .with(As.planningOffice())
                .exchange();
        assertThat(response).hasStatusOk();
        return body(response);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static long count(Pattern pattern, String page) {
        return pattern.matcher(page).results().count();
    }

    private List<String> order() {
        return versions.content(version).programme().objectives().stream()
                .map(Objective::code)
                .toList();
    }

    @Test
    void aBoxOfTheMatrixShowsTwelveAndOpensTheListOfAll() {
        var overview = page("");
        assertThat(count(CELL, overview)).isEqualTo(12);
        assertThat(overview).contains("288 more");
        var list = page("?mostra=casella-D-PER~F-SW~R-CON");
        assertThat(list).contains("OB1<", "OB50<", "1 to 50 of 300", "da=51").doesNotContain("OB51<", "tp-matrix");
        assertThat(page("?mostra=casella-D-PER~F-SW~R-CON&da=251")).contains("OB300<", "251 to 300 of 300");
    }

    @Test
    void aLongSheetIsReadInPartsAndSearched() {
        var first = page("/modifica/obiettivi");
        assertThat(first).contains("OB50<", "1 to 50 of 300").doesNotContain("OB51<");
        assertThat(page("/modifica/obiettivi?da=9999")).contains("OB300<").doesNotContain("OB250<");
        assertThat(page("/modifica/obiettivi?q=ob299")).contains("OB299<").doesNotContain("OB298<");
        assertThat(page("/modifica/obiettivi?q=inesistente")).contains("No row with these words");
    }

    @Test
    void aRowGoesToThePlaceThatIsTypedAndIsSeenThere() {
        assertThat(page("/modifica/obiettivi/OB1")).contains("It is row 1 of 300");
        var moved = web.post()
                .uri("/piani/" + code + "/modifica/obiettivi/OB1/sposta")
                .param("posto", "200")
                .with(As.planningOffice())
                .with(csrf())
                .exchange();
        assertThat(moved).hasStatus3xxRedirection();
        assertThat(order().indexOf("OB1")).isEqualTo(199);
        assertThat(page("/modifica/obiettivi?spostata=OB1&verso=giu")).contains("151 to 200 of 300", "OB1<");
        for (var nowhere : List.of("0", "301", "dieci", "")) {
            assertThat(web.post()
                            .uri("/piani/" + code + "/modifica/obiettivi/OB1/sposta")
                            .param("posto", nowhere)
                            .with(As.planningOffice())
                            .with(csrf()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("un numero da 1 a 300");
        }
        assertThat(order().indexOf("OB1")).isEqualTo(199);
    }

    @Test
    void aTrialWithHundredsOfNewRowsFoldsAllButTheFirstFifty() {
        var few = plans.load(PlanScenarios.large("corto-" + UUID.randomUUID(), 2015, 1));
        var file = PlanPackages.zip(PlanScenarios.large(few.code(), 2015, 120));
        var trial = web.post()
                .multipart()
                .uri("/piani/" + few.code() + "/importa")
                .file(new MockMultipartFile("file", "piano.zip", null, file))
                .with(As.planningOffice())
                .with(csrf())
                .exchange();
        assertThat(trial).hasStatusOk().bodyText().contains("Altre 69 righe", "<details");
        assertThat(count(ROW, body(trial))).isGreaterThan(300);
    }

    @Test
    void toAReaderOfEnglishThePlansOwnWordsAreMarkedAsItalian() {
        assertThat(page("/obiettivi/OB1")).contains("axis <span lang=\"it\">Nuove fragilità</span>");
        assertThat(page("")).contains("lang=\"it\">Voce T-INT (300)</a>");
    }

    @Test
    void anotherDistrictAndOneWithoutTheMandateFindNothing() {
        for (var stranger :
                List.of(As.role(Role.PLANNING_OFFICE, As.ELSEWHERE), As.role(Role.PRIVACY_OFFICER, As.CASALASCO))) {
            assertThat(web.get()
                            .uri("/piani/" + code + "?mostra=casella-D-PER~F-SW~R-CON")
                            .with(stranger))
                    .hasStatus(404);
            assertThat(web.post()
                            .uri("/piani/" + code + "/modifica/obiettivi/OB1/sposta")
                            .param("posto", "2")
                            .with(stranger)
                            .with(csrf()))
                    .hasStatus(404);
        }
    }
}
