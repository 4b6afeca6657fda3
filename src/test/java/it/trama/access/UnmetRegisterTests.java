package it.trama.access;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.access.UnmetNeed.Cause;
import it.trama.access.UnmetRegister.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnmetRegisterTests {
    @Test
    void smallFiguresStandTogetherAndAreCoveredWhenTheyAreStillSmall() {
        var register = UnmetRegister.of(List.of(
                new UnmetNeed("MOVING", "019107", Cause.DISTANCE, 7),
                new UnmetNeed("MOVING", "019021", Cause.DISTANCE, 4),
                new UnmetNeed("MOVING", "019001", Cause.DISTANCE, 3),
                new UnmetNeed("HOUSING", "019107", Cause.COST, 2),
                new UnmetNeed("HOUSING", "019107", Cause.NO_PLACES, 1)));
        assertThat(register.lines())
                .containsExactly(
                        new Line("MOVING", Cause.DISTANCE, "019107", 7),
                        new Line("MOVING", Cause.DISTANCE, null, 7),
                        new Line("HOUSING", Cause.NO_PLACES, null, null),
                        new Line("HOUSING", Cause.COST, null, null));
        assertThat(register.shown()).isEqualTo(14);
    }

    @Test
    void noPlaceIsNamedForAFigureUnderFive() {
        var counted = java.util.stream.IntStream.rangeClosed(1, 9)
                .mapToObj(n -> new UnmetNeed("WORK", "01900" + n, Cause.NO_SERVICE, n))
                .toList();
        assertThat(UnmetRegister.of(counted).lines())
                .allMatch(line -> line.municipality() == null || (line.times() != null && line.times() >= 5));
    }
}
