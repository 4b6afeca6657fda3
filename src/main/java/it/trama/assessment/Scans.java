package it.trama.assessment;

import it.trama.assessment.Instrument.Scoring;
import it.trama.audit.Audit;
import it.trama.casefile.Attachment;
import it.trama.casefile.Attachments;
import it.trama.casefile.CaseFile;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of licensed instruments: documents of the person that belong to an assessment, brought before or after it ends. */
@Service
@Transactional
public class Scans {
    private final ScanStore store;
    private final Attachments attachments;
    private final Assessments assessments;
    private final Audit audit;

    Scans(ScanStore store, Attachments attachments, Assessments assessments, Audit audit) {
        this.store = store;
        this.attachments = attachments;
        this.assessments = assessments;
        this.audit = audit;
    }

    /** Those of an assessment, the newest first; whoever holds the case has passed the gate. */
    @Transactional(readOnly = true)
    public List<Attachment> of(Assessment assessment, CaseFile file) {
        if (!takes(assessment)) {
            return List.of();
        }
        var ids = store.of(assessment.id());
        return ids.isEmpty()
                ? List.of()
                : attachments.of(file).stream()
                        .filter(attachment -> ids.contains(attachment.id()))
                        .toList();
    }

    /** An instrument whose questions are here has no sheet elsewhere. */
    public static boolean takes(Assessment assessment) {
        return assessment.instrument().scoring() == Scoring.SHEET;
    }

    public void add(Operator operator, UUID id, Attachments.Brought brought) {
        var assessment = assessments.get(operator, id);
        if (!takes(assessment)) {
            throw new NotFound("sheet of", id);
        }
        store.add(id, attachments.add(operator, assessment.person(), brought));
        audit.wrote("assessment.scan", "person", assessment.person());
    }
}
