package it.trama.assessment;

import static it.trama.casefile.CaseWorkers.signedIn;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.BreakGlass;
import it.trama.casefile.CaseWorkers;
import it.trama.casefile.Teams;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may throw away a draft, who completed it; and that who came in for a reason writes nothing. */
@TramaTest
@ExtendWith(InDistrict.class)
class OwnDraftsTests {
    private static final String BARTHEL = "10 0 5 5 10 5 5 10 10 5";

    @Autowired
    MockMvcTester web;

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentScenarios scenarios;

    @Autowired
    CaseWorkers workers;

    @Autowired
    Teams teams;

    @Autowired
    BreakGlass glass;

    @Autowired
    BusinessTime time;

    @Test
    void aColleagueOfTheTeamDoesNotThrowItAway() {
        var ada = scenarios.ada();
        var partner = workers.hired(Role.THIRD_SECTOR);
        teams.join(worker(), ada.file(), partner.account());
        var id = scenarios.draft(ada, "BARTHEL", time.today());
        assertThatThrownBy(() -> assessments.discard(partner, id))
                .isInstanceOf(Refused.class)
                .hasMessage("case.only-responsible");
        assertThat(assessments.get(worker(), id).draft()).isTrue();
        var theirs = assessments.begin(
                partner, new Assessments.Beginning(ada.file(), "BARTHEL", null, time.today(), "a casa", null));
        assessments.discard(worker(), theirs);
        assessments.discard(worker(), id);
        assertThatThrownBy(() -> assessments.get(worker(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoCompletesItIsWrittenBesideWhoBeganIt() {
        var ada = scenarios.ada();
        var partner = workers.hired(Role.HEALTH_PARTNER);
        teams.join(worker(), ada.file(), partner.account());
        var id = scenarios.draft(ada, "BARTHEL", time.today());
        assessments.complete(partner, id, 1, scenarios.filled("BARTHEL", time.today(), BARTHEL), "");
        assertThat(assessments.get(worker(), id).result().by()).isEqualTo(partner.name());
        assertThat(web.get().uri("/valutazioni/" + id).with(signedIn(partner)))
                .bodyText()
                .contains(worker().name() + ", conclusa da " + partner.name());
        var own = scenarios.completed(ada, "BARTHEL", time.today(), BARTHEL);
        assertThat(web.get().uri("/valutazioni/" + own).with(signedIn(partner)))
                .bodyText()
                .doesNotContain("conclusa da");
    }

    @Test
    void whoCameInForAReasonReadsAndDoesNotWrite() {
        var ada = scenarios.ada();
        var other = workers.worker();
        glass.open(other, ada.file(), "Chiama il pronto soccorso, serve sapere");
        var id = scenarios.draft(ada, "BARTHEL", time.today());
        var filled = scenarios.filled("BARTHEL", time.today(), BARTHEL);
        assertThat(assessments.get(other, id).draft()).isTrue();
        assertThatThrownBy(() -> assessments.save(other, id, 1, filled)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessments.complete(other, id, 1, filled, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessments.discard(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> assessments.correct(other, scenarios.completed(ada, "NORTON", time.today(), "4 4 4 4 4")))
                .isInstanceOf(NotFound.class);
    }
}
