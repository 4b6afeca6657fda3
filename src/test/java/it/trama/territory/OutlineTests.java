package it.trama.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTests {
    /** An L: its centre of mass is near the inner corner, where no words fit. */
    private static final Outline CORNER = Outline.of(points(0, 0, 60, 0, 60, 240, 300, 240, 300, 300, 0, 300, 0, 0));

    private static List<double[]> points(double... xy) {
        return IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new double[] {xy[2 * i], xy[2 * i + 1]})
                .toList();
    }

    @Test
    void wordsStandWithinTheShapeWhereThereIsRoom() {
        var upright = CORNER.place(0, 120, 27);
        assertThat(upright.room()).isGreaterThanOrEqualTo(120);
        assertThat(upright.y()).isBetween(240.0, 300.0);
        var turned = CORNER.place(1, 120, 27);
        assertThat(turned.room()).isGreaterThanOrEqualTo(120);
        assertThat(turned.x()).isBetween(0.0, 60.0);
        assertThat(CORNER.place(0, 400, 27).room()).isLessThan(400);
    }

    @Test
    void pointsThatNobodySeesApartAreLeftOut() {
        var fine = IntStream.rangeClosed(0, 10_000)
                .mapToObj(i -> new double[] {100 * Math.cos(i * Math.PI / 5_000), 100 * Math.sin(i * Math.PI / 5_000)})
                .toList();
        var drawn = Outline.of(fine);
        assertThat(drawn.points()).hasSizeLessThan(1_000);
        assertThat(drawn.area()).isCloseTo(Math.PI * 10_000, org.assertj.core.data.Percentage.withPercentage(1));
    }
}
