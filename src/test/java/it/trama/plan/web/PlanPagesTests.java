package it.trama.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.PlanPackage;
import it.trama.plan.Plans;
import it.trama.security.Role;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
@ExtendWith(InDistrict.class)
class PlanPagesTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Plans plans;

    PlanPackage plan;

    @BeforeEach
    void aPlan() {
        plan = SamplePlan.plan();
        plans.load(plan);
    }

    @Test
    void theMatrixShowsTheTargetInWordsAndWhyAnObjectiveCannotBeMeasured() {
        assertThat(page(""))
                .contains("Piano di Zona di prova 2015-2017", "100 % entro giugno 2016", "Almeno 10")
                .contains("senza soglia", "Il Piano non dà un indicatore", "L’unico indicatore è a parole");
    }

    @Test
    void aFilterKeepsOnlyItsObjectives() {
        assertThat(page("?mostra=non-misurabili")).contains("VU3", "FM1").doesNotContain("<b>SW1</b>");
    }

    @Test
    void theSheetOfAnObjectiveShowsAllThatHangsOnIt() {
        assertThat(page("/obiettivi/SW1"))
                .contains("SW1 Sviluppo della cartella sociale", "Elena Verbali", "Software", "6.000 €")
                .contains("fatta il 10 luglio 2015", "con 10 giorni di ritardo", "gara andata deserta")
                .contains("quando il monitoraggio sarà collegato");
    }

    @Test
    void theAimsStandOnThePersonAndOnTheCommunity() {
        assertThat(page("/capitoli/assi-e-finalita"))
                .contains("Famiglie con minori", "Sulla persona", "Percorsi educativi diffusi", "Sulla comunità");
    }

    @Test
    void theHoursStandAgainstTheStandard() {
        assertThat(page("/ore")).contains("Casalmaggiore", "14.908", "155,29", "−23");
    }

    @Test
    void aTotalThatIsNotTheSumOfItsLinesShowsBoth() {
        assertThat(page("/entrate-uscite")).contains("410.000", "la somma dà 410.336", "tp-inf");
    }

    @Test
    void theExpenditureStandsBesideTheRevenueOfItsChannel() {
        assertThat(page("/entrate-uscite")).contains("Entrate meno uscite", "tp-off", "89.234");
    }

    @Test
    void anObjectiveIsFoundByItsWordsByWhoMayReadThePlan() {
        var search = "/cerca?q=cartella";
        assertThat(web.get().uri(search).with(As.planningOffice())).bodyText().contains("/obiettivi/SW1");
        assertThat(web.get().uri(search).with(As.role(Role.CITIZEN, As.CASALASCO)))
                .bodyText()
                .doesNotContain("/obiettivi/");
    }

    @Test
    void theOfficeFindsInTheMorningWhereThePlanContradictsItself() {
        assertThat(web.get().uri("/").with(As.planningOffice())).bodyText().contains("si contraddice");
        assertThat(web.get().uri("/").with(As.role(Role.MAYOR, As.CASALASCO)))
                .bodyText()
                .doesNotContain("si contraddice");
    }

    @Test
    void theShortAddressLeadsToAPlan() {
        assertThat(web.get().uri("/piano/capitoli").with(As.planningOffice()))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .startsWith("/piani/")
                .endsWith("/capitoli");
    }

    @Test
    void everyLineOfTheRailOpensAPage() {
        var links = Pattern.compile("href=\"(/piano[^\"]*)\"").matcher(page("")).results();
        var addresses = links.map(link -> link.group(1)).distinct().toList();
        assertThat(addresses).contains("/piano/coerenza", "/piano/importa").hasSizeGreaterThan(4);
        assertThat(addresses).allSatisfy(address -> assertThat(arrival(address)).isEqualTo(200));
    }

    /** The status of the page to which an address leads in the end. */
    private int arrival(String address) {
        var response =
                web.get().uri(address).with(As.planningOffice()).exchange().getResponse();
        var next = response.getRedirectedUrl();
        return next == null || next.equals(address) ? response.getStatus() : arrival(next);
    }

    @Test
    void whatIsNotInThePlanIsNotFound() {
        assertThat(web.get().uri(address("/obiettivi/ZZ9")).with(As.planningOffice()))
                .hasStatus(404);
        assertThat(web.get().uri(address("?versione=7")).with(As.planningOffice()))
                .hasStatus(404);
    }

    @Test
    void anotherDistrictSeesNothing() {
        assertThat(web.get().uri(address("")).with(As.planningOfficeElsewhere()))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("di prova 2015");
        assertThat(web.get().uri("/piani").with(As.planningOfficeElsewhere()))
                .bodyText()
                .doesNotContain(plan.frame().code());
    }

    @Test
    void withoutTheMandateItIsNotFound() {
        assertThat(web.get().uri(address("")).with(As.role(Role.MAYOR, As.CASALASCO)))
                .hasStatusOk();
        assertThat(web.get().uri(address("")).with(As.role(Role.CITIZEN, As.CASALASCO)))
                .hasStatus(404);
        assertThat(web.get().uri(address("")).with(As.role(Role.THIRD_SECTOR, As.CASALASCO)))
                .hasStatus(404);
    }

    private String address(String path) {
        return "/piani/" + plan.frame().code() + path;
    }

    private String page(String path) {
        var result = web.get().uri(address(path)).with(As.planningOffice()).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
