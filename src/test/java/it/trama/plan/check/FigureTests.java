package it.trama.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.Statement;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTests {
    @Test
    void aPercentageStandsForHalfAUnitOfItsLastDigit() {
        var figure = Figure.of(statement("%", null), new BigDecimal("8.8"));
        assertThat(figure.printed()).isEqualTo(new Interval(new BigDecimal("8.75"), new BigDecimal("8.85")));
    }

    @Test
    void aWholeNumberThatCountsIsExact() {
        var figure = Figure.of(statement("persone", null), new BigDecimal("15000"));
        assertThat(figure.printed()).isEqualTo(Interval.point(new BigDecimal("15000")));
    }

    @Test
    void aRoundFigureMayBeReadMoreWidely() {
        var figure = Figure.of(statement("persone", new BigDecimal("1000")), new BigDecimal("15000"));
        assertThat(figure.wide()).isEqualTo(new Interval(new BigDecimal("14500"), new BigDecimal("15500")));
        assertThat(figure.agreesWith(Figure.exact(new BigDecimal("14638")))).isFalse();
        assertThat(figure.mayAgreeWith(Figure.exact(new BigDecimal("14638")))).isTrue();
    }

    @Test
    void aQuotientReachesAsFarAsItsTermsAllow() {
        var one = Figure.rounded(new BigDecimal("10"), 0);
        var other = Figure.rounded(new BigDecimal("4"), 0);
        assertThat(one.over(other).printed().low()).isBetween(new BigDecimal("2.1111"), new BigDecimal("2.1112"));
        assertThat(one.over(other).printed().high()).isEqualByComparingTo("3");
    }

    @Test
    void numbersAreWrittenAsInItaly() {
        assertThat(Unit.EURO.say(new BigDecimal("1658480.00"))).isEqualTo("1.658.480 €");
        assertThat(Unit.EURO.say(new BigDecimal("257780.52"))).isEqualTo("257.780,52 €");
        assertThat(Unit.PERCENT.say(new BigDecimal("23.7"))).isEqualTo("23,7 %");
        assertThat(Unit.EURO.difference(new BigDecimal("1656680"), new BigDecimal("1658480")))
                .isEqualTo("−1.800 €");
    }

    private static Statement statement(String unit, @Nullable BigDecimal roundedTo) {
        return new Statement("S", "", "", null, unit, null, null, null, roundedTo, null, List.of(), null);
    }
}
