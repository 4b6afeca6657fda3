package it.trama.assessment.web;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.People;
import it.trama.casefile.Person;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a case for a page of assessments, through the gate. */
@Component
class CaseReading {
    private final CaseAccess access;
    private final People people;
    private final CaseStrips strips;

    CaseReading(CaseAccess access, People people, CaseStrips strips) {
        this.access = access;
        this.people = people;
        this.strips = strips;
    }

    /** The case, the person, and what stands above the page. */
    record Opened(CaseFile file, Person person, About about) {
        UUID id() {
            return file.id();
        }

        /** Something new can be begun here, by this operator. */
        boolean writes() {
            return file.open() && !about.strip().onlyReads();
        }
    }

    Opened open(Operator operator, UUID caseFile) {
        var file = access.caseFile(operator, caseFile);
        var known = people.glance(operator, file.person()).orElseThrow(() -> new NotFound("person", file.person()));
        var first = known.person().identity().names().first();
        return new Opened(file, known.person(), new About(strips.of(operator, known, file), first, About.home(file)));
    }
}
