package it.trama.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.shared.Refused;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class GazetteerTests {
    private static final LocalDate Y2018 = LocalDate.of(2018, 1, 1), Y2019 = LocalDate.of(2019, 1, 1);

    @Autowired
    Gazetteer gazetteer;

    @Test
    void aMunicipalityIsFoundByNameHoweverItIsWrittenAndByCode() {
        assertThat(gazetteer.codes(List.of("Cà D’Andrea", "agliè", " FORLI' ", "058091", "Roma"), Y2018))
                .containsExactly("019008", "001001", "040012", "058091");
    }

    @Test
    void eachLineThatNamesNoneOrTwoIsTold() {
        assertThatThrownBy(() -> gazetteer.codes(List.of("Casalmagiore", "Samone", "Roma", "Xyzzy"), Y2018))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.details().toString())
                                .contains("«Casalmagiore»: ")
                                .contains("Casalmaggiore (CR, 019021)", "«Samone»: ", "(TN, ", "(TO, ")
                                .contains("«Xyzzy»: ")
                                .doesNotContain("Roma"));
    }

    @Test
    void aMunicipalityIsFoundOnlyOnTheDaysOnWhichItExists() {
        assertThat(gazetteer.codes(List.of("Drizzona"), Y2018)).containsExactly("019042");
        assertThat(gazetteer.codes(List.of("Piadena Drizzona"), Y2019)).containsExactly("019116");
        assertThatThrownBy(() -> gazetteer.codes(List.of("Drizzona"), Y2019)).isInstanceOf(Refused.class);
    }
}
