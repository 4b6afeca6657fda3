package it.trama.assessment;

import it.trama.casefile.PersonRecords;
import it.trama.casefile.RecordMover;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Assessments, meetings and SINA sheets follow the person. */
@Component
class AssessmentRecords implements PersonRecords {
    private static final List<String> TABLES =
            List.of("assessment.assessment", "assessment.meeting", "assessment.sina_sheet");
    private final RecordMover mover;

    AssessmentRecords(RecordMover mover) {
        this.mover = mover;
    }

    @Override
    public Set<String> tables() {
        return Set.copyOf(TABLES);
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        return TABLES.stream()
                .flatMap(table -> mover.move(table, from, to).stream())
                .toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<Moved> moved) {
        TABLES.forEach(table -> mover.moveBack(table, from, to, moved));
    }
}
