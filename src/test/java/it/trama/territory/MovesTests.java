package it.trama.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moves have a day: what was before stays, within a district and between two. */
@TramaTest
class MovesTests {
    private static final LocalDate Y2015 = LocalDate.of(2015, 1, 1), DAY = LocalDate.of(2016, 7, 1);
    private final UUID north = UUID.randomUUID(), south = UUID.randomUUID();

    @Autowired
    Territory territory;

    @Autowired
    Zones zones;

    @Autowired
    Populations populations;

    private void districts() {
        CurrentDistrict.run(
                north,
                () -> territory.write(new Census(
                        Y2015,
                        2014,
                        "prova",
                        List.of(new Census.Member("019021", "Uno"), new Census.Member("019101", "Due")),
                        List.of(
                                new Census.Counted("C", "Casalmaggiore", List.of("019021"), 14_908),
                                new Census.Counted("S", "Spineda", List.of("019101"), 615)))));
        CurrentDistrict.run(
                south,
                () -> territory.write(new Census(
                        Y2015,
                        2014,
                        "prova",
                        List.of(new Census.Member("019052", "Tre")),
                        List.of(new Census.Counted("G", "Gussola", List.of("019052"), 2_853)))));
    }

    @Test
    void whenADistrictGivesAMunicipalityToAnotherTheFiguresBeforeThatDayStay() {
        districts();
        CurrentDistrict.run(north, () -> territory.leave(List.of("019101"), DAY));
        CurrentDistrict.run(south, () -> {
            territory.enter(List.of("019101"), "Tre", DAY, false);
            assertThat(territory.on(DAY.minusDays(1)).getFirst().municipalities())
                    .hasSize(1);
            assertThat(territory.on(DAY).getFirst().municipalities())
                    .extracting(Municipality::name)
                    .containsExactly("Gussola", "Spineda");
        });
        CurrentDistrict.run(north, () -> {
            assertThat(territory.inhabitants(2014, DAY.minusDays(1))).isEqualTo(15_523);
            assertThat(territory.inhabitants(2014, DAY)).isEqualTo(14_908);
            assertThat(territory.stays("019101")).containsExactly(new Stay("019101", "Due", Y2015, DAY));
        });
    }

    @Test
    void aMoveThatCannotBeIsRefusedWithItsReason() {
        districts();
        CurrentDistrict.run(north, () -> {
            refused("territory.no-aggregation", () -> territory.move(List.of("019021"), "Nove", DAY));
            refused("territory.already-there", () -> territory.move(List.of("019021"), "Uno", DAY));
            refused("territory.not-here", () -> territory.move(List.of("019052"), "Uno", DAY));
            refused("territory.later-move", () -> territory.move(List.of("019021"), "Due", Y2015));
            territory.move(List.of("019021"), "Due", DAY);
            refused("territory.later-move", () -> territory.move(List.of("019021"), "Uno", DAY));
            refused("territory.later-move", () -> territory.enter(List.of("019101"), "Uno", DAY, false));
            refused("territory.not-here", () -> territory.leave(List.of("019052"), DAY));
            refused("territory.not-valid", () -> territory.enter(List.of("019116"), "Uno", DAY, false));
        });
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(key);
    }

    @Test
    void theHealthDistrictCoincidesOnlyWithTheSameMunicipalities() {
        districts();
        CurrentDistrict.run(north, () -> {
            assertThat(zones.health(DAY).known()).isFalse();
            zones.gather(health("Casalmaggiore", "019021", "019101"), Y2015);
            assertThat(zones.health(DAY).coincides()).isTrue();
            zones.gather(health("Cremona", "019101", "019052"), DAY);
            assertThat(zones.health(DAY.minusDays(1)).coincides()).isTrue();
            var apart = zones.health(DAY);
            assertThat(apart.coincides()).isFalse();
            assertThat(apart.health()).containsExactly("Casalmaggiore", "Cremona");
            assertThat(apart.onlySocial()).isEmpty();
            assertThat(apart.onlyHealth()).containsExactly("019052");
            refused("territory.later-move", () -> zones.gather(health("Terzo", "019101"), Y2015.plusDays(1)));
        });
    }

    private static Zone health(String name, String... codes) {
        return new Zone(Zone.Kind.HEALTH_DISTRICT, name, List.of(codes));
    }

    @Test
    void whoLeadsHasItsDays() {
        CurrentDistrict.run(north, () -> {
            zones.lead("Comune di prova", Y2015);
            zones.lead("Consorzio di prova", DAY);
            assertThat(zones.leadBody(DAY.minusDays(1))).contains("Comune di prova");
            assertThat(zones.leadBody(DAY)).contains("Consorzio di prova");
        });
    }

    @Test
    void aCorrectedPopulationCountsAndTheOldOneIsKept() {
        districts();
        CurrentDistrict.run(north, () -> {
            populations.set(new Populations.Figure("S", 2014, 620, "ISTAT"));
            assertThat(territory.inhabitants(2014, DAY)).isEqualTo(15_528);
            populations.set(new Populations.Figure("S", 2015, 610, "ISTAT"));
            assertThat(territory.lastCensus(2016))
                    .as("2015 is not complete: Casalmaggiore has no figure")
                    .isEqualTo(2014);
            populations.set(new Populations.Figure("C", 2015, 14_900, "ISTAT"));
            assertThat(territory.lastCensus(2016)).isEqualTo(2015);
            assertThat(territory.inhabitants(2015, DAY)).isEqualTo(15_510);
        });
    }

    @Test
    void ageBandsNeitherOverlapNorHoldMoreThanThereAre() {
        districts();
        CurrentDistrict.run(north, () -> {
            var young = new Populations.Band(0, 64, "ALL", 500);
            populations.setBands("S", 2014, "ISTAT", List.of(young, new Populations.Band(65, 130, "ALL", 115)));
            assertThat(populations.bands("S", 2014)).hasSize(2).contains(young);
            refused(
                    "territory.bands-overlap",
                    () -> populations.setBands(
                            "S", 2014, "ISTAT", List.of(young, new Populations.Band(60, 130, "ALL", 1))));
            refused(
                    "territory.bands-too-many",
                    () -> populations.setBands(
                            "S", 2014, "ISTAT", List.of(young, new Populations.Band(65, 130, "ALL", 116))));
        });
        CurrentDistrict.run(
                south,
                () -> assertThat(populations.bands("S", 2014))
                        .as("another district sees nothing")
                        .isEmpty());
    }

    @Test
    void aFigureOfSeveralMunicipalitiesMovesWholeOrNotAtAll() {
        CurrentDistrict.run(north, () -> {
            territory.enter(List.of("019021"), "Uno", Y2015, false);
            territory.enter(List.of("019071", "019042"), "Unione di prova", Y2015, true);
            refused("territory.would-split", () -> territory.move(List.of("019071"), "Uno", DAY));
            refused("territory.would-split", () -> territory.leave(List.of("019042"), DAY));
            territory.move(List.of("019071", "019042"), "Uno", DAY);
            assertThat(populations.aggregations(DAY.minusDays(1))).containsValues("Uno", "Unione di prova");
            assertThat(populations.aggregations(DAY)).hasSize(2).doesNotContainValue("Unione di prova");
        });
    }

    @Test
    void afterAMergerTheNewMunicipalityMovesWithAllThatItWas() {
        var later = LocalDate.of(2020, 1, 1);
        CurrentDistrict.run(north, () -> {
            territory.enter(List.of("019071", "019042"), "Uno", Y2015, true);
            refused("territory.not-valid", () -> territory.moveToNew(List.of("019071"), "Due", later));
            territory.moveToNew(List.of("019116"), "Due", later);
            assertThat(territory.on(later.minusDays(1)))
                    .extracting(Aggregation::name)
                    .containsExactly("Uno");
            assertThat(territory.on(later)).singleElement().satisfies(due -> {
                assertThat(due.name()).isEqualTo("Due");
                assertThat(due.municipalities()).extracting(Municipality::name).containsExactly("Piadena Drizzona");
            });
        });
    }
}
