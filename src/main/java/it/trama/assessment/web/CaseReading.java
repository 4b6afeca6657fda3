package it.trama.assessment.web;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.Person;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a case for a page of assessments, through the gate. */
@Component
class CaseReading {
    private final CaseAccess access;
    private final BusinessTime time;

    CaseReading(CaseAccess access, BusinessTime time) {
        this.access = access;
        this.time = time;
    }

    /** The case, the person, and what stands above the page. */
    record Opened(CaseFile file, Person person, CaseStrip strip) {
        UUID id() {
            return file.id();
        }
    }

    Opened open(Operator operator, UUID caseFile) {
        var file = access.caseFile(operator, caseFile);
        var person = access.person(operator, file.person());
        return new Opened(file, person, CaseStrip.of(file, person, time.today()));
    }
}
