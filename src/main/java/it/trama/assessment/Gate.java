package it.trama.assessment;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.Days;
import it.trama.casefile.People;
import it.trama.casefile.Sight;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What of the assessments an operator may see: those of the cases they may open, of persons who exist for them. An older case
 * of somebody who has a protected one since is not enough.
 */
@Component
class Gate {
    private final CaseAccess access;
    private final CaseFiles cases;
    private final People people;

    Gate(CaseAccess access, CaseFiles cases, People people) {
        this.access = access;
        this.cases = cases;
        this.people = people;
    }

    /** For the rows of a table, named so in the statement, that have {@code case_file} and {@code person}. */
    Sight of(Operator operator, String alias) {
        return both(operator, alias, access.casesOf(operator, alias + ".case_file"));
    }

    /** The same, of the cases in whose team the operator is. */
    Sight team(Operator operator, String alias) {
        return both(operator, alias, access.teamOf(operator, alias + ".case_file"));
    }

    /** The same, for who writes in them: not for whoever came in for a reason, to read. */
    Sight work(Operator operator, String alias) {
        return both(operator, alias, access.workOf(operator, alias + ".case_file"));
    }

    private Sight both(Operator operator, String alias, Sight cases) {
        var persons = access.peopleOf(operator, alias + ".person");
        var values = new HashMap<>(cases.values());
        values.putAll(persons.values());
        return new Sight("(" + cases.sql() + " and " + persons.sql() + ")", values);
    }

    /** On that day the person of the case lived. */
    void lived(Operator operator, UUID person, LocalDate day) {
        people.glance(operator, person)
                .ifPresent(known -> Days.refuseOutsideLife(day, known.person().identity()));
    }

    /** What somebody began is thrown away by them alone, or by who answers for the case. */
    void refuseUnlessOwn(Operator operator, UUID caseFile, UUID author) {
        if (!author.equals(operator.account())) {
            cases.led(operator, caseFile);
        }
    }

    /** A case in which something new is written. */
    CaseFile open(Operator operator, UUID caseFile) {
        var file = access.caseFile(operator, caseFile);
        if (access.onlyReads(operator, file)
                || people.glance(operator, file.person()).isEmpty()) {
            throw new NotFound("case", caseFile);
        }
        if (!file.open()) {
            throw new Refused("assessment.case-closed");
        }
        return file;
    }
}
