package it.trama.casefile;

import static it.trama.casefile.CaseWorkers.signedIn;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.Note.Kind;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What those of other bodies see of a case, as long as it is open; and what each member may take away. */
@TramaTest
@ExtendWith(InDistrict.class)
class PartnersTests {
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
    CaseLists lists;

    @Autowired
    CaseAccess access;

    @Autowired
    Teams teams;

    @Autowired
    Diary diary;

    @Autowired
    Attachments attachments;

    @Autowired
    Situations situations;

    @Autowired
    BusinessTime time;

    private Operator worker = CasefileScenarios.worker();
    private Operator partner = worker;
    private UUID ada = UUID.randomUUID();
    private UUID file = UUID.randomUUID();

    @BeforeEach
    void inTheTeam() {
        worker = workers.worker();
        partner = workers.hired(Role.THIRD_SECTOR);
        ada = people.add(ada(surname()));
        file = scenarios.aCase(ada, worker, time.today().minusDays(10));
        teams.join(worker, file, partner.account());
    }

    @Test
    void whenTheCaseIsClosedNeitherItNorThePersonIsThereForThem() {
        assertThat(access.caseFile(partner, file).id()).isEqualTo(file);
        cases.close(worker, file, new Ending(time.today(), Closing.RESULT));
        assertThatThrownBy(() -> access.caseFile(partner, file)).isInstanceOf(NotFound.class);
        assertThat(people.glance(partner, ada)).isEmpty();
        assertThatThrownBy(() -> access.reads(partner, ada)).isInstanceOf(NotFound.class);
        assertThat(web.get().uri("/persone/" + ada + "/documenti").with(signedIn(partner)))
                .hasStatus(404);
        scenarios.aCase(ada, worker);
        assertThat(people.glance(partner, ada)).isEmpty();
    }

    @Test
    void aReopeningGivesItBack() {
        cases.close(worker, file, new Ending(time.today(), Closing.RESULT));
        cases.reopen(worker, file);
        assertThat(access.caseFile(partner, file).id()).isEqualTo(file);
        assertThat(people.glance(partner, ada)).isPresent();
    }

    @Test
    void theLastContactIsTheLastOneOfTheirDiary() {
        write(Level.TEAM, time.today().minusDays(9));
        write(Level.SERVICE, time.today().minusDays(4));
        write(Level.PERSONAL, time.today());
        var coordinator = workers.hired(Role.COORDINATOR);
        assertThat(contact(partner)).isEqualTo(time.today().minusDays(9));
        assertThat(contact(worker)).isEqualTo(time.today());
        teams.join(worker, file, coordinator.account());
        assertThat(contact(coordinator)).isEqualTo(time.today().minusDays(4));
    }

    private void write(Level level, LocalDate day) {
        diary.write(worker, file, new Writing(Kind.VISIT, level, day, 30, null, "prova"));
    }

    private @Nullable LocalDate contact(Operator reader) {
        return lists.mine(reader, null, 2_000).stream()
                .filter(c -> c.id().equals(file))
                .findFirst()
                .orElseThrow()
                .lastContact();
    }

    @Test
    void eachTakesAwayTheirOwnPapersAndWhoAnswersAllOfThem() {
        attachments.add(worker, ada, brought("uno"));
        attachments.add(partner, ada, brought("due"));
        var mine = id("due");
        var theirs = id("uno");
        assertThatThrownBy(() -> attachments.remove(partner, ada, theirs))
                .isInstanceOf(Refused.class)
                .hasMessage("attachment.of-another");
        attachments.remove(partner, ada, mine);
        attachments.remove(worker, ada, theirs);
        attachments.add(partner, ada, brought("tre"));
        attachments.remove(worker, ada, id("tre"));
        assertThat(attachments.of(access.caseFile(worker, file)))
                .allMatch(one -> one.removed() != null)
                .hasSize(3);
    }

    private static Attachments.Brought brought(String about) {
        return new Attachments.Brought("prova.pdf", about, ("%PDF-1.4 inventato " + about).getBytes());
    }

    private UUID id(String about) {
        return attachments.of(access.caseFile(worker, file)).stream()
                .filter(one -> one.about().equals(about))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whatAJudgeDecidedIsEndedByWhoAnswers() {
        situations.decided(
                worker,
                ada,
                new Situation.Measure(
                        UUID.randomUUID(),
                        Situation.Measure.Kind.GUARDIAN,
                        null,
                        "Tribunale di prova",
                        null,
                        time.today()));
        situations.offer(worker, ada, Situation.Offer.Kind.CAN, "cuce");
        var known = situations.of(access.caseFile(worker, file));
        var measure = known.measures().getFirst().id();
        assertThatThrownBy(() -> situations.end(partner, ada, measure))
                .isInstanceOf(Refused.class)
                .hasMessage("measure.only-responsible");
        situations.end(partner, ada, known.offers().getFirst().id());
        situations.end(worker, ada, measure);
        assertThat(situations.of(access.caseFile(worker, file)).measures()).isEmpty();
    }
}
