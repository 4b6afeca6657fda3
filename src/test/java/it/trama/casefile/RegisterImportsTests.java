package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.RegisterRow.Outcome;
import it.trama.documents.Unreadable;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An extract of the registry comes in. */
@TramaTest
@ExtendWith(InDistrict.class)
class RegisterImportsTests {
    private static final String HEAD = "famiglia;parentela;cognome;nome;sesso;nascita;comune;indirizzo\n";

    @Autowired
    MockMvcTester web;

    @Autowired
    RegisterImports imports;

    @Autowired
    People people;

    @Autowired
    Households households;

    @Autowired
    CaseAccess access;

    @Autowired
    CasefileScenarios scenarios;

    private final String surname = surname();

    private static Operator coordinator() {
        return As.operator(Role.COORDINATOR, As.CASALASCO);
    }

    /** A mother and a son in one household, of whom the mother may be here already; and three rows that cannot be. */
    private String extract() {
        return HEAD
                + "%1$s;intestataria;%1$s;Ada;F;12/03/1937;019107;Via Prova 1\n".formatted(surname)
                + "%1$s;figlio;%1$s;Ugo;M;1962-05-04;019107;Via Prova 1\n".formatted(surname)
                + "X;;%1$s;Ida;F;31/02/1950;019107;\n".formatted(surname)
                + "Y;;%1$s;Ugo;M;1962-05-04;019107;\n".formatted(surname)
                + ";;%1$s;Pia;F;1950-02-03;Atlantide;\n".formatted(surname);
    }

    private UUID send(Operator operator, String text) throws Unreadable {
        return imports.send(operator, "anagrafe.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<Outcome, Integer> counts(UUID register) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        imports.counts(imports.of(coordinator(), register))
                .forEach((outcome, count) -> counts.put(outcome, count.all()));
        return counts;
    }

    private List<RegisterRow> rows(UUID register, Outcome outcome) {
        return imports.rows(imports.of(coordinator(), register), Set.of(outcome), 100);
    }

    private List<Person> found() {
        return people.find(worker(), surname, 20).stream().map(Known::person).toList();
    }

    @Test
    void theTrialWritesNothingAndSaysWhatIsWrong() throws Unreadable {
        var register = send(coordinator(), extract());
        assertThat(counts(register)).isEqualTo(Map.of(Outcome.NEW, 2, Outcome.WRONG, 3));
        assertThat(rows(register, Outcome.WRONG))
                .extracting(row -> java.util.Objects.requireNonNull(row.why()).key())
                .contains("extract.day", "extract.twice");
        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsSureComesInWithItsHouseholdsAndOnce() throws Unreadable {
        var register = send(coordinator(), extract());
        imports.carryOut(coordinator(), register);
        assertThat(found()).hasSize(2).allSatisfy(person -> {
            assertThat(person.identity().contacts().address()).isEqualTo("Via Prova 1");
            assertThat(people.residences(person)).hasSize(1);
            assertThat(households.of(worker(), person))
                    .singleElement()
                    .satisfies(h -> assertThat(h.others()).hasSize(1));
        });
        assertThat(rows(register, Outcome.NEW)).allSatisfy(row -> {
            assertThat(row.done()).isTrue();
            assertThat(row.cells()).isEmpty();
        });
        assertThat(send(coordinator(), extract())).isEqualTo(register);
        imports.carryOut(coordinator(), register);
        var again = send(coordinator(), extract() + "\n");
        assertThat(again).isNotEqualTo(register);
        assertThat(counts(again)).isEqualTo(Map.of(Outcome.SAME, 2, Outcome.WRONG, 3));
        imports.carryOut(coordinator(), again);
        assertThat(found()).hasSize(2);
    }

    @Test
    void whoIsHereIsFilledAndMoves() throws Unreadable {
        var here = people.add(ada(surname));
        var register = send(coordinator(), extract());
        assertThat(counts(register)).containsEntry(Outcome.CHANGED, 1).containsEntry(Outcome.NEW, 1);
        imports.carryOut(coordinator(), register);
        assertThat(access.person(worker(), here).identity().contacts().address())
                .isEqualTo("Via Prova 1");
        assertThat(found()).hasSize(2);
    }

    @Test
    void aTwinIsAskedAboutAndSomebodyDecides() throws Unreadable {
        var here = people.add(ada(surname));
        var twin = HEAD + ";;%s;Adda;F;12/03/1937;019107;\n".formatted(surname);
        var register = send(coordinator(), twin);
        imports.carryOut(coordinator(), register);
        assertThat(rows(register, Outcome.ASK))
                .singleElement()
                .satisfies(row -> assertThat(row.person()).isEqualTo(here));
        assertThat(found()).hasSize(1);
        imports.decide(coordinator(), register, 2, false);
        assertThat(rows(register, Outcome.NEW)).hasSize(1);
        assertThat(found()).hasSize(2);
        assertThatThrownBy(() -> imports.decide(coordinator(), register, 2, true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aProtectedPersonIsNotBetrayed() throws Unreadable {
        scenarios.aProtectedCase(people.add(ada(surname)), worker());
        assertThat(counts(send(coordinator(), extract()))).isEqualTo(Map.of(Outcome.NEW, 2, Outcome.WRONG, 3));
    }

    @Test
    void whatTheRegistrySaysOfAProtectedPersonStaysOutside() throws Unreadable {
        scenarios.aProtectedCase(people.add(ada(surname)), worker());
        var register = send(coordinator(), extract());
        imports.carryOut(coordinator(), register);
        assertThat(people.find(coordinator(), surname, 20))
                .singleElement()
                .satisfies(son -> assertThat(son.person().name()).startsWith("Ugo"));
        assertThat(rows(register, Outcome.NEW)).hasSize(2).allSatisfy(row -> {
            assertThat(row.done()).isTrue();
            assertThat(row.cells()).isEmpty();
        });
        assertThat(found())
                .hasSize(2)
                .anySatisfy(
                        ada -> assertThat(ada.identity().contacts().address()).isNull());
    }

    /** The code is of somebody whom the sender does not see: the row does not stay for ever. */
    @Test
    void aRowWhoseCodeSomebodyElseHasIsWrittenWithoutIt() throws Unreadable {
        var born = java.time.LocalDate.of(1962, 5, 4);
        var code = CodiceFiscale.of(new Identity.Names(surname, "Ugo", null), born, Identity.Sex.M, "L258");
        people.add(CasefileScenarios.identity(
                        new Identity.Names(surname(), "Pio", null),
                        new Identity.Birth(null, null, null, Identity.Sex.M),
                        CasefileScenarios.CASALMAGGIORE)
                .with(new Identity.Codes(code, null)));
        var all = coordinator();
        var torre = new Operator(
                all.account(),
                all.name(),
                all.mandate(),
                all.role(),
                all.district(),
                all.districtName(),
                all.body(),
                new Operator.Scope(Operator.Scope.Kind.MUNICIPALITY, CasefileScenarios.TORRE, "Torre"));
        var head = "cognome;nome;sesso;nascita;codice_fiscale;comune\n";
        var register = send(torre, head + "%s;Ugo;M;1962-05-04;%s;019107\n".formatted(surname, code));
        imports.carryOut(torre, register);
        assertThat(rows(register, Outcome.ASK))
                .singleElement()
                .satisfies(row -> assertThat(row.person()).isNull());
        imports.decide(torre, register, 2, false);
        assertThat(rows(register, Outcome.ASK)).isEmpty();
        assertThat(found())
                .singleElement()
                .satisfies(ugo -> assertThat(ugo.identity().codes().fiscal()).isNull());
    }

    @Test
    void theDecisionIsAboutWhomeverThePageShowed() throws Unreadable {
        var shown = people.add(ada(surname));
        var register = send(coordinator(), HEAD + ";;%s;Adda;F;12/03/1937;019107;Via Nuova 2\n".formatted(surname));
        var likelier = people.add(CasefileScenarios.identity(
                new Identity.Names(surname, "Adda", null), ada(surname).birth(), "019107"));
        imports.decide(coordinator(), register, 2, true);
        assertThat(access.person(worker(), shown).identity().contacts().address())
                .isEqualTo("Via Nuova 2");
        assertThat(access.person(worker(), likelier).identity().contacts().address())
                .isNull();
    }

    @Test
    void whoeverWasProposedAndIsHiddenMeanwhileIsNotWrittenDownAgain() throws Unreadable {
        var here = people.add(ada(surname));
        var register = send(coordinator(), HEAD + ";;%s;Adda;F;12/03/1937;019107;\n".formatted(surname));
        scenarios.aProtectedCase(here, worker());
        assertThatThrownBy(() -> imports.decide(coordinator(), register, 2, true))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("extract.gone"));
        imports.decide(coordinator(), register, 2, false);
        assertThat(people.find(coordinator(), surname, 20)).isEmpty();
    }

    @Test
    void aFileWithoutTheNeededColumnsIsRefused() {
        assertThatThrownBy(() -> send(coordinator(), "cognome;nome\nProva;Ada\n"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("extract.no-column"));
        assertThatThrownBy(() -> imports.send(coordinator(), "a.csv", new byte[] {'a', (byte) 0xE9, '\n'}))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void anotherDistrictSeesNothing() throws Unreadable {
        var register = send(coordinator(), extract());
        CurrentDistrict.run(As.ELSEWHERE, () -> {
            var stranger = As.operator(Role.COORDINATOR, As.ELSEWHERE);
            assertThatThrownBy(() -> imports.of(stranger, register)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> imports.carryOut(stranger, register)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void withoutTheMandateThereIsNothing() throws Unreadable {
        var register = send(coordinator(), extract());
        for (var role : List.of(Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.MAYOR, Role.ADMINISTRATOR)) {
            for (var address : List.of("/persone/importa", "/persone/importazioni/" + register)) {
                assertThat(web.get().uri(address).with(As.role(role, As.CASALASCO)))
                        .as(role + " " + address)
                        .hasStatus(404);
            }
        }
    }

    @Test
    void thePagesSayWhatWouldHappen() throws Unreadable {
        var file = new MockMultipartFile(
                "file", "anagrafe.csv", "text/csv", extract().getBytes(StandardCharsets.UTF_8));
        var sent = web.post()
                .multipart()
                .uri("/persone/importa")
                .file(file)
                .with(As.role(Role.COORDINATOR, As.CASALASCO))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(302);
        var register = send(coordinator(), extract());
        assertThat(sent).hasRedirectedUrl("/persone/importazioni/" + register);
        assertThat(web.get().uri("/persone/importazioni/" + register).with(As.role(Role.COORDINATOR, As.CASALASCO)))
                .bodyText()
                .contains("Che cosa succederebbe", "Persone nuove", "nessuno sta due volte");
        assertThat(web.get()
                        .uri("/persone/importazioni/" + register + "/esito.csv")
                        .with(As.role(Role.COORDINATOR, As.CASALASCO)))
                .bodyText()
                .contains("Sbagliate");
        assertThat(web.get().uri("/persone/importa").with(As.role(Role.COORDINATOR, As.CASALASCO)))
                .bodyText()
                .contains("anagrafe");
    }
}
