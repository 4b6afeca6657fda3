package it.trama.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.network.NetworkScenarios;
import it.trama.network.Resource.Open;
import it.trama.security.Mandates;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.Statements;
import it.trama.testing.TramaTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody is signed in here. */
@TramaTest
@ExtendWith(InDistrict.class)
class FinderPagesTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    NetworkScenarios scenarios;

    @Autowired
    Mandates mandates;

    private String here;

    @BeforeEach
    void aDistrictWithPublicPages() {
        mandates.openDistrict(As.CASALASCO, "Distretto Casalasco", "Lombardia");
        here = "/trova/"
                + mandates.publicDistricts().stream()
                        .filter(one -> one.id().equals(As.CASALASCO))
                        .findFirst()
                        .orElseThrow()
                        .address();
    }

    private MvcTestResult find(String words) {
        return web.get().uri(here).param("q", words).exchange();
    }

    @Test
    void wordsAreFoundByTheirStemsWhateverTheirForm() {
        scenarios.published("Pasti prova stemmata", "Un pasto caldo portato a mezzogiorno da cuoche zanzibarine.");
        assertThat(find("cerco una cuoca zanzibarina per mia madre"))
                .hasStatusOk()
                .bodyText()
                .contains("Pasti prova stemmata", "3 posti liberi", "tel:0375000001");
    }

    @Test
    void whatPeopleSayIsUnderstoodByTheListOfTheOffice() {
        scenarios.published("Sostegno farandolico", "Un aiuto a chi ne ha bisogno.");
        assertThat(find("non arrivo proprio a fine trimestre")).bodyText().doesNotContain("Sostegno farandolico");
        scenarios.understand("arrivo proprio a fine trimestre", "sostegno farandolico");
        assertThat(find("non arrivo proprio a fine trimestre"))
                .bodyText()
                .contains("Abbiamo capito anche", "Sostegno farandolico");
    }

    @Test
    void whatIsNotPublicAppearsNowhere() {
        var secret = scenarios.keep(scenarios.resource("Casa rifugio quarzifera", "Un luogo", Open.SECRET, 2));
        var inside = scenarios.keep(scenarios.resource("Prova interna quarzifera", "Un luogo", Open.INTERNAL, 2));
        assertThat(find("quarzifera"))
                .bodyText()
                .contains("Nessuna possibilità")
                .doesNotContain("Casa rifugio");
        assertThat(web.get().uri(here + "/" + secret).exchange()).hasStatus(404);
        assertThat(web.get().uri(here + "/" + inside).exchange()).hasStatus(404);
    }

    @Test
    void onlyWhereThereIsRoomLeavesOutTheFullAndTheUntold() {
        scenarios.keep(scenarios.resource("Uno scarabocchiato", "Scarabocchio con posti", Open.PUBLIC, 2));
        scenarios.keep(scenarios.resource("Due scarabocchiato", "Scarabocchio pieno", Open.PUBLIC, 0));
        scenarios.keep(scenarios.resource("Tre scarabocchiato", "Scarabocchio e basta", Open.PUBLIC, null));
        assertThat(web.get()
                        .uri(here)
                        .param("q", "scarabocchio")
                        .param("liberi", "si")
                        .exchange())
                .bodyText()
                .contains("Uno scarabocchiato")
                .doesNotContain("Due scarabocchiato", "Tre scarabocchiato");
        assertThat(find("scarabocchio"))
                .bodyText()
                .contains("Due scarabocchiato", "Tre scarabocchiato", "nessuno lo ha detto");
    }

    @Test
    void aSheetIsReadByEverybodyAndSaysWhetherAnybodyConfirmedIt() {
        var id = scenarios.published("Compagnia dei tulipanai", "Vicini che fanno compagnia.");
        assertThat(web.get().uri(here + "/" + id).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Compagnia dei tulipanai", "Nessuno ha ancora confermato");
    }

    @Test
    void wordsThatMeanNothingAskTheDatabaseForNothingStrange() {
        for (var words : new String[] {"", "  ", "di la e", "' | & ! :* <->", "a".repeat(2_000), "\\", "%_"}) {
            assertThat(find(words)).hasStatusOk();
        }
        assertThat(find("a\u202eb")).hasStatus(422);
    }

    @Test
    void anotherDistrictSeesNothingOfThis() {
        scenarios.published("Sartoria ombrellifera", "Ombrelli per tutti.");
        var other = UUID.randomUUID();
        mandates.openDistrict(other, "Distretto di prova " + other, "Lombardia");
        var there = mandates.publicDistricts().stream()
                .filter(one -> one.id().equals(other))
                .findFirst()
                .orElseThrow();
        assertThat(web.get()
                        .uri("/trova/" + there.address())
                        .param("q", "ombrelli")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Sartoria ombrellifera");
        assertThat(web.get().uri("/trova/nessun-distretto").exchange()).hasStatus(404);
        CurrentDistrict.run(other, () -> assertThat(find("ombrelli")).bodyText().contains("Sartoria ombrellifera"));
    }

    @Test
    void aSearchTakesFiveStatements() {
        scenarios.published("Prova contata", "Contata.");
        assertThat(Statements.of(() -> find("prova contata"))).isLessThanOrEqualTo(5);
    }
}
