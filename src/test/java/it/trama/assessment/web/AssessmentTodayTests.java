package it.trama.assessment.web;

import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.assessment.AssessmentScenarios;
import it.trama.assessment.Meeting.Minutes;
import it.trama.assessment.Meeting.Outcome;
import it.trama.assessment.Meeting.Present;
import it.trama.assessment.Meetings;
import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.Teams;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Today.Row;
import it.trama.shared.web.Today.Weight;
import it.trama.shared.web.Viewer;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@TramaTest
@ExtendWith(InDistrict.class)
class AssessmentTodayTests {
    private static final Viewer VIEWER = new Viewer("Prova", "", "", Set.of(), "_csrf", "", "");

    @Autowired
    AssessmentToday today;

    @Autowired
    AssessmentScenarios scenarios;

    @Autowired
    Meetings meetings;

    @Autowired
    CaseAccess access;

    @Autowired
    CaseFiles cases;

    @Autowired
    Teams teams;

    @Autowired
    BusinessTime time;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private List<Row> seenBy(Operator operator) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(operator, null, List.of()));
        return today.rows(VIEWER);
    }

    private void meet(AssessmentScenarios.Followed who, LocalDate day, LocalDate review) {
        var present = List.of(new Present("Marta Prova", ""), new Present("Ada", ""));
        meetings.hold(
                worker(),
                who.file(),
                new Minutes(day, "", present, "", "Sintesi", "Decisione", Outcome.LOOK_AGAIN, review, List.of()));
    }

    @Test
    void whatTheTeamOwesComesFirstUntilItMeetsAgain() {
        var ada = scenarios.ada();
        var name = access.person(worker(), ada.person()).name();
        meet(ada, time.today().minusDays(4_000), time.today().minusDays(3_000));
        assertThat(seenBy(worker()))
                .filteredOn(row -> row.what().contains(name))
                .extracting(Row::weight)
                .containsExactly(Weight.LATE);
        assertThat(seenBy(As.operator(Role.HEALTH_PARTNER, As.CASALASCO))).isEmpty();
        assertThat(seenBy(As.operator(Role.PLANNING_OFFICE, As.CASALASCO))).isEmpty();
        meet(ada, time.today(), time.today().plusDays(90));
        assertThat(seenBy(worker())).noneMatch(row -> row.what().contains(name));
    }

    /** The team stays when a case is closed; what it wanted to look at again is over with it. */
    @Test
    void closedCasesDoNotKeepTheOthersFromView() {
        for (var i = 0; i < 6; i++) {
            var over = scenarios.ada();
            meet(over, time.today().minusDays(10_000), time.today().minusDays(9_000 + i));
            cases.close(worker(), over.file(), new Ending(time.today(), Closing.RESULT));
        }
        var ada = scenarios.ada();
        meet(ada, time.today().minusDays(10_000), time.today().minusDays(8_000));
        var name = access.person(worker(), ada.person()).name();
        assertThat(seenBy(worker())).anyMatch(row -> row.what().contains(name));
    }

    /** A coordinator has the reviews of the cases on which they work, not the first five of the whole place. */
    @Test
    void theCasesOfOthersDoNotKeepOnesOwnFromView() {
        for (var i = 0; i < 6; i++) {
            meet(scenarios.ada(), time.today().minusDays(4_000), time.today().minusDays(2_900 + i));
        }
        var boss = As.operator(Role.COORDINATOR, As.CASALASCO);
        var ada = scenarios.ada();
        meet(ada, time.today().minusDays(4_000), time.today().minusDays(2_000));
        teams.join(boss, ada.file(), boss.account());
        var name = access.person(worker(), ada.person()).name();
        assertThat(seenBy(boss)).anyMatch(row -> row.what().contains(name));
    }
}
