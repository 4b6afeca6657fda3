package it.trama.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.access.Contacts;
import it.trama.access.Duties;
import it.trama.access.Duty;
import it.trama.access.UnmetNeeds;
import it.trama.access.WaitingLists;
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

    @Autowired
    Duties duties;

    @Autowired
    Contacts contacts;

    @Autowired
    WaitingLists waiting;

    @Autowired
    UnmetNeeds unmet;

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

    /** The day of the demonstration begins with work to do, also where nobody answers for a case. */
    @Test
    void theDeskHasADayOfItsOwn() {
        var staff = team.gather();
        assertThat(duties.of(staff.desk()))
                .extracting(Duty::kind)
                .contains(Duty.Kind.APPOINTMENT, Duty.Kind.EMERGENCY, Duty.Kind.REFERRAL, Duty.Kind.REFUSED);
        assertThat(duties.of(staff.sara())).extracting(Duty::kind).contains(Duty.Kind.NOTICE, Duty.Kind.ANALYSIS);
        assertThat(contacts.latest(staff.desk(), null, 1_000)).hasSizeGreaterThan(120);
        assertThat(waiting.all(staff.desk()))
                .filteredOn(list -> list.name().startsWith("Casa di riposo, governo"))
                .singleElement()
                .satisfies(list -> assertThat(list.waiting()).isGreaterThan(5));
        assertThat(unmet.in(staff.coordinator(), 2015).shown()).isGreaterThan(5);
    }
}
