package it.trama.budget.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCellsTests {
    @Test
    void whatIsNotSmallIsShown() {
        assertThat(SmallCells.hidden(List.of(7, 0, 12))).isEmpty();
        assertThat(SmallCells.hidesTotal(List.of(7, 0, 12))).isFalse();
    }

    @Test
    void aSmallOneTakesTheNextSmallestWithIt() {
        assertThat(SmallCells.hidden(List.of(7, 2, 12))).isEqualTo(Set.of(0, 1));
        assertThat(SmallCells.hidesTotal(List.of(7, 2, 12))).isFalse();
    }

    @Test
    void twoSmallOnesAreEnoughWhenTogetherTheyAreNotSmall() {
        assertThat(SmallCells.hidden(List.of(7, 2, 3))).isEqualTo(Set.of(1, 2));
        assertThat(SmallCells.hidden(List.of(7, 2, 2))).isEqualTo(Set.of(0, 1, 2));
    }

    @Test
    void aSmallOneWithNothingToHideBehindHidesTheTotal() {
        assertThat(SmallCells.hidden(List.of(0, 3, 0))).isEqualTo(Set.of(1));
        assertThat(SmallCells.hidesTotal(List.of(0, 3, 0))).isTrue();
        assertThat(SmallCells.hidesTotal(List.of(1, 3, 0))).isTrue();
    }

    /** Whatever the column: from what is shown nobody works out a small figure. */
    @Test
    void noSmallFigureFollowsFromTheRest() {
        for (var code = 0; code < 8 * 8 * 8; code++) {
            var counts = List.of(code % 8, code / 8 % 8, code / 64);
            var hidden = SmallCells.hidden(counts);
            for (var i = 0; i < counts.size(); i++) {
                if (counts.get(i) > 0 && counts.get(i) < SmallCells.LEAST) {
                    assertThat(hidden).as("%s", counts).contains(i);
                }
            }
            var sum = hidden.stream().mapToInt(counts::get).sum();
            if (!hidden.isEmpty() && !SmallCells.hidesTotal(counts)) {
                assertThat(hidden).as("%s", counts).hasSizeGreaterThan(1);
                assertThat(sum).as("%s", counts).isGreaterThanOrEqualTo(SmallCells.LEAST);
            }
        }
    }
}
