package it.trama.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import it.trama.plan.Progress.State;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class ActionsTests {
    private final UUID district = UUID.randomUUID();
    private UUID version;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    Actions actions;

    @Autowired
    BusinessTime time;

    /** The years of the plan are over: what was not done is late. */
    @BeforeEach
    void aPlanInForce() {
        time.moveTo(LocalDate.of(2018, 2, 1));
        version = here(() -> PlanScenarios.inForce(PlanScenarios.smallCasalasco(), plans, versions));
    }

    @AfterEach
    void backToTheDayOfTheDemo() {
        time.moveTo(LocalDate.of(2016, 6, 30));
    }

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private void go(Runnable work) {
        CurrentDistrict.run(district, work);
    }

    private static Progress report(int year, State state) {
        return new Progress("", "SW1-A1", year, state, "Verbale inventato", null);
    }

    @Test
    void anActionIsLateFromItsFirstStepThatWasNotDone() {
        assertThat(here(() -> actions.late(10))).singleElement().satisfies(late -> {
            assertThat(late.code()).isEqualTo("SW1-A1");
            assertThat(late.plan()).startsWith("PROVA-");
            assertThat(late.milestone()).isEqualTo("Sede trovata");
            assertThat(late.since()).isEqualTo(LocalDate.of(2015, 9, 30));
            assertThat(late.days())
                    .isEqualTo(time.today().toEpochDay() - late.since().toEpochDay());
        });
    }

    @Test
    void whenTheStepIsDoneTheDayOfTheActionCounts() {
        go(() -> actions.reach(version, "SW1-A1-T1", LocalDate.of(2015, 10, 1)));
        assertThat(here(() -> actions.late(10))).singleElement().satisfies(late -> {
            assertThat(late.milestone()).isNull();
            assertThat(late.since()).isEqualTo(LocalDate.of(2016, 6, 30));
        });
    }

    @Test
    void whatIsReportedAsDoneIsNotLate() {
        go(() -> actions.report(version, report(2016, State.DONE)));
        assertThat(here(() -> actions.late(10))).isEmpty();
    }

    @Test
    void aSecondReportOfAYearTakesThePlaceOfTheFirst() {
        go(() -> actions.report(version, report(2016, State.STARTED)));
        go(() -> actions.report(version, report(2016, State.DONE)));
        assertThat(here(() -> versions.content(version)).programme().progress())
                .extracting(Progress::code, Progress::state)
                .containsExactly(tuple("SW1-A1-2015", State.STARTED), tuple("SW1-A1-2016", State.DONE));
    }

    @Test
    void aStepIsNotReachedTomorrow() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> go(
                        () -> actions.reach(version, "SW1-A1-T1", time.today().plusDays(1))));
    }

    @Test
    void aClosedPlanTakesNoMoreReports() {
        go(() -> versions.close(
                version, new Act(Act.Kind.CLOSING, null, LocalDate.of(2018, 1, 1), "Prova", List.of(), null)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> go(() -> actions.report(version, report(2016, State.DONE))))
                .extracting(Refused::key)
                .isEqualTo("plan.refused.progress-open");
    }

    @Test
    void anotherDistrictSeesNothing() {
        CurrentDistrict.run(UUID.randomUUID(), () -> {
            assertThat(actions.late(10)).isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> actions.report(version, report(2016, State.DONE)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> actions.reach(version, "SW1-A1-T1", LocalDate.of(2015, 10, 1)));
        });
    }
}
