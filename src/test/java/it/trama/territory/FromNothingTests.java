package it.trama.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An office sets up its district from nothing, by pages alone. */
@TramaTest
class FromNothingTests {
    private final UUID district = UUID.randomUUID();

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @BeforeEach
    void people() {
        people.liveIn(district);
    }

    private String page(String path) {
        var answer =
                web.get().uri(path).with(As.role(Role.ADMINISTRATOR, district)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path) {
        return web.post().uri(path).with(As.role(Role.ADMINISTRATOR, district)).with(csrf());
    }

    private MockMvcTester.MockMvcRequestBuilder enter(String names, String aggregation, String counted) {
        return post("/territorio/entra")
                .param("comuni", names)
                .param("aggregazione", aggregation)
                .param("dati", counted)
                .param("dal", "2015-01-01");
    }

    private void twoAggregations() {
        assertThat(enter("Agliè\nala di stura\n\n", "Unione di prova", "together"))
                .hasStatus3xxRedirection();
        assertThat(enter("058091", "Comune di Roma", "each")).hasStatus3xxRedirection();
    }

    @Test
    void anEmptyDistrictSaysWhereToBegin() {
        assertThat(page("/territorio")).contains("Il distretto è ancora vuoto", "/territorio/entra");
        assertThat(web.get().uri("/territorio").with(As.role(Role.MAYOR, district)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/territorio/entra");
    }

    @Test
    void municipalitiesPopulationAndAgesAreWritten() {
        twoAggregations();
        assertThat(page("/territorio?giorno=2015-01-01")).contains("3 Comuni in 2 aggregazioni", "Agliè", "Roma");
        assertThat(post("/territorio/popolazione")
                        .param("anno", "2015")
                        .param("fonte", "ISTAT")
                        .param("abitanti.U001001", "3.000")
                        .param("abitanti.058091", "2.800.000"))
                .hasStatus3xxRedirection();
        assertThat(page("/territorio/comuni/001001"))
                .contains("3.000 abitanti nel 2015", "insieme: Agliè, Ala di Stura");
        assertThat(post("/territorio/popolazione/U001001")
                        .param("anno", "2015")
                        .param("fonte", "ISTAT")
                        .param("fasce", "0-64 2.000\n65+ F 600\n65+ M 400"))
                .hasRedirectedUrl("/territorio/comuni/001001");
        assertThat(page("/territorio/comuni/001001")).contains("0–64 anni", "65 anni e più", "donne", "600");
    }

    @Test
    void whatCannotBeIsRefusedWithASentenceAndNothingIsLost() {
        assertThat(enter("Agliè\nCasalmagiore", "Unione di prova", "each"))
                .hasStatus(422)
                .bodyText()
                .contains("forse Casalmaggiore", "Casalmagiore</textarea>", "data-focus");
        assertThat(enter("Piadena Drizzona", "Unione di prova", "each")).hasStatus(422);
        twoAggregations();
        assertThat(post("/territorio/esci").param("comune.001001", "si").param("dal", "2015-07-01"))
                .hasStatus(422)
                .bodyText()
                .contains("sceglili tutti");
        assertThat(post("/territorio/popolazione/058091")
                        .param("anno", "2015")
                        .param("fonte", "ISTAT")
                        .param("fasce", "da 0 a 14: 75"))
                .hasStatus(422)
                .bodyText()
                .contains("non è una fascia");
        assertThat(post("/territorio/popolazione").param("anno", "2015").param("fonte", "ISTAT"))
                .hasStatus(422)
                .bodyText()
                .contains("almeno un numero");
    }

    @Test
    void whoHasAPartOfTheDistrictSeesItFirstAndTheRestIfTheyAsk() {
        twoAggregations();
        var worker = As.limited(Role.SOCIAL_WORKER, district, "Unione di prova");
        assertThat(web.get().uri("/territorio/comuni").with(worker))
                .bodyText()
                .contains("Agliè", "la parte del tuo mandato, Unione di prova", "Unione di prova</")
                .doesNotContain("/territorio/comuni/058091");
        assertThat(web.get().uri("/territorio/comuni?aggregazione=").with(worker))
                .bodyText()
                .contains("/territorio/comuni/058091");
    }

    @Test
    void anotherDistrictSeesNothing() {
        twoAggregations();
        assertThat(web.get().uri("/territorio/comuni/001001").with(As.planningOfficeElsewhere()))
                .hasStatus(404);
    }

    @Test
    void withoutTheMandateNothingIsFound() {
        for (var path : new String[] {"/territorio/entra", "/territorio/esci", "/territorio/popolazione/058091"}) {
            assertThat(web.get().uri(path).with(As.role(Role.SOCIAL_WORKER, district)))
                    .hasStatus(404);
        }
    }
}
