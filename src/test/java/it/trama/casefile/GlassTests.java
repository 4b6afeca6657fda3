package it.trama.casefile;

import static it.trama.casefile.CaseWorkers.signedIn;
import static it.trama.casefile.CasefileScenarios.CASALMAGGIORE;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.Note.Kind;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who comes into a case of others for a reason reads for a day, and does nothing else. */
@TramaTest
@ExtendWith(InDistrict.class)
class GlassTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    CaseWorkers workers;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    People people;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseAccess access;

    @Autowired
    BreakGlass glass;

    @Autowired
    Teams teams;

    @Autowired
    Diary diary;

    @Autowired
    Situations situations;

    @Autowired
    Attachments attachments;

    @Autowired
    BusinessTime time;

    private UUID ada = UUID.randomUUID();
    private UUID file = UUID.randomUUID();
    private List<Operator> inside = List.of();

    /** She lives in Casalmaggiore now, the case is still of Torre. */
    @BeforeEach
    void aCaseOfAnotherPlace() {
        ada = people.add(CasefileScenarios.identity(
                new Identity.Names(surname(), "Ada", null),
                new Identity.Birth(null, 1937, null, Identity.Sex.F),
                CASALMAGGIORE));
        file = scenarios.aCase(ada, workers.worker());
        inside = List.of(workers.hired(Role.COORDINATOR, CASALMAGGIORE), workers.worker());
        inside.forEach(who -> glass.open(who, file, "Chiama il pronto soccorso, serve sapere"));
    }

    private static void notFound(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    @Test
    void theyReadTheCase() {
        for (var who : inside) {
            assertThat(access.caseFile(who, file).person()).isEqualTo(ada);
            assertThat(access.onlyReads(who, access.caseFile(who, file))).isTrue();
            assertThat(web.get().uri("/persone/" + ada).with(signedIn(who)))
                    .bodyText()
                    .contains("Solo lettura")
                    .doesNotContain("name=\"testo\"", "/bisogno\"", "/offerta\"");
            assertThat(web.get().uri("/casi/" + file).with(signedIn(who)))
                    .bodyText()
                    .contains("Vive sola, è caduta")
                    .doesNotContain("/equipe", "/chiusura", "/passaggio", "/protezione", "/comune");
        }
    }

    @Test
    void theyNeitherLeadTheCaseNorWriteInIt() {
        var note = new Writing(Kind.NOTE, Level.TEAM, time.today(), null, null, "prova");
        for (var who : inside) {
            assertThat(access.leads(who, access.caseFile(who, file))).isFalse();
            notFound(() -> teams.join(who, file, who.account()));
            notFound(() -> teams.handOver(who, file, who.account(), true));
            notFound(() -> cases.close(who, file, new Ending(time.today(), Closing.MISTAKE)));
            notFound(() -> cases.guard(who, file, true));
            notFound(() -> diary.write(who, file, note));
            notFound(() -> diary.keep(who, file, new Note.Draft("prova", "", "", "", "", "")));
            notFound(() -> situations.say(who, ada, "prova", null));
            notFound(() -> attachments.remove(who, ada, UUID.randomUUID()));
            assertThat(cases.worked(who, ada)).isEmpty();
            for (var address : List.of("/persone/%s/bisogno", "/persone/%s/rete/nuovo", "/persone/%s/conta")) {
                assertThat(web.get().uri(address.formatted(ada)).with(signedIn(who)))
                        .as(address)
                        .hasStatus(404);
            }
            assertThat(web.post()
                            .uri("/casi/" + file + "/valutazioni")
                            .with(signedIn(who))
                            .with(csrf())
                            .param("strumento", "BARTHEL")
                            .param("giorno", time.today().toString()))
                    .hasStatus(404);
        }
    }

    @Test
    void theCoordinatorOfThePlaceAndTheTeamGoOnWriting() {
        var ofThePlace = workers.hired(Role.COORDINATOR, TORRE);
        assertThat(access.leads(ofThePlace, access.caseFile(ofThePlace, file))).isTrue();
        situations.say(ofThePlace, ada, "prova", null);
        teams.join(ofThePlace, file, inside.getFirst().account());
        var joined = inside.getFirst();
        assertThat(access.onlyReads(joined, access.caseFile(joined, file))).isFalse();
        assertThat(access.leads(joined, access.caseFile(joined, file))).isTrue();
    }
}
