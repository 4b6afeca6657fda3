package it.trama.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReconciledPackageTests {
    @Test
    void aReconciledPlanGivesNothing() {
        assertThat(Checker.check(Reconciled.plan())).isEmpty();
    }

    @Test
    void whatHoldsIsTold() {
        assertThat(Checker.holds(Reconciled.plan()))
                .extracting(Held::sentence)
                .contains(
                        "1.000 + 2.000 = 3.000 €",
                        "2 × 4.000 = 8.000 €",
                        "100 ÷ (900 + 100) = 10 %",
                        "(1.650 − 1.500) ÷ 1.500 = 10 %",
                        "4.000 ÷ 38 = 105,26");
    }

    @Test
    void theCommandSaysThatNothingWasFound() {
        var out = new ByteArrayOutputStream();
        var code = CheckCommand.report(Reconciled.plan(), false, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Piano di prova, Ambito di Prova", "0 rilievi");
    }
}
