package it.trama.casefile;

import static it.trama.casefile.CaseWorkers.signedIn;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.audit.Audit;
import it.trama.audit.Entry;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The register says what was read; outside the team it does not tell what a case holds. */
@TramaTest
@ExtendWith(InDistrict.class)
class CaseReadsTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    CaseWorkers workers;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    People people;

    @Autowired
    Situations situations;

    @Autowired
    Audit audit;

    @Autowired
    BusinessTime time;

    private Operator worker = CasefileScenarios.worker();
    private Operator outside = worker;
    private UUID ada = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        worker = workers.worker();
        outside = workers.worker();
        ada = people.add(ada(surname()));
        scenarios.aCase(ada, worker);
    }

    private List<String> readings(Operator reader) {
        return audit.about("person", ada, null, 100).stream()
                .filter(entry -> entry.actor().equals(reader.name()))
                .map(Entry::act)
                .toList();
    }

    @Test
    void whoSeesTheCaseOnThePageOfThePersonHasReadTheCase() {
        for (var page : List.of("/persone/%s", "/persone/%s/rete")) {
            var before = readings(worker).size();
            assertThat(web.get().uri(page.formatted(ada)).with(signedIn(worker)))
                    .as(page)
                    .hasStatusOk();
            assertThat(readings(worker)).as(page).hasSize(before + 1).first().isEqualTo("case.read");
        }
        assertThat(web.get().uri("/persone/" + ada).with(signedIn(outside))).hasStatusOk();
        assertThat(readings(outside)).containsExactly("person.read");
    }

    @Test
    void outsideTheTeamTheRegisterTellsWhoAndWhenButNotWhat() {
        web.get().uri("/persone/" + ada).with(signedIn(worker)).exchange();
        web.post()
                .uri("/persone/" + ada + "/provvedimento")
                .with(signedIn(worker))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .param("tipo", "GUARDIAN")
                .param("autorita", "Tribunale di prova")
                .param("dal", time.today().toString())
                .exchange();
        for (var page : List.of("/persone/%s", "/persone/%s/letture")) {
            assertThat(web.get().uri(page.formatted(ada)).with(signedIn(outside)))
                    .bodyText()
                    .contains(worker.name(), "ha lavorato alla cartella")
                    .doesNotContain("provvedimento", "ha letto la cartella", "ha aperto il caso");
        }
        assertThat(web.get().uri("/persone/" + ada + "/letture").with(signedIn(worker)))
                .bodyText()
                .contains("ha scritto un provvedimento", "ha letto la cartella");
    }
}
