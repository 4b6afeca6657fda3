package it.trama.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.Statements;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class TerritoryPagesTests {
    private static final LocalDate Y2015 = LocalDate.of(2015, 1, 1);
    private final UUID district = UUID.randomUUID();

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    Territory territory;

    @BeforeEach
    void aSmallDistrict() {
        people.liveIn(district);
        CurrentDistrict.run(
                district,
                () -> territory.write(new Census(
                        Y2015,
                        2014,
                        "prova",
                        List.of(
                                new Census.Member("019021", "Uno"),
                                new Census.Member("019071", "Unione"),
                                new Census.Member("019042", "Unione")),
                        List.of(
                                new Census.Counted("C", "Casalmaggiore", List.of("019021"), 14_908),
                                new Census.Counted("P", "Unione di prova", List.of("019071", "019042"), 4_144)))));
    }

    private String page(String path) {
        var answer = web.get()
                .uri(path)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .exchange();
        assertThat(answer).hasStatusOk();
        return body(answer.getResponse().getContentAsByteArray());
    }

    private static String body(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path) {
        return web.post()
                .uri(path)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf());
    }

    @Test
    void aFigureOfSeveralMunicipalitiesIsNotSplit() {
        assertThat(page("/territorio/comuni")).contains("Piadena", "Drizzona", "Unione di prova", "4.144");
        assertThat(page("/territorio/comuni/019071"))
                .contains("4.144 abitanti nel 2014", "insieme: Drizzona, Piadena", "019116");
        assertThat(page("/territorio/comuni.csv?q=piad")).contains("019071;Piadena;Unione;Unione di prova;4144;2014");
    }

    @Test
    void theFilterIsInTheAddress() {
        assertThat(page("/territorio/comuni?aggregazione=Uno"))
                .contains("1 comune su 3", "Casalmaggiore")
                .doesNotContain("Drizzona");
        assertThat(page("/territorio/comuni?q=%3Cscript%3E"))
                .contains("Nessun comune")
                .doesNotContain("<script>\"");
    }

    @Test
    void aMunicipalityOfAnotherDistrictIsNotFound() {
        assertThat(web.get().uri("/territorio/comuni/019101").with(As.role(Role.PLANNING_OFFICE, district)))
                .hasStatus(404);
        assertThat(web.get().uri("/territorio/comuni/019021").with(As.planningOfficeElsewhere()))
                .hasStatus(404);
    }

    @Test
    void theOfficeMovesAMunicipalityFromADay() {
        assertThat(post("/territorio/sposta")
                        .param("comune.019021", "si")
                        .param("aggregazione", "Unione")
                        .param("dal", "2016-01-01"))
                .hasRedirectedUrl("/territorio?giorno=2016-01-01");
        assertThat(page("/territorio?giorno=2015-12-31")).contains("2 aggregazioni");
        assertThat(page("/territorio?giorno=2016-01-01")).contains("1 aggregazione");
    }

    @Test
    void whatWasTypedWrongComesBackWithTheReason() {
        assertThat(post("/territorio/popolazione")
                        .param("anno", "2015")
                        .param("abitanti.C", "quindicimila")
                        .param("fonte", "ISTAT"))
                .hasStatus(422)
                .bodyText()
                .contains("Serve un numero", "quindicimila", "value=\"ISTAT\"", "data-focus");
        assertThat(post("/territorio/sposta")
                        .param("comune.019021", "si")
                        .param("aggregazione", "Uno")
                        .param("dal", "2016-02-30"))
                .hasStatus(422)
                .bodyText()
                .contains("Non è un giorno possibile");
        assertThat(post("/territorio/sposta")
                        .param("comune.019021", "si")
                        .param("aggregazione", "Uno")
                        .param("dal", "2016-02-03"))
                .hasStatus(422)
                .bodyText()
                .contains("Quel giorno il comune è già in Uno");
        assertThat(post("/territorio/capofila").param("ente", "Con\u202Esorzio").param("dal", "2016-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("caratteri che non si vedono");
    }

    @Test
    void theOfficeWritesPopulationLeadAndHealthDistrict() {
        assertThat(post("/territorio/popolazione")
                        .param("anno", "2014")
                        .param("abitanti.C", "15.000")
                        .param("fonte", "ISTAT"))
                .hasRedirectedUrl("/territorio/comuni");
        assertThat(post("/territorio/capofila")
                        .param("ente", "Consorzio di prova")
                        .param("dal", "2015-01-01"))
                .hasStatus3xxRedirection();
        assertThat(post("/territorio/zone")
                        .param("tipo", "HEALTH_DISTRICT")
                        .param("nome", "Sanitario di prova")
                        .param("comuni.019021", "si")
                        .param("comuni.019071", "si")
                        .param("comuni.019042", "si")
                        .param("dal", "2015-01-01"))
                .hasStatus3xxRedirection();
        assertThat(page("/territorio"))
                .contains("Consorzio di prova", "Sanitario di prova", "coincide con il distretto sociale", "19.144");
    }

    @Test
    void aBoundaryFileThatIsNotOneIsRefused() {
        var file = new MockMultipartFile("file", "confini.kml", null, "<kml/>".getBytes(StandardCharsets.UTF_8));
        assertThat(web.post()
                        .uri("/territorio/confini")
                        .multipart()
                        .file(file)
                        .param("fonte", "prova")
                        .with(As.role(Role.PLANNING_OFFICE, district))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Il file non è un GeoJSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/territorio/sposta", "/territorio/popolazione", "/territorio/zone", "/territorio/confini"})
    void whoOnlyReadsDoesNotFindTheForms(String path) {
        assertThat(web.get().uri(path).with(As.role(Role.MAYOR, district))).hasStatus(404);
        assertThat(web.get().uri("/territorio").with(As.role(Role.MAYOR, district)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/territorio", "/territorio/comuni", "/territorio/ore", "/territorio/comuni/019021"})
    void aPageSendsFewStatementsHoweverManyMunicipalities(String path) {
        page(path);
        var few = Statements.of(() -> page(path));
        CurrentDistrict.run(
                district,
                () -> IntStream.of(19101, 19106, 19108, 19115, 19052, 19057, 19061)
                        .forEach(istat -> territory.enter(List.of("0" + istat), "Uno", Y2015, false)));
        var many = Statements.of(() -> page(path));
        assertThat(few).isBetween(1L, 12L);
        assertThat(many).isEqualTo(few);
    }
}
