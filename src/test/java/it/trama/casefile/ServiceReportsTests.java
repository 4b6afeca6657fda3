package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.casefile.Note.Kind;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In a district of its own, so that the figures are known. */
@TramaTest
class ServiceReportsTests {
    private static final LocalDate MARCH = LocalDate.of(2015, 3, 10);
    private static final HalfYear FIRST = new HalfYear(2015, 1), SECOND = new HalfYear(2015, 2);

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    People persons;

    @Autowired
    CaseFiles cases;

    @Autowired
    Diary diary;

    @Autowired
    ServiceReports reports;

    @Autowired
    Workloads workloads;

    @Autowired
    BusinessTime time;

    private final UUID district = UUID.randomUUID();
    private final Operator worker = As.operator(Role.SOCIAL_WORKER, district);
    private final Operator coordinator = As.operator(Role.COORDINATOR, district);

    @BeforeEach
    void aDistrict() {
        people.liveIn(district);
    }

    private UUID opened(LocalDate day, Complexity complexity, boolean guarded) {
        return cases.open(worker, new Opening(persons.add(ada(surname())), day, "Prova", complexity, TORRE, guarded));
    }

    private void wrote(UUID file, Kind kind, LocalDate day, int minutes) {
        diary.write(worker, file, new Writing(kind, Level.TEAM, day, minutes, null, "prova"));
    }

    @Test
    void theFiguresOfTwoHalfYearsHoldTogether() {
        CurrentDistrict.run(district, () -> {
            var ended = opened(MARCH, Complexity.SIMPLE, false);
            wrote(ended, Kind.VISIT, MARCH, 90);
            cases.close(worker, ended, new Ending(MARCH.plusMonths(5), Closing.RESULT));
            opened(MARCH.plusMonths(6), Complexity.COMPLEX, false);
            opened(MARCH, Complexity.COMPLEX, true);
            var report = reports.of(coordinator, SECOND);
            assertThat(report.before())
                    .containsEntry("cases.start", 0L)
                    .containsEntry("cases.opened", 1L)
                    .containsEntry("cases.end", 1L)
                    .containsEntry("times.VISIT", 1L)
                    .containsEntry("minutes.VISIT", 90L);
            assertThat(report.now())
                    .containsEntry("cases.start", 1L)
                    .containsEntry("cases.opened", 1L)
                    .containsEntry("cases.closed", 1L)
                    .containsEntry("cases.end", 1L)
                    .containsEntry("closing.RESULT", 1L)
                    .containsEntry("people.F", 2L)
                    .containsEntry("age.4", 2L)
                    .containsEntry("complexity.COMPLEX", 1L)
                    .containsEntry("place." + TORRE, 2L);
            assertThat(reports.of(worker, FIRST).now()).containsEntry("cases.opened", 0L);
        });
    }

    @Test
    void theReportHasAlwaysTheSameLines() {
        var few = csv("2014-1");
        CurrentDistrict.run(district, () -> opened(MARCH, Complexity.SIMPLE, false));
        var many = csv("2015-1");
        assertThat(many.lines().count()).isEqualTo(few.lines().count()).isGreaterThan(35);
        assertThat(many).contains("Altrove, o senza comune;1;0", "Casi;Aperti;1;0");
        assertThat(few).contains("Casi;Aperti;0;0", "Altrove, o senza comune;0;0");
    }

    private String csv(String half) {
        var answer = web.get()
                .uri("/casi/bilancio-semestrale.csv?semestre=" + half)
                .with(As.role(Role.COORDINATOR, district))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void thePageLeadsFromHalfYearToHalfYearAndOthersDoNotFindIt() {
        assertThat(web.get().uri("/casi/bilancio-semestrale?semestre=2015-1").with(As.role(Role.COORDINATOR, district)))
                .bodyText()
                .contains("primo semestre 2015", "semestre=2014-2", "semestre=2015-2", "Riaperti");
        assertThat(web.get().uri("/casi/bilancio-semestrale?semestre=2015-3").with(As.role(Role.COORDINATOR, district)))
                .hasStatus(404);
        for (var address :
                new String[] {"/casi/bilancio-semestrale", "/casi/bilancio-semestrale.csv", "/casi/carichi/ore"}) {
            for (var role : new Role[] {Role.SOCIAL_WORKER, Role.MAYOR, Role.PLANNING_OFFICE}) {
                assertThat(web.get().uri(address).with(As.role(role, district)))
                        .as(role + address)
                        .hasStatus(404);
            }
        }
    }

    @Test
    void anotherDistrictSeesNothing() {
        CurrentDistrict.run(district, () -> opened(MARCH, Complexity.SIMPLE, false));
        var other = UUID.randomUUID();
        people.liveIn(other);
        CurrentDistrict.run(
                other,
                () -> assertThat(reports.of(As.operator(Role.COORDINATOR, other), FIRST)
                                .now())
                        .containsEntry("cases.opened", 0L));
    }

    @Test
    void theHoursOfTheDiaryStandBesideThoseOfTheContract() {
        CurrentDistrict.run(district, () -> {
            var file = opened(time.today(), Complexity.COMPLEX, false);
            for (var i = 0; i < 4; i++) {
                wrote(file, Kind.TALK, time.today(), 1_200);
            }
        });
        assertThat(agree("18")).hasStatus(302);
        CurrentDistrict.run(district, () -> {
            var load = workloads.now(coordinator).getFirst();
            assertThat(load.hours()).isEqualByComparingTo("20");
            assertThat(load.contract()).isEqualByComparingTo("18");
            assertThat(load.over()).isEqualByComparingTo("2");
            assertThat(load.density()).isEqualByComparingTo(new BigDecimal("0.6"));
        });
        assertThat(web.get().uri("/casi/carichi").with(As.role(Role.COORDINATOR, district)))
                .bodyText()
                .contains("20,0 su 18", "+2,0");
        assertThat(agree("24,5")).hasStatus(302);
        assertThat(web.get().uri("/casi/carichi").with(As.role(Role.COORDINATOR, district)))
                .bodyText()
                .contains("20,0 su 24,5", "−4,5");
        assertThat(agree("0")).hasStatus(422);
        assertThat(agree("cento")).hasStatus(422);
    }

    private MockMvcTester.MockMvcRequestBuilder agree(String hours) {
        return web.post()
                .uri("/casi/carichi/ore")
                .with(As.role(Role.COORDINATOR, district))
                .with(csrf())
                .param("chi", worker.account().toString())
                .param("ore", hours)
                .param("dal", time.today().toString());
    }
}
