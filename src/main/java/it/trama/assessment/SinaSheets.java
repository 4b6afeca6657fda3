package it.trama.assessment;

import it.trama.assessment.SinaSheet.Field;
import it.trama.assessment.SinaSheet.Proposal;
import it.trama.audit.Audit;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The SINA sheets: proposed from what was assessed, confirmed by an operator. */
@Service
@Transactional
public class SinaSheets {
    private final SinaStore store;
    private final AssessmentStore assessments;
    private final Gate gate;
    private final Audit audit;

    SinaSheets(SinaStore store, AssessmentStore assessments, Gate gate, Audit audit) {
        this.store = store;
        this.assessments = assessments;
        this.gate = gate;
        this.audit = audit;
    }

    public List<Field> fields() {
        return store.fields();
    }

    /** The confirmed ones of a person, the newest first. */
    public List<SinaSheet> of(Operator operator, UUID person) {
        return store.of(person, gate.of(operator, "s"));
    }

    /** At most one for a field: of the newest assessment that says something of it. */
    public List<Proposal> proposals(Operator operator, UUID person) {
        var completed = assessments.of(person, gate.of(operator, "a")).stream()
                .filter(assessment -> !assessment.draft() && !assessment.corrected())
                .sorted(Comparator.comparing((Assessment one) -> one.occasion().day())
                        .reversed())
                .toList();
        return propose(store.rules(), completed);
    }

    /** Depends on nothing else: the newest assessments first. */
    static List<Proposal> propose(List<SinaStore.Rule> rules, List<Assessment> newestFirst) {
        return rules.stream()
                .map(SinaStore.Rule::field)
                .distinct()
                .flatMap(field -> newestFirst.stream()
                        .flatMap(one -> rules.stream()
                                .filter(rule -> rule.field().equals(field) && holds(rule, one))
                                .map(rule -> new Proposal(field, rule.code(), one)))
                        .limit(1))
                .toList();
    }

    private static boolean holds(SinaStore.Rule rule, Assessment assessment) {
        return rule.instrument().equals(assessment.instrument().code())
                && points(rule, assessment)
                        .filter(points -> points.compareTo(rule.low()) >= 0 && points.compareTo(rule.high()) <= 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> points(SinaStore.Rule rule, Assessment assessment) {
        if (rule.item().isEmpty()) {
            return Optional.ofNullable(assessment.result().read());
        }
        return assessment.answers().stream()
                .filter(answer -> answer.item().equals(rule.item()))
                .findFirst()
                .flatMap(answer ->
                        assessment.instrument().item(rule.item()).flatMap(item -> item.option(answer.choice())))
                .map(Instrument.Option::points);
    }

    /** By the codes of each field; those that must be there are, and each is one that INPS takes. */
    public UUID confirm(Operator operator, UUID caseFile, Map<String, List<String>> values) {
        var file = gate.open(operator, caseFile);
        store.fields().forEach(field -> check(field, values.getOrDefault(field.name(), List.of())));
        var id = store.add(file, operator, values, proposals(operator, file.person()));
        audit.wrote("assessment.sina-confirmed", "person", file.person());
        return id;
    }

    private static void check(Field field, List<String> codes) {
        var known = field.codes().stream().map(SinaSheet.Code::code).toList();
        if ((field.required() && codes.isEmpty())
                || (!field.several() && codes.size() > 1)
                || !known.containsAll(codes)) {
            throw new Refused("assessment.sina.field", field.title());
        }
    }
}
