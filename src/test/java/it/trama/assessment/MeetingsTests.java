package it.trama.assessment;

import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.assessment.Meeting.Minutes;
import it.trama.assessment.Meeting.Outcome;
import it.trama.assessment.Meeting.Present;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
@ExtendWith(InDistrict.class)
class MeetingsTests {
    private static final List<Present> TWO =
            List.of(new Present("Marta Prova", "assistente sociale, Comune"), new Present("Ada", "la persona"));

    @Autowired
    Meetings meetings;

    @Autowired
    AssessmentScenarios scenarios;

    @Autowired
    BusinessTime time;

    private Minutes minutes(List<Present> present, @Nullable LocalDate review, List<UUID> before) {
        return new Minutes(
                time.today(),
                "Distretto",
                present,
                "Voglio restare a casa mia",
                "Regge con la vicina",
                "SAD due volte la settimana",
                Outcome.PACT,
                review,
                before);
    }

    private void refused(String key, AssessmentScenarios.Followed ada, Minutes minutes) {
        assertThatThrownBy(() -> meetings.hold(worker(), ada.file(), minutes))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void whatTheTeamUnderstoodAndDecidedIsThere() {
        var ada = scenarios.ada();
        var barthel = scenarios.completed(ada, "BARTHEL", time.today(), "10 0 5 5 10 5 5 10 10 5");
        var written = minutes(TWO, time.today().plusMonths(3), List.of(barthel));
        meetings.hold(worker(), ada.file(), written);
        assertThat(meetings.of(worker(), ada.person()))
                .extracting(Meeting::minutes)
                .containsExactly(written);
    }

    @Test
    void oneAloneIsNoMeetingAndNothingIsReviewedBefore() {
        var ada = scenarios.ada();
        refused("assessment.meeting.alone", ada, minutes(TWO.subList(0, 1), null, List.of()));
        refused("assessment.meeting.review-before", ada, minutes(TWO, time.today(), List.of()));
        assertThat(meetings.of(worker(), ada.person())).isEmpty();
    }

    @Test
    void theTeamHasBeforeItOnlyCompletedAssessmentsOfThisPerson() {
        var ada = scenarios.ada();
        var other = scenarios.completed(scenarios.ada(), "NORTON", time.today(), "4 4 4 4 4");
        var draft = scenarios.draft(ada, "NORTON", time.today());
        for (var id : List.of(other, draft)) {
            assertThatThrownBy(() -> meetings.hold(worker(), ada.file(), minutes(TWO, null, List.of(id))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anotherDistrictAndWhoIsNotInTheTeamFindNothing() {
        var ada = scenarios.ada();
        meetings.hold(worker(), ada.file(), minutes(TWO, null, List.of()));
        var partner = As.operator(Role.THIRD_SECTOR, As.CASALASCO);
        assertThat(meetings.of(partner, ada.person())).isEmpty();
        assertThatThrownBy(() -> meetings.hold(partner, ada.file(), minutes(TWO, null, List.of())))
                .isInstanceOf(NotFound.class);
        CurrentDistrict.run(
                As.ELSEWHERE,
                () -> assertThat(meetings.of(As.operator(Role.SOCIAL_WORKER, As.ELSEWHERE), ada.person()))
                        .isEmpty());
    }
}
