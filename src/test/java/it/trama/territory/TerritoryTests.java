package it.trama.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
@ExtendWith(InDistrict.class)
class TerritoryTests {
    private static final LocalDate Y2015 = LocalDate.of(2015, 1, 1);

    @Autowired
    Territory territory;

    @Autowired
    MockMvcTester web;

    private static long count(List<Aggregation> aggregations) {
        return aggregations.stream().mapToLong(a -> a.municipalities().size()).sum();
    }

    @Test
    void twentyMunicipalitiesOf2018AreEighteenIn2019() {
        assertThat(territory.on(LocalDate.of(2018, 12, 31))).hasSize(5);
        assertThat(count(territory.on(LocalDate.of(2018, 12, 31)))).isEqualTo(20);
        var merged = territory.on(LocalDate.of(2019, 1, 1));
        assertThat(count(merged)).isEqualTo(18);
        assertThat(merged.stream().flatMap(a -> a.municipalities().stream()).map(Municipality::name))
                .contains("Piadena Drizzona", "Torre de' Picenardi")
                .doesNotContain("Piadena", "Drizzona", "Ca' d'Andrea");
    }

    @Test
    void theInhabitantsAreThoseOfThePlan() {
        assertThat(territory.inhabitants(2014, LocalDate.of(2016, 6, 30))).isEqualTo(39_236);
    }

    @Test
    void aMunicipalityOutsideItsDaysIsRefused() {
        CurrentDistrict.run(UUID.randomUUID(), () -> {
            var tooEarly = new Census(Y2015, 2014, "prova", List.of(new Census.Member("019116", "Gruppo")), List.of());
            assertThatThrownBy(() -> territory.write(tooEarly))
                    .isInstanceOf(Refused.class)
                    .hasMessage("territory.not-valid");
        });
    }

    @Test
    void aMoveHasADayAndWhatWasBeforeStays() {
        CurrentDistrict.run(UUID.randomUUID(), () -> {
            territory.write(new Census(
                    Y2015,
                    2014,
                    "prova",
                    List.of(new Census.Member("019021", "Uno"), new Census.Member("019101", "Due")),
                    List.of()));
            territory.move(List.of("019021"), "Due", LocalDate.of(2016, 7, 1));
            assertThat(territory.on(LocalDate.of(2016, 6, 30))).hasSize(2);
            assertThat(territory.on(LocalDate.of(2016, 7, 1))).singleElement().satisfies(a -> {
                assertThat(a.name()).isEqualTo("Due");
                assertThat(a.municipalities()).hasSize(2);
            });
        });
    }

    @Test
    void anotherDistrictSeesNothing() {
        CurrentDistrict.run(As.ELSEWHERE, () -> assertThat(territory.on(Y2015)).isEmpty());
        assertThat(web.get().uri("/territorio/ore").with(As.planningOfficeElsewhere()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Casalmaggiore", "39.236");
    }

    @Test
    void theHoursStandAgainstTheStandardAndTheEssentialLevel() {
        assertThat(web.get().uri("/territorio/ore").with(As.planningOffice()))
                .hasStatusOk()
                .bodyText()
                .contains("308 ore", "39.236", "ne mancano 6", "−23,3", "1 : 4.586", "86.602,80 €");
    }

    @Test
    void movedHoursAreACalculationThatIsNotSaved() {
        assertThat(web.get().uri("/territorio/ore?da=H02&a=H03&ore=10").with(As.planningOffice()))
                .hasStatusOk()
                .bodyText()
                .contains("Questa è una prova", "−13,3");
        assertThat(web.get().uri("/territorio/ore").with(As.planningOffice()))
                .bodyText()
                .contains("−23,3")
                .doesNotContain("Questa è una prova");
    }

    @Test
    void withoutTheMandateItIsNotFound() {
        assertThat(web.get().uri("/territorio/ore").with(As.role(Role.THIRD_SECTOR, As.CASALASCO)))
                .hasStatus(404);
    }
}
