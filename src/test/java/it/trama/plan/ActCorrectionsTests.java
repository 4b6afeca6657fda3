package it.trama.plan;

import static it.trama.plan.PlanScenarios.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class ActCorrectionsTests {
    private static final LocalDate DAY = LocalDate.of(2015, 3, 10);
    private final UUID district = UUID.randomUUID();
    private UUID version = new UUID(0, 0);

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    ActCorrections corrections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aPlanInForce() {
        version = here(() -> PlanScenarios.inForce(PlanScenarios.smallCasalasco(), plans, versions));
    }

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private RecordedAct recorded(Act.Kind kind) {
        return here(() -> versions.recordedActs(version)).stream()
                .filter(recorded -> recorded.act().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void correct(Act.Kind kind, Act right, String reason) {
        var wrong = recorded(kind).id();
        CurrentDistrict.run(district, () -> corrections.correct(version, wrong, right, reason));
    }

    private void refusedWith(String key, Act.Kind kind, Act right, String reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> correct(kind, right, reason))
                .extracting(Refused::key)
                .isEqualTo("plan.refused." + key);
    }

    private static Act decision(@Nullable String number, LocalDate day) {
        return new Act(Act.Kind.DECISION, number, day, "Assemblea di prova", List.of(), null);
    }

    @Test
    void theCorrectionCountsAndWhatWasRecordedStays() {
        var was = recorded(Act.Kind.DECISION);
        correct(Act.Kind.DECISION, decision("13/2015", DAY), "Il numero era di un’altra deliberazione");
        correct(Act.Kind.DECISION, decision("14/2015", DAY), "Ancora il numero");
        var now = recorded(Act.Kind.DECISION);
        assertThat(now.id()).isEqualTo(was.id());
        assertThat(now.act().number()).isEqualTo("14/2015");
        assertThat(now.corrections())
                .extracting(c -> c.was().number(), RecordedAct.Correction::reason)
                .containsExactly(
                        tuple("12/2015", "Il numero era di un’altra deliberazione"),
                        tuple("13/2015", "Ancora il numero"));
        assertThat(here(() -> versions.acts(version))).hasSize(5);
        assertThat(here(() -> versions.get(version)).state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void theRegisterTellsThatAnActWasCorrected() {
        correct(Act.Kind.AGREEMENT, agreement("99"), "Numero di protocollo sbagliato");
        int told = here(() -> transaction.execute(_ -> jdbc.sql(
                        "select count(*) from audit.entry where act = 'plan.act-corrected' and subject_id = :version")
                .param("version", version.toString())
                .query(Integer.class)
                .single()));
        assertThat(told).isEqualTo(1);
    }

    private static Act agreement(String number) {
        return new Act(Act.Kind.AGREEMENT, number, DAY, "Ente di prova", List.of("Prova Inventati"), null);
    }

    @Test
    void aCorrectionNeedsAReasonAndMustCorrectSomething() {
        refusedWith("correction-reason", Act.Kind.DECISION, decision("13", DAY), " ");
        refusedWith("nothing-corrected", Act.Kind.DECISION, act(Act.Kind.DECISION), "Per prova");
        refusedWith("act-kind", Act.Kind.DECISION, act(Act.Kind.CLOSING), "Per prova");
        refusedWith("act-number", Act.Kind.DECISION, decision(null, DAY), "Per prova");
        refusedWith("act-future", Act.Kind.DECISION, decision("13", DAY.plusYears(90)), "Per prova");
    }

    @Test
    void aCorrectedDayDoesNotChangeWhoCameFirst() {
        refusedWith("correction-order", Act.Kind.DECISION, decision("12", DAY.plusDays(1)), "Giorno sbagliato");
        refusedWith("correction-order", Act.Kind.DECISION, decision("12", DAY.minusDays(1)), "Giorno sbagliato");
        var concertation = new Act(Act.Kind.CONCERTATION, null, DAY.minusDays(9), "Tavolo di prova", List.of(), null);
        correct(Act.Kind.CONCERTATION, concertation, "Giorno sbagliato");
        assertThat(recorded(Act.Kind.CONCERTATION).act().day()).isEqualTo(DAY.minusDays(9));
    }

    @Test
    void theDatabaseKeepsACorrectionToTheActThatItCorrects() {
        var act = recorded(Act.Kind.DECISION).id();
        assertThatThrownBy(() -> here(() -> transaction.execute(_ -> jdbc.sql("""
                                insert into plan.act (version, kind, day, body, corrects, corrected_on, reason)
                                values (:version, 'CLOSING', :day, 'Prova', :act, :day, 'prova')
                                """)
                        .param("version", version)
                        .param("day", DAY)
                        .param("act", act)
                        .update())))
                .rootCause()
                .hasMessageContaining("act_corrects");
    }

    @Test
    void anotherDistrictSeesNothing() {
        var act = recorded(Act.Kind.DECISION).id();
        CurrentDistrict.run(UUID.randomUUID(), () -> {
            assertThat(versions.recordedActs(version)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> corrections.get(version, act));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> corrections.correct(version, act, decision("13", DAY), "Per prova"));
        });
    }
}
