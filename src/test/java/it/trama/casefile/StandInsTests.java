package it.trama.casefile;

import static it.trama.casefile.CaseWorkers.signedIn;
import static it.trama.casefile.CasefileScenarios.CASALMAGGIORE;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.casefile.StandIns.Days;
import it.trama.security.Colleague;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
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

/** Who stands in for whom: on those days, in that place, never for oneself. */
@TramaTest
@ExtendWith(InDistrict.class)
class StandInsTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    CaseWorkers workers;

    @Autowired
    People people;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseLists lists;

    @Autowired
    CaseAccess access;

    @Autowired
    StandIns standIns;

    @Autowired
    BusinessTime time;

    private Operator absent = CasefileScenarios.worker();
    private Operator other = absent;
    private Operator coordinator = absent;
    private UUID file = UUID.randomUUID();

    @BeforeEach
    void twoWorkersAndTheirCoordinator() {
        absent = workers.worker();
        other = workers.worker();
        coordinator = workers.hired(Role.COORDINATOR, TORRE);
        file = opened(TORRE, false);
    }

    private UUID opened(String place, boolean guarded) {
        return cases.open(
                absent,
                new Opening(people.add(ada(surname())), time.today(), "Prova", Complexity.SIMPLE, place, guarded));
    }

    private Days days(int from, int last) {
        return new Days(time.today().plusDays(from), time.today().plusDays(last));
    }

    private void written(Days days) {
        standIns.write(coordinator, absent.account(), other.account(), days);
    }

    /** Other tests write some too. */
    private List<StandIn> written() {
        return standIns.of(coordinator).stream()
                .filter(one -> one.absent().equals(absent.account()))
                .toList();
    }

    private void refused(String key, Operator who, Operator standIn, Days days) {
        assertThatThrownBy(() -> standIns.write(who, absent.account(), standIn.account(), days))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }

    @Test
    void theyFollowTheCasesOnThoseDaysAndNotOutside() {
        var guarded = opened(TORRE, true);
        written(days(1, 5));
        assertThat(access.mayRead(other, file)).isFalse();
        standIns.end(coordinator, written().getFirst().id());
        assertThat(written()).isEmpty();
        written(days(0, 5));
        assertThat(access.mayRead(other, file)).isTrue();
        assertThat(access.leads(other, access.caseFile(other, file))).isTrue();
        assertThat(lists.mine(other, null, 2_000)).anyMatch(c -> c.id().equals(file));
        assertThat(access.mayRead(other, guarded)).isFalse();
        standIns.end(coordinator, written().getFirst().id());
        assertThat(access.mayRead(other, file)).isFalse();
    }

    @Test
    void onlyTheCasesOfThePlaceOfWhoWroteIt() {
        var elsewhere = opened(CASALMAGGIORE, false);
        written(days(0, 5));
        assertThat(access.mayRead(other, file)).isTrue();
        assertThat(access.mayRead(other, elsewhere)).isFalse();
        assertThat(access.leads(other, access.caseFile(absent, elsewhere))).isFalse();
        var partner = new Operator(
                other.account(),
                other.name(),
                other.mandate(),
                Role.THIRD_SECTOR,
                other.district(),
                other.districtName(),
                other.body(),
                null);
        assertThat(access.mayRead(partner, file)).isFalse();
    }

    @Test
    void nobodyWritesWhatOpensTooMuch() {
        refused("case.stand-in.self", coordinator, absent, days(0, 1));
        refused("case.stand-in.oneself", coordinator, coordinator, days(0, 1));
        refused("case.stand-in.days", coordinator, other, days(1, 0));
        refused("case.stand-in.over", coordinator, other, days(-9, -1));
        refused("case.stand-in.long", coordinator, other, days(0, StandIns.MOST));
        written(days(0, 3));
        refused("case.stand-in.again", coordinator, other, days(3, 9));
        refused("case.team.nobody", coordinator, workers.hired(Role.SOCIAL_WORKER, CASALMAGGIORE), days(0, 1));
        assertThatThrownBy(() -> standIns.write(other, absent.account(), other.account(), days(0, 1)))
                .isInstanceOf(NotFound.class);
        assertThat(standIns.workers(coordinator))
                .extracting(Colleague::account)
                .contains(absent.account(), other.account());
    }

    @Test
    void whoStandsInIsWrittenForAllToSeeAndCanBeEnded() {
        written(days(0, 3));
        assertThat(web.get().uri("/casi/sostituzioni").with(signedIn(coordinator)))
                .bodyText()
                .contains(absent.name(), other.name(), coordinator.name(), "Finisci adesso");
        assertThat(web.get().uri("/casi/" + file).with(signedIn(absent)))
                .bodyText()
                .contains("In questi giorni: " + other.name());
        var elsewhere = workers.hired(Role.COORDINATOR, CASALMAGGIORE);
        assertThat(web.get().uri("/casi/sostituzioni").with(signedIn(elsewhere)))
                .bodyText()
                .doesNotContain(absent.name());
        assertThat(web.get().uri("/casi/sostituzioni").with(signedIn(absent))).hasStatus(404);
        var id = written().getFirst().id();
        assertThat(web.post()
                        .uri("/casi/sostituzioni/" + id + "/fine")
                        .with(signedIn(elsewhere))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(web.post()
                        .uri("/casi/sostituzioni/" + id + "/fine")
                        .with(signedIn(coordinator))
                        .with(csrf()))
                .hasStatus(302);
        assertThat(written()).isEmpty();
    }

    @Test
    void theFormOffersNobodyElse() {
        var far = workers.hired(Role.SOCIAL_WORKER, CASALMAGGIORE);
        assertThat(web.get().uri("/casi/sostituzione").with(signedIn(coordinator)))
                .bodyText()
                .contains(absent.name(), other.name())
                .doesNotContain(far.name());
        assertThat(web.post()
                        .uri("/casi/sostituzione")
                        .with(signedIn(coordinator))
                        .with(csrf())
                        .param("assente", absent.account().toString())
                        .param("chi", coordinator.account().toString())
                        .param("dal", time.today().toString())
                        .param("al", time.today().toString()))
                .hasStatus(422);
    }
}
