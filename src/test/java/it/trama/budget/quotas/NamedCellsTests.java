package it.trama.budget.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.budget.Ledger;
import it.trama.budget.quotas.NamedCells.Cell;
import it.trama.budget.quotas.Solidarity.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedCellsTests {
    private static final List<Source> SOURCES = List.of(Source.PUBLIC, Source.DISTRICT);
    private static final List<String> AREAS = List.of("A", "B");

    /** The euro of a cell are a power of two: of each sum one sees which cells are in it. */
    private static NamedCells cells(int... counts) {
        var named = new ArrayList<Ledger.Named>();
        for (var i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                named.add(new Ledger.Named(
                        AREAS.get(i / 2), SOURCES.get(i % 2).name(), "019052", counts[i], BigDecimal.valueOf(1L << i)));
            }
        }
        return new NamedCells(named, n -> new Cell(n.line(), Source.valueOf(n.channel())));
    }

    @Test
    void whatIsNotSmallIsTold() {
        var cells = cells(7, 0, 12, 5);
        assertThat(cells.hides("A") || cells.hides("B") || cells.hidesAll()).isFalse();
        assertThat(cells.claims("A")).isEqualTo(7);
        assertThat(cells.claims()).isEqualTo(24);
        assertThat(cells.told(Source.PUBLIC)).isEqualByComparingTo("5");
    }

    @Test
    void aSmallCellHidesItsAreaAndTheTotalUntilTheSmallOnesAreManyTogether() {
        assertThat(cells(7, 1, 6, 0).hides("A")).isTrue();
        assertThat(cells(7, 1, 6, 0).hides("B")).isFalse();
        assertThat(cells(7, 1, 6, 0).hidesAll()).isTrue();
        assertThat(cells(7, 1, 4, 0).hidesAll()).isFalse();
    }

    /** Whatever there is: each figure that is told has all the small cells in it or none, and all are not few. */
    @Test
    void noSmallFigureFollowsFromTheRest() {
        var told = 0;
        for (var code = 0; code < 7 * 7 * 7 * 7; code++) {
            var counts = new int[] {code % 7, code / 7 % 7, code / 49 % 7, code / 343};
            var small = 0;
            var few = 0;
            for (var i = 0; i < counts.length; i++) {
                if (counts[i] > 0 && counts[i] < NamedCells.LEAST) {
                    small |= 1 << i;
                    few += counts[i];
                }
            }
            for (var figure : told(cells(counts))) {
                told++;
                var within = figure.intValueExact() & small;
                assertThat(within).as("%s", (Object) counts).isIn(0, few < NamedCells.LEAST ? 0 : small);
            }
        }
        assertThat(told).isGreaterThan(1000);
    }

    private static List<BigDecimal> told(NamedCells cells) {
        var figures = new ArrayList<BigDecimal>();
        SOURCES.forEach(source -> figures.add(cells.told(source)));
        AREAS.stream().filter(area -> !cells.hides(area)).forEach(area -> figures.add(cells.euro(area)));
        if (!cells.hidesAll()) {
            figures.add(cells.euro());
        }
        return figures;
    }
}
