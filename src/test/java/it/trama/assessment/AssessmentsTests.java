package it.trama.assessment;

import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.assessment.Assessments.Beginning;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Merges;
import it.trama.security.Role;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.Statements;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
@ExtendWith(InDistrict.class)
class AssessmentsTests {
    private static final String BARTHEL = "10 0 5 5 10 5 5 10 10 5";

    @Autowired
    Assessments assessments;

    @Autowired
    AssessmentScenarios scenarios;

    @Autowired
    CasefileScenarios people;

    @Autowired
    Merges merges;

    @Autowired
    DistrictSql sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BusinessTime time;

    private LocalDate today;

    @BeforeEach
    void day() {
        today = time.today();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void aDraftIsKeptAndGoneOnWith() {
        var ada = scenarios.ada();
        var id = scenarios.draft(ada, "BARTHEL", today);
        assessments.save(worker(), id, 1, scenarios.filled("BARTHEL", today, "10 0 5 5 10 5 5 10 - -"));
        var draft = assessments.get(worker(), id);
        assertThat(draft.draft()).isTrue();
        assertThat(draft.answers()).hasSize(8);
        assertThat(draft.result().total()).isNull();
        assertThat(draft.score().between().high()).isEqualByComparingTo("75");
        assessments.complete(worker(), id, 2, scenarios.filled("BARTHEL", today, BARTHEL), "");
        var done = assessments.get(worker(), id);
        assertThat(done.result().total()).isEqualByComparingTo("65");
        assertThat(done.result().band()).isEqualTo("dipendenza moderata");
        assertThat(done.answers()).filteredOn(Answer::differs).hasSize(1);
    }

    @Test
    void withAnswersMissingItIsCompletedOnlyWithAReasonAndWithoutATotal() {
        var ada = scenarios.ada();
        var id = scenarios.draft(ada, "BARTHEL", today);
        var lacking = scenarios.filled("BARTHEL", today, "10 0 5 5 10 5 5 10 - -");
        refused("assessment.lacking", () -> assessments.complete(worker(), id, 1, lacking, " "));
        assertThat(assessments.get(worker(), id).answers())
                .as("nothing half-done")
                .isEmpty();
        assessments.complete(worker(), id, 1, lacking, "Ha la gamba ingessata");
        var done = assessments.get(worker(), id);
        assertThat(done.result().total()).isNull();
        assertThat(done.result().lacking()).isEqualTo("Ha la gamba ingessata");
    }

    @Test
    void ofTwoWhoSaveTheSameDraftTheSecondIsToldSo() {
        var id = scenarios.draft(scenarios.ada(), "NORTON", today);
        assessments.save(worker(), id, 1, scenarios.filled("NORTON", today, "4 4 4 4 4"));
        assertThatThrownBy(() -> assessments.save(worker(), id, 1, scenarios.filled("NORTON", today, "1 1 1 1 1")))
                .isInstanceOf(Conflict.class);
        assertThat(assessments.get(worker(), id).answers())
                .extracting(Answer::choice)
                .containsOnly("4");
    }

    @Test
    void whatIsCompletedStaysAsItWas() {
        var ada = scenarios.ada();
        var id = scenarios.completed(ada, "BARTHEL", today, BARTHEL);
        assertThatThrownBy(() ->
                        assessments.save(worker(), id, 2, scenarios.filled("BARTHEL", today, "0 0 0 0 0 0 0 0 0 0")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> assessments.discard(worker(), id)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> sql.of(
                                "update assessment.answer set choice = '0' where district = :district and assessment = :id")
                        .param("id", id)
                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> sql.of(
                                "update assessment.assessment set total = 100 where district = :district and id = :id")
                        .param("id", id)
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aCorrectionStandsInThePlaceOfTheWrongOne() {
        var ada = scenarios.ada();
        var wrong = scenarios.completed(ada, "BARTHEL", today, BARTHEL);
        var again = assessments.correct(worker(), wrong);
        assertThat(assessments.get(worker(), again).answers()).hasSize(10);
        assertThat(assessments.get(worker(), wrong).corrected())
                .as("while it is a draft")
                .isFalse();
        refused("assessment.being-corrected", () -> assessments.correct(worker(), wrong));
        assessments.complete(worker(), again, 2, scenarios.filled("BARTHEL", today, "10 5 5 5 10 5 5 10 10 5"), "");
        assertThat(assessments.get(worker(), wrong).corrected()).isTrue();
        refused("assessment.not-correctable", () -> assessments.correct(worker(), wrong));
        assertThat(facts(ada))
                .containsEntry(wrong.toString(), "CORRECTED")
                .containsEntry(again.toString(), "COMPLETED");
    }

    @Test
    void ofALicensedInstrumentOnlyTheTotalAndThePlaceOfTheSheetAreKept() {
        var id = scenarios.draft(scenarios.ada(), "ZARIT", today);
        refused("assessment.range", () -> assessments.save(worker(), id, 1, scenarios.total(today, "89")));
        refused("assessment.lacking", () -> assessments.complete(worker(), id, 1, scenarios.total(today, null), ""));
        assessments.complete(worker(), id, 1, scenarios.total(today, "41"), "");
        var done = assessments.get(worker(), id);
        assertThat(done.result().total()).isEqualByComparingTo("41");
        assertThat(done.result().sheet()).isEqualTo("Faldone di prova");
    }

    @Test
    void noAssessmentIsOfTomorrow() {
        var ada = scenarios.ada();
        refused("assessment.future", () -> scenarios.draft(ada, "NORTON", today.plusDays(1)));
        var id = scenarios.draft(ada, "NORTON", today);
        refused(
                "assessment.future",
                () -> assessments.save(worker(), id, 1, scenarios.filled("NORTON", today.plusDays(1), "4 4 4 4 4")));
    }

    @Test
    void anotherDistrictSeesNothing() {
        var ada = scenarios.ada();
        var id = scenarios.completed(ada, "BARTHEL", today, BARTHEL);
        CurrentDistrict.run(As.ELSEWHERE, () -> {
            var other = As.operator(Role.SOCIAL_WORKER, As.ELSEWHERE);
            assertThatThrownBy(() -> assessments.get(other, id)).isInstanceOf(NotFound.class);
            assertThat(assessments.of(other, ada.person())).isEmpty();
            assertThat(facts(ada)).isEmpty();
        });
    }

    @Test
    void whoIsNotInTheTeamFindsNothing() {
        var ada = scenarios.ada();
        var id = scenarios.completed(ada, "BARTHEL", today, BARTHEL);
        for (var role : List.of(
                Role.ACCESS_OPERATOR,
                Role.HEALTH_PARTNER,
                Role.THIRD_SECTOR,
                Role.PLANNING_OFFICE,
                Role.MAYOR,
                Role.ADMINISTRATOR,
                Role.PRIVACY_OFFICER)) {
            var stranger = As.operator(role, As.CASALASCO);
            assertThatThrownBy(() -> assessments.get(stranger, id))
                    .as(role.name())
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> assessments.read(stranger, id))
                    .as(role.name())
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> assessments.response(stranger, id))
                    .as(role.name())
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            assessments.begin(stranger, new Beginning(ada.file(), "BARTHEL", null, today, "", null)))
                    .as(role.name())
                    .isInstanceOf(NotFound.class);
            assertThat(assessments.of(stranger, ada.person())).as(role.name()).isEmpty();
        }
        assertThat(assessments.of(As.operator(Role.COORDINATOR, As.CASALASCO), ada.person()))
                .as("the coordinator of the place")
                .hasSize(1);
    }

    @Test
    void ofAProtectedCaseNotEvenTheCoordinatorFindsAnything() {
        var ada = scenarios.protectedAda();
        var id = scenarios.completed(ada, "BARTHEL", today, BARTHEL);
        var coordinator = As.operator(Role.COORDINATOR, As.CASALASCO);
        assertThatThrownBy(() -> assessments.get(coordinator, id)).isInstanceOf(NotFound.class);
        assertThat(assessments.of(coordinator, ada.person())).isEmpty();
        assertThat(visibility(ada)).containsOnly("PROTECTED");
    }

    @Test
    void anOlderCaseOfAPersonNowProtectedShowsNothingToTheCoordinator() {
        var ada = scenarios.oncePlainNowProtected(today, "BARTHEL", BARTHEL);
        var coordinator = As.operator(Role.COORDINATOR, As.CASALASCO);
        var id = assessments.of(worker(), ada.person()).getFirst().id();
        assertThat(assessments.of(coordinator, ada.person())).isEmpty();
        assertThatThrownBy(() -> assessments.response(coordinator, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessments.read(coordinator, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void inAClosedCaseNothingNewIsWritten() {
        var ada = scenarios.oncePlainNowProtected(today, "BARTHEL", BARTHEL);
        refused("assessment.case-closed", () -> scenarios.draft(ada, "NORTON", today));
    }

    @Test
    void theFactSaysWhatCameOfIt() {
        var ada = scenarios.ada();
        scenarios.draft(ada, "NORTON", today);
        var id = scenarios.completed(ada, "BARTHEL", today, BARTHEL);
        var row = transaction.execute(_ -> sql.of("""
                        select day, municipality, person, instrument, version, amount, band, state, visibility
                        from assessment.fact_assessment where district = :district and fact_id = :id
                        """).param("id", id).query().singleRow());
        assertThat(row)
                .containsEntry("instrument", "BARTHEL")
                .containsEntry("band", "dipendenza moderata")
                .containsEntry("state", "COMPLETED")
                .containsEntry("visibility", "CASE")
                .containsEntry("municipality", "019107")
                .containsEntry("person", ada.person());
        assertThat(facts(ada)).as("a draft is no fact").hasSize(1);
    }

    @Test
    void thePageOfOneTakesTheSameStatementsHoweverManyThereAre() {
        var ada = scenarios.ada();
        var first = scenarios.completed(ada, "BARTHEL", today.minusDays(9), BARTHEL);
        var few = Statements.of(() -> assessments.read(worker(), first));
        for (int i = 8; i > 0; i--) {
            scenarios.completed(
                    ada, i % 2 == 0 ? "NORTON" : "BARTHEL", today.minusDays(i), i % 2 == 0 ? "4 4 4 4 4" : BARTHEL);
        }
        assertThat(Statements.of(() -> assessments.read(worker(), first)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }

    private Map<String, String> facts(AssessmentScenarios.Followed who) {
        return transaction.execute(_ -> sql
                .of("""
                        select fact_id, state from assessment.fact_assessment
                        where district = :district and person = :person
                        """)
                .param("person", who.person())
                .query((row, _) -> Map.entry(row.getString("fact_id"), row.getString("state")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<String> visibility(AssessmentScenarios.Followed who) {
        return transaction.execute(_ ->
                sql.of("""
                        select visibility from assessment.fact_assessment
                        where district = :district and person = :person
                        """).param("person", who.person()).query(String.class).list());
    }

    @Test
    void whatIsCompletedFollowsThePersonThereAndBack() {
        var ada = scenarios.ada();
        var id = scenarios.completed(ada, "BARTHEL", today, BARTHEL);
        var kept = people.anOldWomanAlone(CasefileScenarios.surname());
        var merge = merges.merge(worker(), kept, ada.person());
        assertThat(assessments.get(worker(), id).person()).isEqualTo(kept);
        scenarios.completed(new AssessmentScenarios.Followed(kept, ada.file()), "NORTON", today, "4 4 4 4 4");
        merges.undo(worker(), kept, merge);
        assertThat(assessments.get(worker(), id).person()).isEqualTo(ada.person());
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> sql.of(
                                "update assessment.assessment set person = :kept, place = 'x' where district = :district and id = :id")
                        .param("kept", kept)
                        .param("id", id)
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }
}
