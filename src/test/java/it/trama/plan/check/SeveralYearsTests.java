package it.trama.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Plans that give several figures where the real one gives one: the expenditure of more years, ratios with three decimals. */
class SeveralYearsTests {
    /** The reconciled plan, and a second year in which the fund FNPS pays what it brings: 1100. */
    private static PlanPackage secondYear(String paid) {
        var figures = Reconciled.plan().figures();
        var line = new ExpenditureRow(
                "V2", RowKind.LINE, 2025, "SERVIZI", "Casa insieme", new BigDecimal(paid), List.of("O1"));
        var cell = new ChannelAmount(
                "V2-C1", "V2", "C1", new BigDecimal(paid), ChannelAmount.Provenance.PRINTED, "E1", null);
        return Changed.figures(new PlanPackage.Figures(
                figures.municipalities(),
                figures.hours(),
                figures.revenue(),
                Stream.concat(figures.expenditure().stream(), Stream.of(line)).toList(),
                Stream.concat(figures.channels().stream(), Stream.of(cell)).toList(),
                figures.statements()));
    }

    @Test
    void aFundIsHeldAgainstWhatItPaysInTheSameYear() {
        assertThat(Checker.check(secondYear("1100"))).isEmpty();
        assertThat(Checker.check(secondYear("1000")))
                .singleElement()
                .extracting(Finding::key)
                .isEqualTo("fund-spent/entrate/E1/2025");
    }

    @Test
    void eachFindingHasAKeyOfItsOwn() {
        var money = Changed.revenue(SeveralYearsTests::oneMore);
        assertThat(keys(money)).contains("revenue-total/entrate/E5/2024", "revenue-total/entrate/E5/2025");
        assertThat(keys(money)).doesNotHaveDuplicates();
        var hours = Changed.hours(SeveralYearsTests::oneMore);
        assertThat(keys(hours)).contains("hours-total/ore/H3/abitanti", "hours-total/ore/H3/ore");
        assertThat(keys(hours)).doesNotHaveDuplicates();
    }

    private static List<String> keys(PlanPackage plan) {
        return Checker.check(plan).stream().map(Finding::key).toList();
    }

    private static RevenueRow oneMore(RevenueRow row) {
        return row.code().equals("E5")
                ? new RevenueRow(
                        row.code(),
                        row.kind(),
                        row.label(),
                        row.channel(),
                        row.earmarked(),
                        more(row.first()),
                        more(row.second()),
                        more(row.third()))
                : row;
    }

    private static HoursRow oneMore(HoursRow row) {
        return row.code().equals("H3")
                ? new HoursRow(
                        row.code(),
                        row.kind(),
                        row.body(),
                        4001,
                        more(row.hours()),
                        row.ratioPrinted(),
                        row.standardPrinted())
                : row;
    }

    private static @Nullable BigDecimal more(@Nullable BigDecimal value) {
        return value == null ? null : value.add(BigDecimal.ONE);
    }

    @Test
    void aCellWithThreeDecimalsIsFound() {
        var precise = new BigDecimal("105.263");
        var plan = Changed.hours(row -> row.code().equals("H3")
                ? new HoursRow(
                        row.code(),
                        row.kind(),
                        row.body(),
                        row.population(),
                        row.hours(),
                        precise,
                        row.standardPrinted())
                : row);
        assertThat(new Cells(plan).find("ore!H3.abitanti per ora"))
                .map(Figure::value)
                .contains(precise);
    }

    @Test
    void euroIsWrittenOrDrawn() {
        assertThat(Stream.of("€", "euro", "Euro").map(SeveralYearsTests::unit)).containsOnly(Unit.EURO);
    }

    private static Unit unit(String unit) {
        var value = new BigDecimal("5");
        return Unit.of(new Statement("S", "qui", "spesa", value, unit, null, null, null, null, null, List.of(), null));
    }
}
