package it.trama.budget.joint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.budget.joint.JointScenarios;
import it.trama.budget.joint.SocialSpending;
import it.trama.budget.joint.SpendingRow;
import it.trama.documents.Unreadable;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.territory.Territory;
import it.trama.testing.As;
import it.trama.testing.Statements;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class SpendingPagesTests {
    private static final String PAGE = "/bilancio/spesa-sociale",
            HEAD = "anno;area;servizio;ente;gestione_associata;importo\n";
    private static final String GOOD = HEAD + """
            2015;1;Tutela dei minori;019021;sì;1.500,50
            2015;4;Pasti a domicilio;Unione di prova;no;499,50
            2015;7;Segretariato;distretto;sì;2000
            2014;1;Tutela dei minori;B1;no;1000,00
            """;
    private final UUID district = UUID.randomUUID();

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    Territory territory;

    @Autowired
    SocialSpending spending;

    @BeforeEach
    void aDistrict() {
        people.liveIn(district);
        CurrentDistrict.run(district, () -> {
            JointScenarios.aTownAndAUnion(territory);
            territory.enter(List.of("019009"), "Calvatone", java.time.LocalDate.of(2014, 1, 1), false);
        });
    }

    private MvcTestResult get(String address) {
        return web.get()
                .uri(address)
                .with(As.role(Role.PLANNING_OFFICE, district))
                .exchange();
    }

    private MvcTestResult trial(String csv) {
        return web.post()
                .uri(PAGE + "/importa")
                .multipart()
                .file(new MockMultipartFile("file", "spesa.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .param("fonte", "prova inventata")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult apply(String packed) {
        return web.post()
                .uri(PAGE + "/importa/applica")
                .param("pacchetto", packed)
                .param("fonte", "prova inventata")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    private void brought(String csv) throws Exception {
        var found = Pattern.compile("name=\"pacchetto\" value=\"([^\"]+)\"")
                .matcher(trial(csv).getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        assertThat(apply(found.group(1).replace("&#43;", "+"))).hasStatus3xxRedirection();
    }

    private List<SpendingRow> rows(int year) {
        return CurrentDistrict.call(district, () -> spending.rows(year));
    }

    @Test
    void aTrialWritesNothingAndTheYesWritesAll() throws Exception {
        var good = GOOD.replace("2014;1;Tutela dei minori;B1", "2014;1;Tutela dei minori;019009");
        assertThat(trial(good))
                .hasStatusOk()
                .bodyText()
                .contains("4 righe nuove, 0 correzioni", "5.000,00 €", "Pasti a domicilio");
        assertThat(rows(2015)).isEmpty();
        brought(good);
        assertThat(rows(2015)).hasSize(3);
        assertThat(get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("4.000,00 €", "87,5 %", "Famiglia e minori", "Unione di prova", "0,10 €");
        assertThat(get(PAGE + "?anno=2014")).bodyText().contains("1.000,00 €", "0,0 %");
        assertThat(get(PAGE + ".csv?anno=2015")).bodyText().contains("2015;1;Tutela dei minori;B1;sì;1500,50");
    }

    /** A trial that is good can be loaded, however the same service is spelt. */
    @Test
    void anUnknownServiceIsOneHoweverItIsSpelt() throws Exception {
        assertThat(trial(HEAD + "2015;1;Asilo nido;distretto;no;10\n2015;1;asilo nido;distretto;no;20\n"))
                .bodyText()
                .doesNotContain("name=\"pacchetto\"");
        assertThat(trial(HEAD + "2015;1;Asilo nido;distretto;no;10\n2015;1;Asilo-Nido;distretto;no;20\n"))
                .bodyText()
                .doesNotContain("name=\"pacchetto\"");
        brought(HEAD + "2015;1;Asilo nido;distretto;no;10\n2015;1;ASILO NIDO;019021;no;20\n");
        brought(HEAD + "2014;1;Asilo-nido;distretto;no;10\n");
        assertThat(rows(2015)).extracting(SpendingRow::service).containsExactly("asilo-nido", "asilo-nido");
        assertThat(rows(2014)).extracting(SpendingRow::service).containsExactly("asilo-nido");
    }

    @Test
    void theSameFileAgainChangesNothingAndACorrectionIsANewRow() throws Exception {
        var file = HEAD + "2015;1;Tutela dei minori;B1;sì;1.500,50\n";
        brought(file);
        assertThat(trial(file)).bodyText().contains("0 righe nuove, 0 correzioni, 1 già");
        brought(file.replace("1.500,50", "1.600,50"));
        assertThat(rows(2015)).extracting(SpendingRow::amount).containsExactly(new BigDecimal("1600.50"));
    }

    @Test
    void everyProblemIsSaidWithItsRowAndColumnAndNothingIsWritten() {
        var bad = HEAD + """
                15;1;Tutela;B1;sì;10
                2015;9;Tutela;B1;sì;10
                2015;1;;B1;sì;10
                2015;1;Tutela;B1;forse;10
                2015;1;Tutela;B1;sì;-10
                2015;1;Tutela;B1;sì;1,000
                2015;1;Tutela;B1;sì;10,005
                2015;1;Tutela;Atlantide;sì;10
                2014;1;Tutela;019071;sì;10
                2015;1;Tutela;B1;sì;20
                2015;1;Tutela;019021;sì;30
                """;
        assertThat(trial(bad))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Riga 2, colonna anno",
                        "Riga 3, colonna area",
                        "Riga 4, colonna servizio",
                        "Riga 5, colonna gestione_associata",
                        "Riga 6, colonna importo",
                        "si legge in due modi",
                        "Riga 8, colonna importo",
                        "Riga 9, colonna ente",
                        "Riga 10, colonna ente",
                        "della riga 11");
        assertThat(rows(2015)).isEmpty();
    }

    @Test
    void filesThatAreNoneAreRefused() {
        assertThat(trial("anno;importo\n2015;1\n")).hasStatus(422).bodyText().contains("colonna servizio");
        assertThat(trial(HEAD)).hasStatus(422).bodyText().contains("non ha righe");
        assertThat(trial("")).hasStatus(422).bodyText().contains("Scegli un file");
        assertThat(apply("niente")).hasStatus(422).bodyText().contains("rovinato");
    }

    @Test
    void aHundredThousandRowsAreTakenAndOneMoreIsNot() throws Unreadable {
        var csv = new StringBuilder(HEAD);
        for (int i = 0; i < SocialSpending.MOST_ROWS; i++) {
            csv.append(2000 + i % 10).append(";1;Servizio ").append(i / 10).append(";distretto;no;1,00\n");
        }
        var trial = CurrentDistrict.call(district, () -> spending.dryRun(bytes(csv)));
        assertThat(trial.problems()).isEmpty();
        assertThat(trial.fresh()).isEqualTo(SocialSpending.MOST_ROWS);
        csv.append("2015;1;Uno di troppo;distretto;no;1,00\n");
        assertThat(trial(csv.toString())).hasStatus(422).bodyText().contains("più di 100000 righe");
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void statedSharesStandWithTheirSourceAndSayWhatCannotBeComputed() {
        state("41", "Minori e famiglia", "TARGET");
        state("18", "Quota associata", "JOINT");
        state("40", "Minori e famiglia", "TARGET");
        assertThat(get(PAGE))
                .bodyText()
                .contains("sommano a 58 %", "secondo il documento: 18 %", "non si possono ricalcolare", "capitolo 1");
        assertThat(state("140", "Troppo", "TARGET")).hasStatus(422);
        assertThat(state("4", "", "TARGET")).hasStatus(422);
    }

    private MvcTestResult state(String percent, String label, String kind) {
        return web.post()
                .uri(PAGE + "/quota")
                .param("anno", "2015")
                .param("voce", label)
                .param("tipo", kind)
                .param("percentuale", percent)
                .param("fonte", "Documento inventato, capitolo 1")
                .with(As.role(Role.PLANNING_OFFICE, district))
                .with(csrf())
                .exchange();
    }

    @Test
    void thePageAsksTheDatabaseAFewTimes() throws Exception {
        brought(HEAD + "2015;1;Tutela dei minori;B1;sì;1.500,50\n2016;1;Altro;B2;sì;1.500,50\n");
        assertThat(Statements.of(() -> get(PAGE))).isLessThanOrEqualTo(12);
    }

    @Test
    void anotherDistrictSeesNothing() throws Exception {
        brought(HEAD + "2015;1;Tutela dei minori;B1;sì;1.501,50\n");
        assertThat(web.get().uri(PAGE).with(As.planningOfficeElsewhere()).exchange())
                .bodyText()
                .doesNotContain("1.501,50");
    }

    @Test
    void withoutTheMandateItIsNotFound() {
        assertThat(web.get()
                        .uri(PAGE)
                        .with(As.role(Role.SOCIAL_WORKER, district))
                        .exchange())
                .hasStatus(404);
        assertThat(web.get()
                        .uri(PAGE + "/importa")
                        .with(As.role(Role.MAYOR, district))
                        .exchange())
                .hasStatus(404);
    }
}
