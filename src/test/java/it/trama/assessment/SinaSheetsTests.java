package it.trama.assessment;

import static it.trama.casefile.CasefileScenarios.worker;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.assessment.SinaSheet.Proposal;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
@ExtendWith(InDistrict.class)
class SinaSheetsTests {
    @Autowired
    SinaSheets sheets;

    @Autowired
    AssessmentScenarios scenarios;

    @Autowired
    BusinessTime time;

    private Map<String, String> proposed(AssessmentScenarios.Followed who) {
        return sheets.proposals(worker(), who.person()).stream().collect(toMap(Proposal::field, Proposal::code));
    }

    private static Map<String, List<String>> whole() {
        var values = new HashMap<String, List<String>>();
        for (var field : List.of(
                "Mobilita",
                "AttivitaVitaQuotidiana",
                "DisturbiComportamentali",
                "NecessitaCureSanitarie",
                "AreaReddituale",
                "AreaSupporto",
                "FonteDerivazioneValutazione",
                "StrumentoValutazione")) {
            values.put(field, List.of("1"));
        }
        return values;
    }

    @Test
    void withoutAssessmentsNothingIsProposed() {
        assertThat(proposed(scenarios.ada())).isEmpty();
    }

    @Test
    void theBarthelProposesMobilityAndDailyLife() {
        var ada = scenarios.ada();
        scenarios.completed(ada, "BARTHEL", time.today(), "10 0 5 5 10 5 5 10 10 5");
        assertThat(proposed(ada))
                .containsEntry("Mobilita", "2")
                .containsEntry("AttivitaVitaQuotidiana", "2")
                .containsEntry("StrumentoValutazione", "7")
                .doesNotContainKeys("DisturbiAreaCognitiva", "AreaReddituale", "AreaSupporto");
    }

    @Test
    void theNewestAssessmentThatSaysSomethingCounts() {
        var ada = scenarios.ada();
        scenarios.completed(ada, "BARTHEL", time.today().minusDays(40), "0 0 0 0 0 0 0 0 0 0");
        scenarios.completed(ada, "ADL_KATZ", time.today().minusDays(1), "1 1 1 0 1 1");
        scenarios.completed(ada, "SPMSQ", time.today(), "0 0 0 0 0 1 1 1 1 1 mid");
        assertThat(proposed(ada))
                .containsEntry("AttivitaVitaQuotidiana", "2")
                .containsEntry("Mobilita", "3")
                .containsEntry("DisturbiAreaCognitiva", "2");
    }

    @Test
    void theOperatorConfirmsWhatIsSent() {
        var ada = scenarios.ada();
        scenarios.completed(ada, "BARTHEL", time.today(), "10 0 5 5 10 5 5 10 10 5");
        assertThatThrownBy(() -> sheets.confirm(worker(), ada.file(), Map.of("Mobilita", List.of("1"))))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("assessment.sina.field"));
        var values = whole();
        values.put("InvCiv", List.of("2", "6"));
        sheets.confirm(worker(), ada.file(), values);
        var confirmed = sheets.of(worker(), ada.person()).getFirst();
        assertThat(confirmed.values())
                .containsEntry("Mobilita", List.of("1"))
                .containsEntry("InvCiv", List.of("2", "6"));
        values.put("Mobilita", List.of("9"));
        assertThatThrownBy(() -> sheets.confirm(worker(), ada.file(), values)).isInstanceOf(Refused.class);
    }

    @Test
    void whoIsNotInTheTeamFindsNothing() {
        var ada = scenarios.ada();
        sheets.confirm(worker(), ada.file(), whole());
        var partner = As.operator(Role.HEALTH_PARTNER, As.CASALASCO);
        assertThat(sheets.of(partner, ada.person())).isEmpty();
        assertThatThrownBy(() -> sheets.confirm(partner, ada.file(), whole())).isInstanceOf(NotFound.class);
    }
}
