package it.trama.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class AcceptancesTests {
    private final UUID district = UUID.randomUUID();

    @Autowired
    Plans plans;

    @Autowired
    Acceptances acceptances;

    @Test
    void aFindingIsKeptWithItsReasonUntilItIsReopened() {
        CurrentDistrict.run(district, () -> {
            var plan = plans.load(PlanScenarios.smallCasalasco()).id();
            acceptances.accept(plan, "somma/ore/TOT", "  Arrotondato  ", "Prova Inventati");
            acceptances.accept(plan, "somma/ore/TOT", "Altro motivo", "Prova Verbali");
            assertThat(acceptances.of(plan)).singleElement().satisfies(kept -> {
                assertThat(kept.reason()).isEqualTo("Arrotondato");
                assertThat(kept.by()).isEqualTo("Prova Inventati");
            });
            acceptances.reopen(plan, "somma/ore/TOT", "Prova Verbali");
            assertThat(acceptances.of(plan)).isEmpty();
            acceptances.accept(plan, "somma/ore/TOT", "Di nuovo", "Prova Verbali");
            assertThat(acceptances.of(plan)).hasSize(1);
        });
    }

    @Test
    void itTakesAReason() {
        CurrentDistrict.run(district, () -> {
            var plan = plans.load(PlanScenarios.smallCasalasco()).id();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> acceptances.accept(plan, "x", " ", "Prova Inventati"));
        });
    }

    @Test
    void anotherDistrictSeesNothing() {
        var plan = CurrentDistrict.call(district, () -> plans.load(PlanScenarios.smallCasalasco()))
                .id();
        CurrentDistrict.run(district, () -> acceptances.accept(plan, "x", "Motivo", "Prova Inventati"));
        CurrentDistrict.run(UUID.randomUUID(), () -> {
            assertThat(acceptances.of(plan)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acceptances.reopen(plan, "x", "Altri"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> acceptances.accept(plan, "x", "M", "Altri"));
        });
    }
}
