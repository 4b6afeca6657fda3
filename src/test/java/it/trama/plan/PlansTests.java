package it.trama.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.trama.plan.pack.PlanPackages;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class PlansTests {
    private final UUID district = UUID.randomUUID();

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    @Test
    void whatIsLoadedIsWhatIsRead() {
        var brought = PlanScenarios.smallCasalasco();
        var plan = here(() -> plans.load(brought));
        assertThat(here(() -> versions.content(plan.version()))).isEqualTo(brought);
        assertThat(plan.state()).isEqualTo(PlanVersion.State.DRAFT);
        assertThat(plan.title()).isEqualTo("Piano di zona 2015-2017");
    }

    @Test
    void theNewestPlanStandsFirstAndTheListGoesOnAfterAnyOfThem() {
        var first = here(() -> plans.load(PlanScenarios.smallCasalasco()));
        var second = here(() -> plans.create(PlanScenarios.frame("SECONDO", 2018)));
        assertThat(here(() -> plans.latest(10))).containsExactly(second, first);
        assertThat(here(() -> plans.after(second.id(), 10))).containsExactly(first);
    }

    @Test
    void thePlanInForceStandsBeforeHoweverManyNewerOnes() {
        assertThat(here(plans::current)).isEmpty();
        var held = here(() -> PlanScenarios.inForce(PlanScenarios.smallCasalasco(), plans, versions));
        for (var i = 0; i < 30; i++) {
            var code = "NUOVO" + i;
            here(() -> plans.create(PlanScenarios.frame(code, 2018)));
        }
        assertThat(here(plans::current)).map(Plan::version).contains(held);
    }

    @Test
    void aPlanWhoseOnlyDraftWasDiscardedDoesNotStandBeforeOneThatWasKept() {
        var kept = here(() -> plans.create(PlanScenarios.frame("TENUTO", 2015)));
        var gone = here(() -> plans.create(PlanScenarios.frame("SCARTATO", 2018)));
        var act = new Act(Act.Kind.DISCARD, null, LocalDate.of(2015, 3, 2), "Ufficio di Piano", List.of(), "Di prova");
        here(() -> versions.discard(gone.version(), act));
        assertThat(here(plans::current)).map(Plan::id).contains(kept.id());
    }

    @Test
    void theRealPlanIsReadBackAsItWasBrought() {
        var casalasco = PlanPackages.bundled("/demo/casalasco");
        assertThat(casalasco.programme().objectives()).hasSize(19);
        var plan = here(() -> plans.load(casalasco));
        assertThat(here(() -> versions.content(plan.version()))).isEqualTo(casalasco);
        assertThat(here(() -> plans.get(casalasco.frame().code()))).isEqualTo(plan);
    }

    @Test
    void aPlanWithTheSameCodeIsRefused() {
        here(() -> plans.create(PlanScenarios.frame("DOPPIO", 2015)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> here(() -> plans.create(PlanScenarios.frame("DOPPIO", 2015))))
                .extracting(Refused::key)
                .isEqualTo("plan.refused.code-taken");
    }

    @Test
    void anotherDistrictSeesNothing() {
        var plan = here(() -> plans.load(PlanScenarios.smallCasalasco()));
        CurrentDistrict.run(UUID.randomUUID(), () -> {
            assertThat(plans.latest(10)).isEmpty();
            assertThat(plans.current()).isEmpty();
            assertThat(versions.actsOfPlan(plan.id())).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plans.get(plan.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.content(plan.version()));
        });
    }
}
