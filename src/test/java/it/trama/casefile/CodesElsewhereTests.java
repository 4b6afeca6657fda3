package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.CASALMAGGIORE;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A code does not tell who of another place is known to the services. */
@TramaTest
@ExtendWith(InDistrict.class)
class CodesElsewhereTests {
    @Autowired
    CaseWorkers workers;

    @Autowired
    People people;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Merges merges;

    private final Identity.Names names = new Identity.Names(surname(), surname(), null);
    private final LocalDate born = LocalDate.of(1900, 1, 1).plusDays((int) (Math.random() * 40_000));
    private final String code = CodiceFiscale.of(names, born, Identity.Sex.F, "Z222");
    private Operator torre = CasefileScenarios.worker();
    private Operator casalmaggiore = torre;
    private UUID first = UUID.randomUUID();

    @BeforeEach
    void somebodyOfCasalmaggiore() {
        torre = workers.hired(Role.ACCESS_OPERATOR, TORRE);
        casalmaggiore = workers.hired(Role.ACCESS_OPERATOR, CASALMAGGIORE);
        first = people.add(casalmaggiore, living(CASALMAGGIORE, code));
    }

    private Identity living(String place, @Nullable String fiscal) {
        return new Identity(
                names,
                new Identity.Birth(born, born.getYear(), "Z222", Identity.Sex.F),
                new Identity.Codes(fiscal, null),
                null,
                new Identity.Speech(List.of(), false),
                new Identity.Contacts(null, null, place, null),
                null);
    }

    private static void taken(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage("person.code-taken");
    }

    @Test
    void whoDoesNotSeeTheOtherSavesWithoutAWord() {
        var second = people.add(torre, living(TORRE, code));
        assertThat(second).isNotEqualTo(first);
        var third = people.add(torre, living(TORRE, null));
        taken(() -> people.add(torre, living(TORRE, code)));
        taken(() -> people.change(torre, third, 1, living(TORRE, code)));
        taken(() -> people.add(casalmaggiore, living(CASALMAGGIORE, code)));
        people.change(torre, second, 1, living(TORRE, code));
        assertThat(people.find(torre, code, 20)).hasSize(1);
    }

    @Test
    void aCodeWrittenLaterIsSavedTheSameWay() {
        var second = people.add(torre, living(TORRE, null));
        people.change(torre, second, 1, living(TORRE, code));
        assertThat(people.glance(torre, second)
                        .orElseThrow()
                        .person()
                        .identity()
                        .codes()
                        .fiscal())
                .isEqualTo(code);
    }

    @Test
    void whoSeesBothIsProposedThePairAndMakesOneOfThem() {
        var second = people.add(torre, living(TORRE, code));
        var whole = workers.hired(Role.COORDINATOR);
        var person = people.glance(whole, second).orElseThrow().person();
        assertThat(duplicates.of(whole, person))
                .extracting(like -> like.known().person().id())
                .contains(first);
        merges.merge(whole, first, second);
        assertThat(people.find(whole, code, 20)).hasSize(1);
        merges.undo(whole, first, merges.of(whole, first).getFirst().id());
        assertThat(people.find(whole, code, 20)).hasSize(2);
    }
}
