package it.trama.staff;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.staff.EssentialLevel.Thresholds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** The figures of the real district: 39,236 inhabitants, 308 hours. */
class EssentialLevelTests {
    private static final Thresholds LAW = new Thresholds(n("6500"), n("5000"), n("4000"), n("40000"), n("20000"));

    private static BigDecimal n(String text) {
        return new BigDecimal(text);
    }

    @Test
    void theStateContributionIsRightToTheCent() {
        var exact = n("308").divide(n("36"), 12, RoundingMode.HALF_UP);
        var level = new EssentialLevel(39236, exact, LAW);
        assertThat(level.contribution()).isEqualByComparingTo("86602.80");
        assertThat(level.inhabitantsPerWorker()).isEqualByComparingTo("4586");
        assertThat(level.needed(n("6500")).setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("6.0363");
        assertThat(level.needed(n("5000")).setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("7.8472");
        assertThat(level.needed(n("4000")).setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("9.8090");
    }

    @Test
    void belowTheThresholdNothingIsPaid() {
        assertThat(new EssentialLevel(39236, n("6"), LAW).contribution()).isEqualByComparingTo("0");
    }

    @Test
    void theStandardOfTheDistrictComesFromItsInhabitantsNotFromRoundedRows() {
        var district = new BodyHours("D", "Distretto", "", 39236, n("308"));
        assertThat(district.standard(n("125")).setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("314");
        assertThat(district.gap(n("125")).setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("-5.9");
        assertThat(district.ratio()).isEqualByComparingTo("127.39");
    }
}
