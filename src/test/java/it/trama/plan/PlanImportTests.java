package it.trama.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.trama.plan.PlanDiff.Piece;
import it.trama.plan.PlanDiff.Piece.Kind;
import it.trama.plan.PlanPackage.Vocabulary;
import it.trama.shared.Conflict;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class PlanImportTests {
    private final UUID district = UUID.randomUUID();
    private final PlanPackage base = PlanScenarios.smallCasalasco();
    private UUID version;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanImport imports;

    @BeforeEach
    void aDraft() {
        version = here(() -> plans.load(base)).version();
    }

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private PlanPackage withAxes(Axis... axes) {
        var vocabulary = new Vocabulary(
                base.vocabulary().items(), List.of(axes), base.vocabulary().names());
        return new PlanPackage(base.frame(), vocabulary, base.programme(), base.figures());
    }

    private PlanPackage renamed() {
        return withAxes(new Axis("LAV", "Lavoro", null), new Axis("NF", "Nuove povertà e fragilità", "Chi oggi cade"));
    }

    @Test
    void theDryRunTellsWhatWouldChangeAndWritesNothing() {
        var dryRun = here(() -> imports.dryRun(version, renamed()));
        var sheet = dryRun.diff().sheets().getFirst();
        assertThat(dryRun.diff().sheets()).hasSize(1);
        assertThat(sheet.changed().getFirst().cells().getFirst().words())
                .containsExactly(
                        new Piece(Kind.SAME, "Nuove "),
                        new Piece(Kind.ADDED, "povertà e "),
                        new Piece(Kind.SAME, "fragilità"));
        assertThat(sheet.moved()).hasSize(1);
        assertThat(here(() -> versions.content(version))).isEqualTo(base);
    }

    @Test
    void whatIsImportedIsWhatIsReadAndARetryChangesNothing() {
        var basis = here(() -> imports.dryRun(version, renamed())).basis();
        assertThat(here(() -> imports.apply(version, renamed(), basis)).isEmpty())
                .isFalse();
        assertThat(here(() -> versions.content(version))).isEqualTo(renamed());
        assertThat(here(() -> imports.apply(version, renamed(), basis)).isEmpty())
                .isTrue();
        assertThat(here(() -> versions.content(version))).isEqualTo(renamed());
    }

    @Test
    void wholeSheetsComeAndGo() {
        var large = PlanScenarios.large(base.frame().code(), 2015, 40);
        var basis = here(() -> imports.dryRun(version, large)).basis();
        here(() -> imports.apply(version, large, basis));
        assertThat(here(() -> versions.content(version))).isEqualTo(large);
        var back = here(() -> imports.dryRun(version, base)).basis();
        here(() -> imports.apply(version, base, back));
        assertThat(here(() -> versions.content(version))).isEqualTo(base);
    }

    @Test
    void anImportDoesNotBuryWhatSomeoneWroteMeanwhile() {
        var basis = here(() -> imports.dryRun(version, renamed())).basis();
        here(() -> editing.add(version, new Axis("CASA", "Casa", null)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> here(() -> imports.apply(version, renamed(), basis)));
    }

    @Test
    void aPackageThatNamesWhatItDoesNotHoldIsRefusedWhole() {
        var broken = withAxes(new Axis("LAV", "Lavoro", null));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> here(() -> imports.dryRun(version, broken)))
                .extracting(Refused::key)
                .isEqualTo("plan.refused.dangling");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> here(() -> imports.apply(version, broken, RowMark.of(base))));
        assertThat(here(() -> versions.content(version))).isEqualTo(base);
    }

    @Test
    void aPackageOfAnotherPlanIsRefused() {
        var other = PlanScenarios.smallCasalasco();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> here(() -> imports.dryRun(version, other)))
                .extracting(Refused::key)
                .isEqualTo("plan.refused.other-plan");
    }
}
