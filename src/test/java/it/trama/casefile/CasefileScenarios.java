package it.trama.casefile;

import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Codes;
import it.trama.casefile.Identity.Contacts;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Identity.Speech;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People of the tests, invented, obviously so; each has another name, so that a search finds one. */
@Component
public class CasefileScenarios {
    public static final String TORRE = "019107", CASALMAGGIORE = "019021";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private final People people;
    private final CaseFiles cases;
    private final BusinessTime time;

    CasefileScenarios(People people, CaseFiles cases, BusinessTime time) {
        this.people = people;
        this.cases = cases;
        this.time = time;
    }

    /** A surname that nobody else has. */
    public static String surname() {
        var random = UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        var letters = new StringBuilder();
        random.chars().forEach(c -> letters.append(LETTERS.charAt(Character.digit(c, 16))));
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1) + "prova";
    }

    public static Identity ada(String surname) {
        return identity(
                new Names(surname, "Ada", null), new Birth(LocalDate.of(1937, 3, 12), 1937, null, Sex.F), TORRE);
    }

    public static Identity identity(Names names, Birth birth, @Nullable String municipality) {
        return new Identity(
                names,
                birth,
                new Codes(null, null),
                null,
                new Speech(List.of(), false),
                new Contacts(null, null, municipality, null),
                null);
    }

    /** An old woman who lives alone; nobody follows her. */
    public UUID anOldWomanAlone(String surname) {
        return people.add(ada(surname));
    }

    /** The social worker opens a case for the person. */
    public UUID aCase(UUID person, Operator worker) {
        return aCase(person, worker, time.today());
    }

    /** The same, since a day. */
    public UUID aCase(UUID person, Operator worker, LocalDate since) {
        return cases.open(worker, new Opening(person, since, "Vive sola, è caduta", Complexity.SIMPLE, TORRE, false));
    }

    /** Nobody outside the team may know of it. */
    public UUID aProtectedCase(UUID person, Operator worker) {
        return cases.open(
                worker, new Opening(person, time.today(), "Percorso protetto", Complexity.COMPLEX, TORRE, true));
    }

    public static Operator worker() {
        return As.operator(Role.SOCIAL_WORKER, As.CASALASCO);
    }
}
