package it.trama.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.trama.casefile.CodiceFiscale;
import it.trama.demo.Invented.Family;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The invented population has the shares of the plan, whatever its size, and is the same at each run. */
class PopulationTests {
    private static final LocalDate DAY = LocalDate.of(2016, 6, 30);
    private static final List<Family> ALL = Population.invented(1, 1, DAY);
    private static final List<Family> FEW = Population.invented(1, .01, DAY);

    private static double share(List<Family> families, Predicate<Invented> of) {
        var people = people(families);
        return people.stream().filter(of).count() / (double) people.size();
    }

    private static List<Invented> people(List<Family> families) {
        return families.stream().flatMap(family -> family.members().stream()).toList();
    }

    @Test
    void theSharesAreThoseOfThePlan() {
        assertThat(share(ALL, one -> one.age(DAY) >= 65)).isCloseTo(.237, within(.001));
        assertThat(share(ALL, one -> one.age(DAY) >= 85)).isCloseTo(.0416, within(.0005));
        assertThat(share(ALL, Invented::foreign)).isBetween(.15, .16);
        assertThat(people(ALL).size() / (double) ALL.size()).isCloseTo(2.43, within(.01));
    }

    @Test
    void aHundredthOfItHasThemToo() {
        assertThat(people(FEW)).hasSizeBetween(390, 400);
        assertThat(share(FEW, one -> one.age(DAY) >= 65)).isCloseTo(.237, within(.01));
        assertThat(share(FEW, one -> one.age(DAY) >= 85)).isCloseTo(.0416, within(.01));
        assertThat(share(FEW, Invented::foreign)).isBetween(.15, .18);
        assertThat(people(FEW).size() / (double) FEW.size()).isCloseTo(2.43, within(.1));
    }

    @Test
    void eachOfTheTwentyMunicipalitiesHasItsInhabitants() {
        var counted = ALL.stream()
                .collect(groupingBy(
                        Family::town, summingInt(family -> family.members().size())));
        assertThat(counted).hasSize(20);
        assertThat(counted).allSatisfy((town, people) -> assertThat(people).isEqualTo(town.inhabitants()));
    }

    @Test
    void theOldestAreMoreInTheSmallMunicipalities() {
        var small = ALL.stream().filter(family -> family.town().small()).toList();
        assertThat(share(small, one -> one.age(DAY) >= 85)).isGreaterThan(.045);
    }

    @Test
    void thereIsOnlyOneForASeed() {
        assertThat(Population.invented(1, .01, DAY)).isEqualTo(FEW);
        assertThat(Population.invented(2, .01, DAY)).isNotEqualTo(FEW);
    }

    @Test
    void everyCodeIsRightAndNobodyElses() {
        var codes = people(ALL).stream().map(Invented::code).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(people(ALL))
                .allSatisfy(one -> assertThat(CodiceFiscale.of(one.code()).disagreements(one.identity()))
                        .isEmpty());
    }

    @Test
    void nobodyYoungLivesAlone() {
        assertThat(ALL)
                .filteredOn(Family::alone)
                .isNotEmpty()
                .allSatisfy(family ->
                        assertThat(family.members().getFirst().age(DAY)).isGreaterThanOrEqualTo(25));
    }

    @Test
    void surnamesAreManyAndNoSurnames() {
        assertThat(DemoRows.of("cognomi").stream().map(List::getFirst))
                .hasSizeGreaterThanOrEqualTo(60)
                .doesNotHaveDuplicates()
                .contains("Inventati", "Verbali", "Prova");
    }
}
