package it.trama.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import it.trama.assessment.Instrument.Licence;
import it.trama.assessment.Instrument.Scoring;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application ships is what was published, and keeps our own rules. */
class BundledInstrumentsTests {
    private static final List<String> WANTED = List.of(
            "ADL_KATZ",
            "IADL_LAWTON",
            "BARTHEL",
            "SPMSQ",
            "GDS15",
            "NORTON",
            "QUADRO_6",
            "MONDO_BAMBINO",
            "MMSE",
            "ZARIT");

    @Test
    void everyOneKeepsTheRulesOfAnInstrument() throws IOException {
        var all = BundledInstruments.all();
        assertThat(all).extracting(Instrument::code).containsAll(WANTED).doesNotHaveDuplicates();
        for (var instrument : all) {
            assertThatCode(() -> InstrumentPolicy.check(instrument))
                    .as(instrument.code())
                    .doesNotThrowAnyException();
            assertThat(instrument.terms().source()).as(instrument.code()).isNotBlank();
            assertThat(instrument.local()).as(instrument.code()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ADL_KATZ, 0, 6",
        "IADL_LAWTON, 0, 8",
        "BARTHEL, 0, 100",
        "BARTHEL_SHAH, 0, 100",
        "SPMSQ, 0, 10",
        "GDS15, 0, 15",
        "NORTON, 5, 20"
    })
    void theTotalGoesFromTheLowestToTheHighestThatWasPublished(String code, String low, String high)
            throws IOException {
        var range = named(code).range(null);
        assertThat(range.low()).isEqualByComparingTo(low);
        assertThat(range.high()).isEqualByComparingTo(high);
    }

    @Test
    void everyPossibleTotalHasItsBand() throws IOException {
        for (var instrument : BundledInstruments.all()) {
            if (instrument.scoring() != Scoring.SUM || instrument.bands().isEmpty()) {
                continue;
            }
            var range = instrument.range(null);
            for (var total = range.low();
                    total.compareTo(range.high()) <= 0;
                    total = total.add(java.math.BigDecimal.ONE)) {
                assertThat(instrument.band(total))
                        .as(instrument.code() + " " + total)
                        .isPresent();
            }
        }
    }

    @Test
    void ofLicensedInstrumentsNoQuestionIsShipped() throws IOException {
        assertThat(BundledInstruments.all())
                .filteredOn(i ->
                        i.terms().licence() == Licence.LICENSED || i.terms().licence() == Licence.SCORE_ONLY)
                .hasSizeGreaterThan(5)
                .allSatisfy(i -> {
                    assertThat(i.items()).isEmpty();
                    assertThat(i.scoring()).isEqualTo(Scoring.SHEET);
                });
    }

    @Test
    void anInstrumentReadBackFromItsTableIsTheSame() throws IOException {
        for (var instrument : BundledInstruments.all()) {
            assertThat(InstrumentFile.read(InstrumentFile.write(instrument))).isEqualTo(instrument);
        }
    }

    private static Instrument named(String code) throws IOException {
        return BundledInstruments.all().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
