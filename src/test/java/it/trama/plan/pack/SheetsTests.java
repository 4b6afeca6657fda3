package it.trama.plan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.Objective;
import it.trama.plan.PlanRow;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetsTests {
    @Test
    void everyRowOfThePlanHasItsSheet() {
        assertThat(Sheets.ALL.stream().<Class<?>>map(Sheet::type))
                .containsExactlyInAnyOrder(PlanRow.class.getPermittedSubclasses());
    }

    @Test
    void aRowReadsAsItWasWritten() {
        var sheet = Sheets.of(Objective.class);
        var cells = Map.of(
                "codice",
                "SW1",
                "asse",
                "ORG",
                "focus",
                "SW",
                "dimensione",
                "organizzazione",
                "titolo",
                "Cartella",
                "tipologia",
                "strategico | operativo",
                "tempi",
                "entro giugno");
        var parsed = sheet.parse(cells);
        assertThat(parsed.problems()).isEmpty();
        assertThat(sheet.cells(java.util.Objects.requireNonNull(parsed.row())))
                .containsEntry("tipologia", "strategico | operativo")
                .containsEntry("asse", "ORG")
                .containsEntry("area", "");
    }

    @Test
    void theFrenchAndTheItalianPointAreNotConfused() throws Cells.Unreadable {
        assertThat(Cells.number("1.656.680,00 €")).isEqualByComparingTo("1656680");
        assertThat(Cells.number("6,57")).isEqualByComparingTo("6.57");
        assertThat(Cells.number("127.39")).isEqualByComparingTo("127.39");
    }

    @Test
    void whatCannotBeReadSaysWhatToDo() {
        var problems =
                Sheets.of(Objective.class).parse(Map.of("codice", "X\u202E1")).problems();
        assertThat(problems).extracting(Problem::column).contains("codice", "asse", "titolo");
        assertThat(problems).allSatisfy(p -> assertThat(p.remedy()).isNotBlank());
    }
}
