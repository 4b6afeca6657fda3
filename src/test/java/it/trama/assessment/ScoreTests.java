package it.trama.assessment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals computed by hand from the published points. */
class ScoreTests {
    private static Map<String, Instrument> bundled = Map.of();

    @BeforeAll
    static void read() throws IOException {
        bundled = BundledInstruments.all().stream().collect(toMap(Instrument::code, i -> i));
    }

    private static Instrument the(String code) {
        return Objects.requireNonNull(bundled.get(code), code);
    }

    /** The options by code, in the order of the questions; a dash is an answer that was not given. */
    private static Score score(String code, @Nullable String variant, String choices) {
        var instrument = the(code);
        var given = choices.split(" ");
        var items = instrument.items(variant);
        assertThat(given).hasSameSizeAs(items);
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < given.length; i++) {
            if (!given[i].equals("-")) {
                assertThat(items.get(i).option(given[i]))
                        .as(items.get(i).code())
                        .isPresent();
                answers.add(Answer.chosen(items.get(i).code(), given[i]));
            }
        }
        return Score.of(instrument, variant, answers);
    }

    @ParameterizedTest
    @CsvSource({
        "ADL_KATZ, 1 1 1 1 0 1, 5, dipendenza lieve",
        "ADL_KATZ, 0 0 0 0 0 0, 0, dipendenza grave",
        "ADL_KATZ, 1 1 0 0 0 0, 2, dipendenza grave",
        "ADL_KATZ, 0 1 1 0 0 1, 3, dipendenza moderata",
        "ADL_KATZ, 1 1 1 1 1 1, 6, autonomia",
        "IADL_LAWTON, 3 1 1 4 2 3 1 2, 8, ",
        "IADL_LAWTON, 4 2 2 5 3 4 2 3, 0, ",
        "IADL_LAWTON, 1 2 4 1 1 2 1 2, 6, ",
        "BARTHEL, 10 0 5 5 10 5 5 10 10 5, 65, dipendenza moderata",
        "BARTHEL, 10 0 5 5 10 5 5 10 5 5, 60, dipendenza grave",
        "BARTHEL, 5 0 0 0 5 5 0 5 0 0, 20, dipendenza totale",
        "BARTHEL, 10 5 5 10 10 10 10 15 15 0, 90, dipendenza moderata",
        "BARTHEL, 10 5 5 10 10 10 10 15 15 5, 95, dipendenza lieve",
        "BARTHEL, 10 5 5 10 10 10 10 15 15 10, 100, autonomia",
        "BARTHEL_SHAH, 5 3 10 8 0 5 10 8 0 4 8, 61, dipendenza moderata",
        "BARTHEL_SHAH, 0 0 0 0 0 0 0 0 0 0 0, 0, dipendenza totale",
        "BARTHEL_SHAH, 5 5 10 10 10 10 10 10 15 - 15, 100, autonomia",
        "GDS15, no yes yes yes no yes no no no no no no no no no, 9, segni moderati",
        "GDS15, yes no no no yes no yes no no no yes no yes no no, 0, nella norma",
        "GDS15, no yes yes yes no yes no yes yes yes no yes no yes yes, 15, segni gravi",
        "GDS15, yes no no yes yes yes yes yes yes no yes no no no no, 5, segni lievi",
        "NORTON, 1 1 1 1 1, 5, rischio alto",
        "NORTON, 3 2 2 2 2, 11, rischio alto",
        "NORTON, 3 3 2 2 2, 12, rischio",
        "NORTON, 3 3 3 3 2, 14, rischio",
        "NORTON, 4 4 4 4 4, 20, rischio basso",
    })
    void theAnswersAddUpToTheTotalAndItsBand(String code, String choices, BigDecimal total, @Nullable String band) {
        var score = score(code, null, choices);
        assertThat(score.missing()).isEmpty();
        assertThat(score.total()).isEqualByComparingTo(total);
        assertThat(score.band() == null ? null : score.band().text()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0 0 1 1 1 0 mid, 3, 3, deterioramento lieve",
        "0 0 0 0 0 0 1 1 1 0 low, 3, 2, nessun deterioramento",
        "0 0 0 0 0 0 1 1 0 0 high, 2, 3, deterioramento lieve",
        "0 0 0 0 0 0 0 0 0 0 low, 0, 0, nessun deterioramento",
        "1 1 1 1 1 1 1 1 1 1 high, 10, 10, deterioramento grave",
        "1 1 1 1 1 1 1 0 0 0 high, 7, 8, deterioramento grave",
    })
    void schoolingShiftsTheReadingOfTheErrorsNotTheirNumber(
            String choices, BigDecimal errors, BigDecimal read, String band) {
        var score = score("SPMSQ", null, choices);
        assertThat(score.total()).isEqualByComparingTo(errors);
        assertThat(score.read()).isEqualByComparingTo(read);
        assertThat(score.band()).isNotNull().extracting(Instrument.Band::text).isEqualTo(band);
    }

    @Test
    void eachErrorOfTheSpmsqCountsOne() {
        for (int wrong = 0; wrong < 10; wrong++) {
            var answers = new ArrayList<String>(List.of("0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "mid"));
            answers.set(wrong, "1");
            assertThat(score("SPMSQ", null, String.join(" ", answers)).total()).isEqualByComparingTo("1");
        }
    }

    @Test
    void eachAnswerOfTheGdsCountsOnItsOwnSide() {
        var countsWhenNo = List.of(1, 5, 7, 11, 13);
        for (int question = 1; question <= 15; question++) {
            var item = the("GDS15").items().get(question - 1);
            var counted = countsWhenNo.contains(question) ? "no" : "yes";
            assertThat(item.options())
                    .filteredOn(option -> option.points().signum() > 0)
                    .as(item.code())
                    .extracting(Instrument.Option::code)
                    .containsExactly(counted);
        }
    }

    @Test
    void theShortFormOfLawtonCountsFiveActivitiesAndHasNoBand() {
        var score = score("IADL_LAWTON", "BREVE", "1 1 3 1 3");
        assertThat(score.total()).isEqualByComparingTo("4");
        assertThat(score.band()).isNull();
        assertThat(the("IADL_LAWTON").range("BREVE").high()).isEqualByComparingTo("5");
    }

    @Test
    void whileAnAnswerIsMissingThereIsNoTotalButItsBounds() {
        var score = score("BARTHEL", null, "10 0 5 5 10 5 5 10 - -");
        assertThat(score.total()).isNull();
        assertThat(score.band()).isNull();
        assertThat(score.missing()).extracting(Instrument.Item::code).containsExactly("mobility", "stairs");
        assertThat(score.between().low()).isEqualByComparingTo("50");
        assertThat(score.between().high()).isEqualByComparingTo("75");
    }

    @Test
    void withoutTheSchoolingTheErrorsHaveNoReading() {
        var score = score("SPMSQ", null, "0 0 0 0 0 0 1 1 1 0 -");
        assertThat(score.total()).isNull();
        assertThat(score.missing()).extracting(Instrument.Item::code).containsExactly("school");
    }

    @Test
    void theWheelchairIsAskedOnlyOfWhoDoesNotWalk() {
        assertThat(score("BARTHEL_SHAH", null, "5 3 10 8 0 5 10 8 0 - 8").missing())
                .extracting(Instrument.Item::code)
                .containsExactly("wheelchair");
        assertThat(score("BARTHEL_SHAH", null, "5 3 10 8 0 5 10 8 3 4 8").total())
                .as("an answer that no longer applies counts nothing")
                .isEqualByComparingTo("60");
        var open = score("BARTHEL_SHAH", null, "5 3 10 8 0 5 10 8 - - 8");
        assertThat(open.between().low()).isEqualByComparingTo("57");
        assertThat(open.between().high()).isEqualByComparingTo("72");
    }

    @Test
    void anAnswerThatTheInstrumentDoesNotHaveIsMissing() {
        var score = Score.of(the("NORTON"), null, List.of(Answer.chosen("physical", "9")));
        assertThat(score.missing()).hasSize(5);
    }

    @Test
    void aProfileHasNoTotalAndSaysWhatIsMissing() {
        var child = the("MONDO_BAMBINO");
        assertThat(child.sections()).extracting(s -> s.items().size()).containsExactly(7, 5, 5);
        var score = Score.of(child, null, List.of(Answer.chosen("C1", "2")));
        assertThat(score.total()).isNull();
        assertThat(score.missing()).hasSize(16);
    }

    @Test
    void theFrameworkIsAnsweredInWords() {
        var framework = the("QUADRO_6");
        assertThat(framework.sections()).hasSize(6);
        var said = new Answer("a1", null, "Esce poco da quando è caduta", "Ho paura di cadere", false);
        var onlyHeard = new Answer("a2", null, " ", "Mi aiuta Rosa", false);
        assertThat(Score.of(framework, null, List.of(said, onlyHeard)).missing())
                .hasSize(17)
                .extracting(Instrument.Item::code)
                .doesNotContain("a1")
                .contains("a2");
    }

    @Test
    void ofALicensedInstrumentOnlyTheTotalIsKnown() {
        var zarit = the("ZARIT");
        assertThat(zarit.items()).isEmpty();
        assertThat(Score.of(zarit, new BigDecimal("41")).total()).isEqualByComparingTo("41");
    }
}
