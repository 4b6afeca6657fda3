package it.trama.plan;

import static it.trama.plan.PlanScenarios.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.plan.PlanVersion.State;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The way back of a version: out of consultation, and out of the plan. */
@TramaTest
class StepBackTests {
    private static final LocalDate DAY = LocalDate.of(2015, 3, 12);
    private final UUID district = UUID.randomUUID();

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanEditing editing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private void refusedWith(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> CurrentDistrict.run(district, work))
                .extracting(Refused::key)
                .isEqualTo("plan.refused." + key);
    }

    private static Act back(Act.Kind kind, @Nullable String reason) {
        return new Act(kind, null, DAY, "Ufficio di prova", List.of(), reason);
    }

    @Test
    void aVersionComesBackFromConsultationWithItsReasonAndGoesThereAgain() {
        var version = here(() -> plans.load(PlanScenarios.smallCasalasco())).version();
        here(() -> versions.submitToConsultation(version, act(Act.Kind.CONSULTATION)));
        refusedWith("act-reason", () -> versions.withdraw(version, back(Act.Kind.WITHDRAWAL, " ")));
        assertThat(here(() -> versions.withdraw(
                                version, back(Act.Kind.WITHDRAWAL, "Mancano gli obiettivi sui giovani")))
                        .state())
                .isEqualTo(State.DRAFT);
        refusedWith("step-state", () -> versions.withdraw(version, back(Act.Kind.WITHDRAWAL, "Di nuovo")));
        var again = new Act(Act.Kind.CONSULTATION, null, DAY.plusDays(1), "Ufficio di prova", List.of(), null);
        assertThat(here(() -> versions.submitToConsultation(version, again)).state())
                .isEqualTo(State.IN_CONSULTATION);
        assertThat(here(() -> versions.acts(version)))
                .extracting(Act::kind)
                .containsExactly(Act.Kind.CONSULTATION, Act.Kind.WITHDRAWAL, Act.Kind.CONSULTATION);
    }

    @Test
    void aDiscardedDraftStaysToBeReadAndLeavesRoomForAnother() {
        var first = here(() -> PlanScenarios.inForce(PlanScenarios.smallCasalasco(), plans, versions));
        var draft = here(() -> versions.draftFrom(first)).id();
        var content = here(() -> versions.content(draft));
        refusedWith("act-reason", () -> versions.discard(draft, back(Act.Kind.DISCARD, null)));
        assertThat(here(() -> versions.discard(draft, back(Act.Kind.DISCARD, "Si riparte da capo")))
                        .state())
                .isEqualTo(State.DISCARDED);
        assertThat(here(() -> versions.content(draft))).isEqualTo(content);
        refusedWith("frozen", () -> editing.add(draft, new Axis("", "Altro", null)));
        refusedWith("step-state", () -> versions.submitToConsultation(draft, act(Act.Kind.CONSULTATION)));
        var next = here(() -> versions.draftFrom(first));
        assertThat(next.number()).isEqualTo(3);
        assertThat(here(() -> plans.get(next.plan())).version()).isEqualTo(first);
    }

    @Test
    void aDiscardedVersionIsNotTheOneThatThePlanShows() {
        var plan = here(() -> plans.load(PlanScenarios.smallCasalasco()));
        here(() -> versions.discard(plan.version(), back(Act.Kind.DISCARD, "Si riparte da capo")));
        var next = here(() -> versions.draftFrom(plan.version()));
        here(() -> versions.discard(next.id(), back(Act.Kind.DISCARD, "Di nuovo")));
        var last = here(() -> versions.draftFrom(plan.version()));
        assertThat(here(() -> plans.get(plan.id())).version()).isEqualTo(last.id());
    }

    @Test
    void anAdoptedVersionDoesNotComeBack() {
        var version = here(() -> PlanScenarios.inForce(PlanScenarios.smallCasalasco(), plans, versions));
        refusedWith("step-state", () -> versions.withdraw(version, back(Act.Kind.WITHDRAWAL, "Ripensamento")));
        refusedWith("step-state", () -> versions.discard(version, back(Act.Kind.DISCARD, "Ripensamento")));
    }

    @Test
    void theDatabaseDeletesNoVersionNotEvenADraft() {
        here(() -> plans.load(PlanScenarios.smallCasalasco()));
        assertThatThrownBy(() -> here(() -> transaction.execute(
                        _ -> jdbc.sql("delete from plan.version").update())))
                .rootCause()
                .hasMessageContaining("cannot go from DRAFT to nothing");
    }

    @Test
    void anotherDistrictSeesNothing() {
        var version = here(() -> plans.load(PlanScenarios.smallCasalasco())).version();
        CurrentDistrict.run(
                UUID.randomUUID(),
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> versions.discard(version, back(Act.Kind.DISCARD, "Per prova"))));
        assertThat(here(() -> versions.get(version)).state()).isEqualTo(State.DRAFT);
    }
}
