package it.trama.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ChannelAmount.Provenance;
import it.trama.plan.PlanPackage;
import it.trama.plan.pack.PlanPackages;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanYearTests {
    private static final PlanPackage PLAN = PlanPackages.bundled("/demo/casalasco");

    /** The real plan, with a thousand euro more of another fund in a cell that has 60,000. */
    private static PlanPackage withTwoFundsInACell() {
        var figures = PLAN.figures();
        var more = new ChannelAmount(
                "U02-NAZ-2", "U02", "C-NAZ", new BigDecimal("1000"), Provenance.INFERRED, "E02", "prova");
        return new PlanPackage(
                PLAN.frame(),
                PLAN.vocabulary(),
                PLAN.programme(),
                new PlanPackage.Figures(
                        figures.municipalities(),
                        figures.hours(),
                        figures.revenue(),
                        figures.expenditure(),
                        Stream.concat(figures.channels().stream(), Stream.of(more))
                                .toList(),
                        figures.statements()));
    }

    @Test
    void aCellOfTwoFundsIsTheirSum() {
        var year = new PlanYear(withTwoFundsInACell(), 2015);
        var cell = Objects.requireNonNull(year.cell("U02", "C-NAZ"));
        assertThat(cell.amount()).isEqualByComparingTo("61000");
        assertThat(cell.provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(year.planned(year.lines, "C-NAZ"))
                .as("600,677 as printed, and the thousand")
                .isEqualByComparingTo("601677");
        assertThat(year.split("U02")).isEqualByComparingTo("61000");
    }
}
