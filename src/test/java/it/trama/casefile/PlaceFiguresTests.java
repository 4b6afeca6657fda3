package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.CASALMAGGIORE;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.casefile.Note.Kind;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures that are handed on: of the place, whoever asks. In a district of their own, so that they are known. */
@TramaTest
class PlaceFiguresTests {
    @Autowired
    TestPeople people;

    @Autowired
    CaseWorkers workers;

    @Autowired
    People persons;

    @Autowired
    CaseFiles cases;

    @Autowired
    Teams teams;

    @Autowired
    BreakGlass glass;

    @Autowired
    Diary diary;

    @Autowired
    ServiceReports reports;

    @Autowired
    Workloads workloads;

    @Autowired
    BusinessTime time;

    private final UUID district = UUID.randomUUID();

    @BeforeEach
    void aDistrict() {
        people.liveIn(district);
    }

    private UUID opened(Operator worker, String place, boolean guarded) {
        return cases.open(
                worker,
                new Opening(persons.add(ada(surname())), time.today(), "Prova", Complexity.SIMPLE, place, guarded));
    }

    private void wrote(Operator worker, UUID file, Level level) {
        diary.write(worker, file, new Writing(Kind.VISIT, level, time.today(), 60, null, "prova"));
    }

    private ServiceReports.Report report(Operator operator) {
        return reports.of(operator, HalfYear.of(time.today()));
    }

    @Test
    void neitherGlassNorTeamNorProtectionChangesThem() {
        CurrentDistrict.run(district, () -> {
            var worker = workers.worker();
            var one = workers.hired(Role.COORDINATOR, TORRE);
            var other = workers.hired(Role.COORDINATOR, TORRE);
            opened(worker, TORRE, false);
            var elsewhere = opened(worker, CASALMAGGIORE, false);
            var guarded = opened(worker, TORRE, true);
            teams.join(worker, elsewhere, one.account());
            teams.join(worker, guarded, one.account());
            assertThat(report(one).now())
                    .containsEntry("cases.opened", 1L)
                    .isEqualTo(report(other).now());
            assertThat(workloads.now(one)).isEqualTo(workloads.now(other));
            assertThat(workloads.places(one)).isEqualTo(workloads.places(other)).hasSize(1);
            assertThat(report(worker).now()).containsEntry("cases.opened", 0L);
            assertThat(workloads.now(worker)).isEmpty();
        });
    }

    @Test
    void whatAWorkerNotedForThemselvesIsInNoReport() {
        CurrentDistrict.run(district, () -> {
            var worker = workers.worker();
            var file = opened(worker, TORRE, false);
            wrote(worker, file, Level.TEAM);
            wrote(worker, file, Level.SERVICE);
            wrote(worker, file, Level.PERSONAL);
            assertThat(report(workers.hired(Role.COORDINATOR)).now())
                    .containsEntry("times.VISIT", 2L)
                    .containsEntry("minutes.VISIT", 120L);
        });
    }

    @Test
    void whoCarriesNothingIsAmongThoseWhoCould() {
        CurrentDistrict.run(district, () -> {
            var coordinator = workers.hired(Role.COORDINATOR, TORRE);
            var busy = workers.worker();
            var hired = workers.hired(Role.SOCIAL_WORKER, TORRE);
            var far = workers.hired(Role.SOCIAL_WORKER, CASALMAGGIORE);
            var file = opened(busy, TORRE, false);
            assertThat(workloads.now(coordinator))
                    .extracting(Workload::account)
                    .contains(busy.account(), hired.account())
                    .doesNotContain(far.account(), coordinator.account());
            assertThat(workloads.now(coordinator).getFirst().account()).isEqualTo(busy.account());
            assertThat(load(coordinator, hired).cases()).isZero();
            teams.join(busy, file, hired.account());
            wrote(hired, file, Level.TEAM);
            assertThat(load(coordinator, hired).minutes()).isEqualTo(60);
        });
    }

    @Test
    void whoAlsoWorksElsewhereIsNotSaidToWorkTooLittle() {
        CurrentDistrict.run(district, () -> {
            var coordinator = workers.hired(Role.COORDINATOR, TORRE);
            var worker = workers.worker();
            wrote(worker, opened(worker, TORRE, false), Level.TEAM);
            assertThat(load(coordinator, worker).elsewhere()).isFalse();
            wrote(worker, opened(worker, TORRE, true), Level.TEAM);
            assertThat(load(coordinator, worker).elsewhere()).isFalse();
            wrote(worker, opened(worker, CASALMAGGIORE, false), Level.TEAM);
            var load = load(coordinator, worker);
            assertThat(load.elsewhere()).isTrue();
            assertThat(load.minutes()).isEqualTo(60);
            assertThat(load.paid(java.math.BigDecimal.TEN).over()).isNull();
            assertThat(load(workers.hired(Role.COORDINATOR), worker).elsewhere())
                    .isFalse();
        });
    }

    private Workload load(Operator coordinator, Operator worker) {
        return workloads.now(coordinator).stream()
                .filter(load -> load.account().equals(worker.account()))
                .findFirst()
                .orElseThrow();
    }
}
