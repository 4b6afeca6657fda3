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
    /** The reconciled plan with the matrix of its second year, in which the fund FNPS brings 1100 and pays so much. */
    private static PlanPackage secondYear(String paid) {
        var figures = Reconciled.plan().figures();
        var fnps = new BigDecimal(paid);
        var rest = new BigDecimal("1100").subtract(fnps);
        var lines = Stream.of(
                line("U5", fnps.add(new BigDecimal("8000"))), line("V2", new BigDecimal("2000")), line("V3", rest));
        var cells = Stream.of(
                cell("U5", "C1", fnps, "E1"),
                cell("U5", "C2", new BigDecimal("8000"), "E4"),
                cell("V2", "C1", new BigDecimal("2000"), "E2"),
                cell("V3", "C1", rest, null));
        return Changed.figures(new PlanPackage.Figures(
                figures.municipalities(),
                figures.hours(),
                figures.revenue(),
                Stream.concat(
                                figures.expenditure().stream()
                                        .filter(row -> !row.code().equals("U5")),
                                lines.filter(row ->
                                        row.amount() != null && row.amount().signum() > 0))
                        .toList(),
                Stream.concat(
                                figures.channels().stream(),
                                cells.filter(cell -> cell.amount().signum() > 0))
                        .toList(),
                figures.statements()));
    }

    private static ExpenditureRow line(String code, BigDecimal amount) {
        return new ExpenditureRow(code, RowKind.LINE, 2025, "SERVIZI", "Linea " + code, amount, List.of("O1"), null);
    }

    private static ChannelAmount cell(String row, String channel, BigDecimal amount, @Nullable String fund) {
        return new ChannelAmount(
                row + "-" + channel, row, channel, amount, ChannelAmount.Provenance.PRINTED, fund, null);
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
