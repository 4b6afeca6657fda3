package it.trama.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.trama.shared.NotFound;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class RegionalFramesTests {
    private final UUID district = UUID.randomUUID();

    @Autowired
    Plans plans;

    @Autowired
    RegionalFrames frames;

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private UUID plan(int firstYear) {
        return here(() -> plans.load(PlanScenarios.smallCasalasco("P" + firstYear, firstYear)))
                .version();
    }

    @Test
    void emiliaRomagnaAsksForThreeAimsFiveAreasAndThirtyNineSheets() {
        var coverage = here(() -> frames.coverage(plan(2017), "ER-2017"));
        var frame = requireNonNull(coverage.frame());
        assertThat(frame.aims()).hasSize(3);
        assertThat(frame.sheets()).hasSize(39);
        assertThat(frame.sheets()).extracting(RegionalFrame.Sheet::area).containsOnly("A", "B", "C", "D", "E");
        assertThat(frame.verified()).isTrue();
        assertThat(coverage.uncovered()).hasSize(39);
        assertThat(coverage.alone()).hasSize(2);
        assertThat(coverage.unknown()).containsExactly("A");
    }

    @Test
    void thePlanIsReadAgainstTheFrameOfItsRegionAndYears() {
        var coverage = here(() -> frames.coverage(plan(2021), null));
        var frame = requireNonNull(coverage.frame());
        assertThat(frame.code()).isEqualTo("LOM-2021");
        assertThat(frame.verified()).isFalse();
        assertThat(coverage.sheets().getFirst().objectives())
                .extracting(Objective::code)
                .containsExactly("SW1", "SW2");
        assertThat(coverage.uncovered()).extracting(RegionalFrame.Sheet::code).doesNotContain("A");
        assertThat(coverage.alone()).isEmpty();
    }

    @Test
    void whereNoFrameIsKnownNothingIsSaid() {
        var coverage = here(() -> frames.coverage(plan(2015), null));
        assertThat(coverage.frame()).isNull();
        assertThat(coverage.uncovered()).isEmpty();
    }

    @Test
    void anotherDistrictSeesNothing() {
        var version = plan(2021);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> CurrentDistrict.run(UUID.randomUUID(), () -> frames.coverage(version, null)));
        assertThat(frames.all()).extracting(RegionalFrame::code).contains("ER-2017", "LOM-2021");
    }
}
