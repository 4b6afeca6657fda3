package it.trama.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.trama.audit.Audit;
import it.trama.audit.Entry;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class PlanEditingTests {
    private final UUID district = UUID.randomUUID();
    private UUID version;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanEditing editing;

    @Autowired
    Audit audit;

    @BeforeEach
    void aDraft() {
        version = here(() -> plans.load(PlanScenarios.smallCasalasco())).version();
    }

    private <T> T here(Supplier<T> work) {
        return CurrentDistrict.call(district, work::get);
    }

    private void go(Runnable work) {
        CurrentDistrict.run(district, work);
    }

    private PlanPackage content() {
        return here(() -> versions.content(version));
    }

    private Axis axis(String code) {
        return content().vocabulary().axes().stream()
                .filter(a -> a.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Objective objective(String code) {
        return content().programme().objectives().stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewRowGetsTheNextCodeOfItsSeries() {
        assertThat(here(() -> editing.add(version, PlanScenarios.objective("", "Nuovo"))))
                .isEqualTo("SW3");
        assertThat(here(() -> editing.add(version, new PlanAction("", "SW1", "Fare", null, null, null))))
                .isEqualTo("SW1-A2");
        assertThat(content().programme().objectives())
                .extracting(Objective::title)
                .containsExactly("Accesso unico", "Reti di vicinato", "Nuovo");
    }

    @Test
    void onlyTheSavedRowDiffers() {
        var before = content();
        var axis = axis("LAV");
        go(() -> editing.save(version, new Axis("LAV", "Lavoro e casa", "Due cose"), RowMark.of(axis)));
        var diff = PlanComparison.of(before, content());
        assertThat(diff.size()).isEqualTo(1);
        assertThat(diff.sheets().getFirst().changed().getFirst().cells())
                .extracting(PlanDiff.Cell::column)
                .containsExactly("name", "description");
    }

    @Test
    void whoSavesOverTheWorkOfAnotherIsTold() {
        var seen = axis("LAV");
        go(() -> editing.save(version, new Axis("LAV", "Prima mano", null), RowMark.of(seen)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(
                        () -> go(() -> editing.save(version, new Axis("LAV", "Seconda mano", null), RowMark.of(seen))));
        assertThat(axis("LAV").name()).isEqualTo("Prima mano");
    }

    @Test
    void theRegisterTellsEachChangeAndOnlyWhatWasDone() {
        var seen = axis("LAV");
        go(() -> editing.save(version, new Axis("LAV", "Prima mano", null), RowMark.of(seen)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(
                        () -> go(() -> editing.save(version, new Axis("LAV", "Seconda mano", null), RowMark.of(seen))));
        go(() -> editing.add(version, new Axis("CASA", "Casa", null)));
        go(() -> editing.move(version, Axis.class, "CASA", 0));
        assertThat(here(() -> audit.entries(Audit.Filter.ALL, null, 10)))
                .extracting(Entry::act)
                .containsExactly("plan.row-moved", "plan.row-added", "plan.row-changed", "plan.loaded");
        assertThat(here(() -> audit.entries(Audit.Filter.ALL, null, 1))
                        .getFirst()
                        .subjectId())
                .endsWith("/CASA");
    }

    @Test
    void aReferenceToWhatIsNotThereIsRefused() {
        var action = new PlanAction("", "MANCA", "Fare", null, null, null);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> here(() -> editing.add(version, action)))
                .extracting(Refused::key)
                .isEqualTo("plan.refused.dangling");
    }

    @Test
    void anObjectiveGoesWithItsActionsOnlyWhenThatIsWanted() {
        var objective = objective("SW2");
        assertThat(here(() -> editing.dependants(version, Objective.class, "SW2")))
                .extracting(PlanRow::code)
                .containsExactlyInAnyOrder("SW2-A1", "SW2-I1");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> go(() -> editing.remove(version, Objective.class, "SW2", RowMark.of(objective))))
                .extracting(Refused::key)
                .isEqualTo("plan.refused.has-dependants");
        go(() -> editing.removeWithDependants(version, Objective.class, "SW2", RowMark.of(objective)));
        assertThat(content().programme().actions())
                .extracting(PlanAction::objective)
                .containsOnly("SW1");
        assertThat(content().programme().indicators())
                .extracting(Indicator::objective)
                .containsOnly("SW1");
    }

    @Test
    void whatOthersUseStays() {
        var objective = objective("SW1");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        go(() -> editing.removeWithDependants(version, Objective.class, "SW1", RowMark.of(objective))))
                .satisfies(refused -> assertThat(refused.details()).containsExactly("SW1", "S01"));
    }

    @Test
    void aRowMovesAndTheOthersKeepTheirOrderEvenAfterRemovals() {
        go(() -> editing.move(version, ListItem.class, "C-FNPS", 0));
        var item = content().vocabulary().items().get(2);
        assertThat(item.code()).isEqualTo("T-CON");
        go(() -> editing.remove(version, ListItem.class, "T-CON", RowMark.of(item)));
        go(() -> editing.add(version, new ListItem("A-ZZZ", ListItem.Kind.AREA, "Ultima", null)));
        go(() -> editing.move(version, ListItem.class, "T-INT", 99));
        assertThat(content().vocabulary().items())
                .extracting(ListItem::code)
                .containsExactly("C-FNPS", "D-PER", "D-COM", "R-CON", "F-SW", "A-INC", "A-ZZZ", "T-INT");
    }

    @Test
    void aPlanKeepsItsOneCover() {
        var frame = content().frame();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> go(() -> editing.remove(version, PlanFrame.class, frame.code(), RowMark.of(frame))));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> here(() -> editing.add(version, PlanScenarios.frame("ALTRA", 2020))));
    }

    @Test
    void anotherDistrictChangesNothing() {
        var axis = axis("LAV");
        CurrentDistrict.run(UUID.randomUUID(), () -> {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> editing.save(version, new Axis("LAV", "Altrui", null), RowMark.of(axis)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> editing.add(version, new Axis("", "Altrui", null)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editing.move(version, Axis.class, "LAV", 0));
        });
        assertThat(axis("LAV").name()).isEqualTo("Lavoro");
    }
}
