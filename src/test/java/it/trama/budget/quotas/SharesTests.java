package it.trama.budget.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SharesTests {
    private static Map<String, Integer> heads(int... heads) {
        var all = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < heads.length; i++) {
            all.put("H" + i, heads[i]);
        }
        return all;
    }

    @Test
    void theCentsLeftOverGoWhereTheMostWasCutOff() {
        assertThat(Shares.of(new BigDecimal("0.02"), heads(1, 3, 3)).values())
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("0.01"), new BigDecimal("0.01"));
        assertThat(Shares.of(new BigDecimal("-0.01"), heads(1, 1)).values())
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("-0.01"));
    }

    @Test
    void thePartsAreTheSumAndNoneIsOffByACent() {
        for (var cents = -50; cents < 400; cents++) {
            var euro = BigDecimal.valueOf(cents, 2);
            for (var heads : new int[][] {{1}, {2853, 1, 0, 36382}, {7, 7, 7}, {3, 5, 11, 13, 17}}) {
                var shares = Shares.of(euro, heads(heads));
                assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("%s", euro)
                        .isEqualByComparingTo(euro);
                var all = Arrays.stream(heads).sum();
                for (var i = 0; i < heads.length; i++) {
                    var share = Objects.requireNonNull(shares.get("H" + i))
                            .movePointRight(2)
                            .intValueExact();
                    assertThat(share)
                            .isBetween(Math.floorDiv(cents * heads[i], all), Math.ceilDiv(cents * heads[i], all));
                }
            }
        }
    }

    @Test
    void withoutAHeadThereIsNoShare() {
        assertThat(Shares.of(BigDecimal.ONE, heads(0, 0))).isEmpty();
    }
}
