package it.trama.assessment;

import it.trama.assessment.Meeting.Minutes;
import it.trama.audit.Audit;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of the teams: written once, then as they were. */
@Service
@Transactional
public class Meetings {
    private final MeetingStore store;
    private final AssessmentStore assessments;
    private final Gate gate;
    private final Audit audit;
    private final BusinessTime time;

    Meetings(MeetingStore store, AssessmentStore assessments, Gate gate, Audit audit, BusinessTime time) {
        this.store = store;
        this.assessments = assessments;
        this.gate = gate;
        this.audit = audit;
        this.time = time;
    }

    /** Those on a person that this operator may see, the newest first. */
    public List<Meeting> of(Operator operator, UUID person) {
        return store.of(person, gate.of(operator, "t"));
    }

    /** A day by which a team wanted to come back to a case, and has not yet. */
    public record Due(UUID caseFile, UUID person, LocalDate day) {}

    /** Those until this day of the open cases on which the operator works, the oldest first. */
    public List<Due> due(Operator operator, LocalDate until, int most) {
        return store.due(until, gate.team(operator, "t"), most);
    }

    /** A team is more than one: a decision of one alone is not a meeting. */
    public UUID hold(Operator operator, UUID caseFile, Minutes minutes) {
        var file = gate.open(operator, caseFile);
        check(minutes);
        before(operator, file.person(), minutes);
        var id = store.add(file, minutes, operator);
        audit.wrote("assessment.met", "person", file.person());
        return id;
    }

    private void check(Minutes minutes) {
        if (minutes.day().isAfter(time.today())) {
            throw new Refused("assessment.future", Words.date(time.today()));
        }
        if (minutes.present().size() < 2) {
            throw new Refused("assessment.meeting.alone");
        }
        if (minutes.review() != null && !minutes.review().isAfter(minutes.day())) {
            throw new Refused("assessment.meeting.review-before");
        }
    }

    /** Only completed ones of this person. */
    private void before(Operator operator, UUID person, Minutes minutes) {
        var known = assessments.of(person, gate.of(operator, "a")).stream()
                .filter(assessment -> !assessment.draft())
                .map(Assessment::id)
                .toList();
        if (!known.containsAll(minutes.before())) {
            throw new NotFound("assessment", minutes.before());
        }
    }
}
