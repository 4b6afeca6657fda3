package it.trama.assessment.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.toMap;

import it.trama.assessment.Assessment;
import it.trama.assessment.Assessments;
import it.trama.assessment.Meetings;
import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.casefile.Person;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Today;
import it.trama.shared.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In the morning: when a team wanted to come back to somebody, and the assessments that one has begun. */
@Component
class AssessmentToday implements Today {
    private static final Set<Role> CARE =
            Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR);
    private static final int MOST = 5, DAYS = 7;
    private final Assessments assessments;
    private final Meetings meetings;
    private final People people;
    private final BusinessTime time;

    AssessmentToday(Assessments assessments, Meetings meetings, People people, BusinessTime time) {
        this.assessments = assessments;
        this.meetings = meetings;
        this.people = people;
        this.time = time;
    }

    @Override
    public List<Row> rows(Viewer viewer) {
        return Operator.current()
                .filter(operator -> CARE.contains(operator.role()))
                .map(this::rows)
                .orElse(List.of());
    }

    private List<Row> rows(Operator operator) {
        var drafts = assessments.drafts(operator, MOST);
        var due = meetings.due(operator, time.today().plusDays(DAYS), MOST);
        var names = names(operator, drafts, due);
        return Stream.concat(
                        due.stream()
                                .filter(one -> names.containsKey(one.person()))
                                .map(one -> due(one, names, time.today())),
                        drafts.stream()
                                .filter(draft -> names.containsKey(draft.person()))
                                .map(draft -> draft(draft, names)))
                .toList();
    }

    private Map<UUID, String> names(Operator operator, List<Assessment> drafts, List<Meetings.Due> due) {
        var persons = Stream.concat(
                        drafts.stream().map(Assessment::person), due.stream().map(Meetings.Due::person))
                .distinct()
                .toList();
        return people.among(operator, persons).values().stream()
                .map(Known::person)
                .collect(toMap(Person::id, Person::name));
    }

    private static Row due(Meetings.Due due, Map<UUID, String> names, LocalDate today) {
        var late = due.day().isBefore(today);
        return new Row(
                late ? Weight.LATE : Weight.DUE,
                date(due.day()),
                t(late ? "assessment.today.late" : "assessment.today.due", names.getOrDefault(due.person(), "")),
                null,
                t("assessment.today.due.act"),
                "/casi/" + due.caseFile() + "/valutazioni");
    }

    private static Row draft(Assessment draft, Map<UUID, String> names) {
        return new Row(
                Weight.STATE,
                date(draft.occasion().day()),
                t("assessment.today.draft", draft.instrument().name(), names.getOrDefault(draft.person(), "")),
                Figures.missing(draft),
                t("assessment.go-on"),
                "/valutazioni/" + draft.id());
    }
}
