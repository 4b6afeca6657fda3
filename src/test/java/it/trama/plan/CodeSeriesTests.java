package it.trama.plan;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.ListItem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSeriesTests {
    private static ListItem item(String code) {
        return new ListItem(code, Kind.AREA, "Voce", null);
    }

    @Test
    void aSeriesGoesOnWithTheWidthOfItsNumbers() {
        assertThat(CodeSeries.next(item(""), List.of(item("E01"), item("E09")))).isEqualTo("E10");
        assertThat(CodeSeries.next(item(""), List.of(item("E001"), item("X7"), item("E002"))))
                .isEqualTo("E003");
        assertThat(CodeSeries.next(item(""), List.of())).isEqualTo("R1");
    }

    @Test
    void objectivesOfAnAxisAreNumberedTogether() {
        var objectives = List.of(PlanScenarios.objective("SW1", "Uno"), PlanScenarios.objective("SW3", "Tre"));
        assertThat(CodeSeries.next(PlanScenarios.objective("", "Nuovo"), objectives))
                .isEqualTo("SW4");
        assertThat(CodeSeries.next(PlanScenarios.objective("", "Primo"), List.of()))
                .isEqualTo("NF1");
    }

    @Test
    void whatHangsFromARowIsNumberedUnderIt() {
        var action = new PlanAction("", "SW1", "Fare", null, null, null);
        var others = List.of(
                new PlanAction("SW1-A1", "SW1", "Fare", null, null, null),
                new PlanAction("SW10-A7", "SW10", "Fare", null, null, null));
        assertThat(CodeSeries.next(action, others)).isEqualTo("SW1-A2");
    }

    @Test
    void aCodeThatIsThereIsNeverTaken() {
        assertThat(CodeSeries.next(item(""), List.of(item("A1"), item("A01"), item("A2"), item("A02"))))
                .isEqualTo("A03");
    }
}
