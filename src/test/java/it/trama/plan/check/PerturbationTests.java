package it.trama.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.PlanPackage;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every figure of the reconciled plan, made larger, wakes the rules it stands in, and no other. */
class PerturbationTests {
    /** Figure → the rules that use it: a figure in two sums wakes both, because each of them is false. */
    private static final Map<String, String> EXPECTED = Stream.of(
                    "E1.first: revenue-subtotal revenue-total channel-revenue fund-spent",
                    "E1.second: revenue-subtotal revenue-total",
                    "E1.third: revenue-subtotal revenue-total",
                    "E2.first: revenue-subtotal revenue-total channel-revenue fund-spent",
                    "E2.second: revenue-subtotal revenue-total",
                    "E2.third: revenue-subtotal revenue-total",
                    "E3.first: revenue-subtotal",
                    "E3.second: revenue-subtotal",
                    "E3.third: revenue-subtotal",
                    "E4.first: revenue-total channel-revenue fund-spent stated-product",
                    "E4.second: revenue-total",
                    "E4.third: revenue-total",
                    "E5.first: revenue-total balance text-against-table aim-against-forecast",
                    "E5.second: revenue-total balance",
                    "E5.third: revenue-total balance",
                    "U1: expenditure-section expenditure-total",
                    "U2: expenditure-section row-channels",
                    "U3: expenditure-section row-channels",
                    "U4: expenditure-total row-channels balance three-years",
                    "U5: expenditure-total",
                    "U6: expenditure-total balance three-years",
                    "U7: expenditure-total",
                    "U8: expenditure-total balance three-years",
                    "U2-C1: row-channels channel-total fund-spent",
                    "U2-C2: row-channels channel-total fund-spent",
                    "U3-C1: row-channels channel-total fund-spent",
                    "U3-C2: row-channels channel-total fund-spent",
                    "U4-C1: row-channels channel-total channel-revenue",
                    "U4-C2: row-channels channel-total channel-revenue",
                    "H1.population: hours-total hours-ratio hours-standard stated-rate",
                    "H1.hours: hours-total hours-ratio",
                    "H1.ratio: hours-ratio",
                    "H1.standard: hours-standard rounded-rows",
                    "H2.population: hours-total hours-ratio hours-standard stated-rate",
                    "H2.hours: hours-total hours-ratio",
                    "H2.ratio: hours-ratio",
                    "H2.standard: hours-standard rounded-rows",
                    "H3.population: hours-total hours-ratio hours-standard stated-product stated-rate",
                    "H3.hours: hours-total hours-ratio",
                    "H3.ratio: hours-ratio",
                    "H3.standard: hours-standard rounded-rows",
                    "S01: text-against-table",
                    "S02: stated-product",
                    "S04: stated-rate",
                    "S05: stated-rate",
                    "S06: stated-rate",
                    "S07: stated-rate",
                    "S08: stated-rate",
                    "S09: stated-rate stated-sum",
                    "S10: stated-rate stated-sum",
                    "S11: stated-rate",
                    "S12: stated-sum",
                    "S13: stated-sum",
                    "S14: stated-sum",
                    "S15: stated-sum",
                    "S16: stated-rate",
                    "S17: estimates-apart",
                    "S18: estimates-apart",
                    "S19: estimates-apart",
                    "S21: text-against-table same-subject",
                    "S22: same-subject",
                    "S23: hours-standard",
                    "S24: text-against-table",
                    "O1-I1.baseline: text-against-table")
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    @TestFactory
    Stream<DynamicTest> theRulesOfAFigureFireAndNoOther() {
        return EachFigure.larger().entrySet().stream()
                .map(plan -> DynamicTest.dynamicTest(
                        plan.getKey(), () -> assertThat(fired(plan.getValue())).isEqualTo(expected(plan.getKey()))));
    }

    /** What three times as much would do, a cent does: but for what is told to the cent per head, or only grows. */
    @TestFactory
    Stream<DynamicTest> aCentIsEnoughWhereTheMoneyIsToldInFull() {
        return EachFigure.changed(amount -> amount.add(new BigDecimal("0.01"))).entrySet().stream()
                .filter(plan -> plan.getKey().matches("[EU]\\d.*"))
                .map(plan -> DynamicTest.dynamicTest(plan.getKey(), () -> {
                    var woken = expected(plan.getKey());
                    woken.removeAll(Set.of("stated-product", "aim-against-forecast"));
                    assertThat(fired(plan.getValue())).isEqualTo(woken);
                }));
    }

    @Test
    void noFigureOfTheReconciledPlanIsLeftOut() {
        assertThat(EachFigure.larger().keySet()).hasSize(64).isEqualTo(EXPECTED.keySet());
    }

    private static Set<String> expected(String figure) {
        return Stream.of(EXPECTED.getOrDefault(figure, "no expectation").split(" "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> fired(PlanPackage plan) {
        return Checker.check(plan).stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }
}
