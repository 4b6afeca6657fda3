package it.trama.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.assessment.Instrument.Scoring;
import it.trama.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Instruments of a district, written in lines. */
class InstrumentTextTests {
    private static final String QUESTIONS = """
            # In casa
            La casa è calda?
            > d’inverno
            - sì = 0
            - a volte = 1
            - no = 2

            # Fuori
            Esce?
            - sì = 0
            - no = 1
            Con chi?
            """;

    private static InstrumentDraft draft(String questions, String bands) {
        return new InstrumentDraft("Casa calda", "Anziani", false, "Delibera di prova", questions, bands);
    }

    private static Instrument instrument(String questions, String bands) {
        return draft(questions, bands).instrument("LOC_CASA", 1, List.of());
    }

    @Test
    void linesBecomeSectionsQuestionsAndPoints() {
        var instrument = instrument(QUESTIONS, "0-1 bene\n2–3: da vedere");
        assertThat(instrument.scoring()).isEqualTo(Scoring.SUM);
        assertThat(instrument.sections()).extracting(Instrument.Section::title).containsExactly("In casa", "Fuori");
        assertThat(instrument.items()).extracting(Instrument.Item::code).containsExactly("d1", "d2", "d3");
        assertThat(instrument.items().getFirst().help()).isEqualTo("d’inverno");
        assertThat(instrument.items().getLast().inWords()).isTrue();
        assertThat(instrument.bands()).extracting(Instrument.Band::text).containsExactly("bene", "da vedere");
        assertThat(instrument.range(null).high()).isEqualByComparingTo("3");
    }

    @Test
    void whatWasReadIsWrittenTheSameWay() {
        var instrument = instrument(QUESTIONS, "0-1 bene");
        var again = InstrumentDraft.of(instrument).instrument("LOC_CASA", 1, List.of());
        assertThat(again).isEqualTo(instrument);
    }

    @Test
    void aQuestionThatStaysKeepsItsCode() {
        var before = instrument(QUESTIONS, "").items();
        var after = draft("Nuova?\n- sì\n- no\nEsce?\n- sì\n- no", "").instrument("LOC_CASA", 2, before);
        assertThat(after.items()).extracting(Instrument.Item::code).containsExactly("d4", "d2");
    }

    @Test
    void theLineThatIsWrongIsNamed() {
        assertThatThrownBy(() -> instrument("- sì = 1", "")).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("assessment.text.no-question");
            assertThat(no.details()).containsExactly("1");
        });
        assertThatThrownBy(() -> instrument(QUESTIONS, "0-1 bene\nmale")).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("assessment.text.band");
            assertThat(no.details()).containsExactly("2");
        });
    }

    @Test
    void rulesSayWhatDoesNotHold() {
        refused("", "", "assessment.rule.items");
        refused("Esce?\n- sì = 1", "", "assessment.rule.choice");
        refused("Esce?\n- sì = 1\n- no", "", "assessment.rule.points");
        refused(QUESTIONS, "0-2 bene\n2-3 male", "assessment.rule.bands");
        refused(QUESTIONS, "0-9 bene", "assessment.rule.bands");
        refused(QUESTIONS, "3-1 bene", "assessment.rule.bands");
        refused("Esce\u202e?\n- sì\n- no", "", "assessment.rule.text");
        refused("x".repeat(1001), "", "assessment.rule.text");
        refused("Domanda\n".repeat(301), "", "assessment.rule.items");
    }

    private static void refused(String questions, String bands, String key) {
        assertThatThrownBy(() -> instrument(questions, bands))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
