package it.trama.plan;

import static it.trama.plan.PlanScenarios.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.plan.PlanVersion.State;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class PlanVersionsTests {
    private static final LocalDate DAY = LocalDate.of(2015, 3, 10);
    private final UUID district = UUID.randomUUID();

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private UUID inForce(PlanPackage content) {
        return here(() -> PlanScenarios.inForce(content, plans, versions));
    }

    private UUID enterIntoForce(UUID draft) {
        return PlanScenarios.enterIntoForce(draft, versions);
    }

    private static void refusedWith(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .extracting(Refused::key)
                .isEqualTo("plan.refused." + key);
    }

    @Test
    void aVersionGoesFromDraftToClosingByItsActs() {
        var version = inForce(PlanScenarios.smallCasalasco());
        assertThat(here(() -> versions.get(version)).state()).isEqualTo(State.IN_FORCE);
        assertThat(here(() -> versions.close(version, act(Act.Kind.CLOSING))).state())
                .isEqualTo(State.CLOSED);
        assertThat(here(() -> versions.acts(version)))
                .extracting(Act::kind)
                .containsExactly(
                        Act.Kind.CONCERTATION,
                        Act.Kind.CONSULTATION,
                        Act.Kind.DECISION,
                        Act.Kind.AGREEMENT,
                        Act.Kind.ENTRY_INTO_FORCE,
                        Act.Kind.CLOSING);
        assertThat(here(() -> versions.acts(version)).getFirst().signatories()).containsExactly("Prova Inventati");
        var plan = here(() -> versions.get(version)).plan();
        assertThat(here(() -> versions.actsOfPlan(plan)))
                .containsExactly(Map.entry(version, here(() -> versions.recordedActs(version))));
    }

    @Test
    void eachStepIsRefusedWithItsReason() {
        var version = here(() -> plans.load(PlanScenarios.smallCasalasco())).version();
        CurrentDistrict.run(district, () -> {
            refusedWith("step-state", () -> versions.adopt(version, act(Act.Kind.DECISION)));
            refusedWith("act-kind", () -> versions.submitToConsultation(version, act(Act.Kind.DECISION)));
            versions.submitToConsultation(version, act(Act.Kind.CONSULTATION));
            refusedWith("no-concertation", () -> versions.adopt(version, act(Act.Kind.DECISION)));
            versions.record(version, act(Act.Kind.CONCERTATION));
            refusedWith(
                    "act-number",
                    () -> versions.adopt(version, new Act(Act.Kind.DECISION, " ", DAY, "Assemblea", List.of(), null)));
            refusedWith(
                    "act-order",
                    () -> versions.adopt(
                            version, new Act(Act.Kind.DECISION, "1", DAY.minusDays(1), "Assemblea", List.of(), null)));
            refusedWith(
                    "act-future",
                    () -> versions.adopt(
                            version, new Act(Act.Kind.DECISION, "1", DAY.plusYears(90), "Assemblea", List.of(), null)));
            versions.adopt(version, act(Act.Kind.DECISION));
            refusedWith("no-agreement", () -> versions.enterIntoForce(version, act(Act.Kind.ENTRY_INTO_FORCE)));
        });
    }

    @Test
    void aPlanWithoutObjectivesGoesNowhere() {
        var version =
                here(() -> plans.create(PlanScenarios.frame("VUOTO", 2015))).version();
        CurrentDistrict.run(
                district,
                () -> refusedWith(
                        "no-objective", () -> versions.submitToConsultation(version, act(Act.Kind.CONSULTATION))));
    }

    @Test
    void aNewDraftSaysTheSameAndTakesThePlaceOfTheOldVersionWhenItEntersIntoForce() {
        var content = PlanScenarios.smallCasalasco();
        var first = inForce(content);
        var second = here(() -> versions.draftFrom(first));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.basedOn()).isEqualTo(first);
        assertThat(here(() -> versions.content(second.id()))).isEqualTo(content);
        CurrentDistrict.run(district, () -> refusedWith("draft-open", () -> versions.draftFrom(first)));
        assertThat(here(() -> plans.get(second.plan())).version()).isEqualTo(first);
        here(() -> enterIntoForce(second.id()));
        assertThat(here(() -> versions.get(first)).state()).isEqualTo(State.CLOSED);
        assertThat(here(() -> plans.get(second.plan())).version()).isEqualTo(second.id());
        assertThat(here(() -> count("plan.objective_identity"))).isEqualTo(2);
    }

    @Test
    void twoPlansAreNotInForceInTheSameYears() {
        inForce(PlanScenarios.smallCasalasco("UNO", 2015));
        var other = here(() -> plans.load(PlanScenarios.smallCasalasco("DUE", 2017)))
                .version();
        CurrentDistrict.run(district, () -> refusedWith("years-taken", () -> enterIntoForce(other)));
        var next = here(() -> plans.load(PlanScenarios.smallCasalasco("TRE", 2018)))
                .version();
        assertThat(here(() -> enterIntoForce(next))).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan.objective set title = 'altro'",
                "delete from plan.statement",
                "insert into plan.axis (district, version, code, position, name) select district, id, 'X', 9, 'X' from plan.version",
                "update plan.frame set title = 'altro'",
                "update plan.milestone set due = due + 1",
                "update plan.version set state = 'DRAFT'",
                "update plan.version set number = 7",
                "delete from plan.version",
            })
    void theDatabaseRefusesEveryChangeOfAFrozenVersion(String sql) {
        inForce(PlanScenarios.smallCasalasco());
        assertThatThrownBy(() -> here(() -> run(sql)))
                .rootCause()
                .hasMessageMatching("(?s).*(is frozen|cannot go from).*");
    }

    @Test
    void anActOnceRecordedStays() {
        inForce(PlanScenarios.smallCasalasco());
        assertThatThrownBy(() -> here(() -> run("update plan.act set number = '99'")))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> here(() -> run("delete from plan.act")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aRowDoesNotLeaveAFrozenVersionForADraft() {
        var first = inForce(PlanScenarios.smallCasalasco());
        var draft = here(() -> versions.draftFrom(first));
        assertThatThrownBy(() -> here(() -> run("update plan.statement set version = '" + draft.id()
                        + "', code = 'ALTRO' where version = '" + first + "'")))
                .rootCause()
                .hasMessageContaining("stays in its version");
    }

    @Test
    void whatHappensWhileThePlanIsInForceMayBeRecorded() {
        inForce(PlanScenarios.smallCasalasco());
        assertThat(here(() -> run("update plan.milestone set done = '2015-09-01'")))
                .isEqualTo(1);
        assertThat(here(() -> run("update plan.progress set evidence = 'verbale'")))
                .isEqualTo(1);
    }

    private int run(String sql) {
        return transaction.execute(_ -> jdbc.sql(sql).update());
    }

    private long count(String table) {
        return transaction.execute(
                _ -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
}
