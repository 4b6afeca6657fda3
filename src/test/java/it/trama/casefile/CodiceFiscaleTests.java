package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CodiceFiscaleTests {
    /** Surname, name, sex, birth, cadastral code, place, code, outcome, note. */
    private static List<String[]> vectors() {
        try (var file = CodiceFiscaleTests.class.getResourceAsStream("/codice_fiscale_vectors.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Identity identity(String[] vector) {
        var birth = LocalDate.parse(vector[3]);
        return CasefileScenarios.identity(
                new Names(vector[0], vector[1], null),
                new Birth(birth, birth.getYear(), vector[4], Sex.valueOf(vector[2])),
                null);
    }

    @Test
    void everyValidCodeIsReadAndAgreesWithWhoHasIt() {
        var valid = vectors().stream().filter(v -> v[7].startsWith("valid")).toList();
        assertThat(valid).hasSizeGreaterThan(40);
        assertThat(valid).allSatisfy(vector -> {
            var code = CodiceFiscale.of(vector[6]);
            assertThat(code.disagreements(identity(vector))).isEmpty();
            assertThat(code.place()).isEqualTo(vector[4]);
        });
    }

    @Test
    void theCodeOfWhoHasNoDoubleIsTheOneThatTheStateGives() {
        var first = vectors().stream().filter(v -> v[7].equals("valid")).toList();
        assertThat(first).hasSizeGreaterThan(10);
        assertThat(first).allSatisfy(vector -> {
            var identity = identity(vector);
            assertThat(CodiceFiscale.of(
                            identity.names(), LocalDate.parse(vector[3]), Sex.valueOf(vector[2]), vector[4]))
                    .isEqualTo(vector[6]);
        });
    }

    @Test
    void noCodeOfNobodyIsAccepted() {
        var invalid = vectors().stream().filter(v -> v[7].equals("invalid")).toList();
        assertThat(invalid).hasSizeGreaterThan(7);
        assertThat(invalid)
                .allSatisfy(vector -> assertThatThrownBy(() -> CodiceFiscale.of(vector[6]))
                        .as(vector[8])
                        .isInstanceOf(Refused.class));
    }

    @Test
    void whatTheCodeSaysOtherwiseIsNamed() {
        var mario = identity(new String[] {"Rossi", "Mario", "M", "1980-01-01", "F205"});
        var code = CodiceFiscale.of("BNCMRA55T71B898V");
        assertThat(code.disagreements(mario)).containsExactly("family", "date", "sex", "place");
        assertThat(CodiceFiscale.of("rss mra 80a01 f205x").disagreements(mario)).isEmpty();
    }

    @Test
    void twoCodesOfOnePersonHaveTheSamePlainForm() {
        assertThat(CodiceFiscale.of("RSSMRAULALMFNLRD").plain())
                .isEqualTo(CodiceFiscale.of("RSSMRA80A01F205X").plain());
    }
}
