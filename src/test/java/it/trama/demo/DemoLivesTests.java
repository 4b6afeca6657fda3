package it.trama.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.assessment.Meetings;
import it.trama.casefile.CaseLists;
import it.trama.casefile.MyCase;
import it.trama.casefile.Workload;
import it.trama.casefile.Workloads;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration is alive on its day: work is unevenly spread, some of it is due, what is protected stays so. */
@TramaTest
@ExtendWith(InDistrict.class)
class DemoLivesTests {
    @Autowired
    DemoTeam team;

    @Autowired
    Workloads workloads;

    @Autowired
    CaseLists lists;

    @Autowired
    Meetings meetings;

    @Test
    void theCoordinatorSeesWhoCarriesMostAndWhoLeast() {
        var loads = workloads.now(team.gather().coordinator());
        assertThat(loads)
                .extracting(Workload::name)
                .containsSubsequence("Livia Protocolli", "Nino Faldoni", "Ugo Promemoria");
        assertThat(loads.stream().mapToInt(Workload::cases).sum()).isGreaterThan(80);
    }

    @Test
    void theSocialWorkerHasSomethingDueOnTheDay() {
        assertThat(meetings.due(team.gather().sara(), DemoLives.LAST_DAY, 20))
                .extracting(Meetings.Due::day)
                .contains(DemoLives.LAST_DAY)
                .anyMatch(day -> day.isBefore(DemoLives.LAST_DAY));
    }

    @Test
    void twoPeopleExistForTheirWorkersOnly() {
        var staff = team.gather();
        var guarded = staff.workers().stream()
                .flatMap(worker -> lists.mine(worker, null, 100).stream())
                .filter(MyCase::guarded)
                .map(MyCase::id)
                .toList();
        assertThat(guarded).hasSize(2);
        assertThat(lists.readable(staff.coordinator(), null, 1_000))
                .extracting(MyCase::id)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(guarded);
    }
}
