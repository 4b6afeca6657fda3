package it.trama.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.staff.BodyHours;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTests {
    private static final List<BodyHours> BODIES = List.of(body("A", "10"), body("B", "20"));

    private static BodyHours body(String code, String hours) {
        return new BodyHours(code, code, "Prova", 1000, new BigDecimal(hours));
    }

    private static List<BigDecimal> hours(Trial trial) {
        return trial.apply(BODIES).stream().map(BodyHours::hours).toList();
    }

    @Test
    void whatOneBodyGivesTheOtherReceives() {
        assertThat(hours(Trial.of("B", "A", "2,5"))).containsExactly(new BigDecimal("12.5"), new BigDecimal("17.5"));
        assertThat(hours(Trial.of("B", "A", "2.5"))).containsExactly(new BigDecimal("12.5"), new BigDecimal("17.5"));
    }

    @Test
    void noHourComesFromNowhere() {
        assertThat(hours(Trial.of("A", "B", "15"))).containsExactly(BigDecimal.ZERO, new BigDecimal("30"));
        assertThat(Trial.of("X", "A", "5").apply(BODIES)).isEqualTo(BODIES);
        assertThat(Trial.of("A", "X", "5").apply(BODIES)).isEqualTo(BODIES);
    }

    @Test
    void whatIsNoPlainNumberMovesNothing() {
        for (var typed : List.of("", "molte", "-3", "1e999999999", "0E999999999", "99999999", "1.2.3")) {
            assertThat(Trial.of("A", "B", typed).apply(BODIES)).as(typed).isEqualTo(BODIES);
        }
    }
}
