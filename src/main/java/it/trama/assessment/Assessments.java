package it.trama.assessment;

import it.trama.assessment.Assessment.Filled;
import it.trama.assessment.Assessment.Result;
import it.trama.assessment.Instrument.Scoring;
import it.trama.audit.Audit;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assessments of those whom the services follow: for whoever may open the case, and for nobody else. */
@Service
@Transactional
public class Assessments {
    private final AssessmentStore store;
    private final Instruments instruments;
    private final Gate gate;
    private final Audit audit;
    private final BusinessTime time;

    Assessments(AssessmentStore store, Instruments instruments, Gate gate, Audit audit, BusinessTime time) {
        this.store = store;
        this.instruments = instruments;
        this.gate = gate;
        this.audit = audit;
        this.time = time;
    }

    /**
     * What an assessment begins with.
     *
     * @param corrects the completed one in whose place it will stand
     */
    public record Beginning(
            UUID caseFile,
            String instrument,
            @Nullable String variant,
            LocalDate day,
            String place,
            @Nullable UUID corrects) {}

    /** All of a person that this operator may see, also of earlier cases, the oldest first. */
    public List<Assessment> of(Operator operator, UUID person) {
        return store.of(person, gate.of(operator, "a"));
    }

    /** Those that the operator has begun and not completed in open cases on which they work, the longest waiting first. */
    public List<Assessment> drafts(Operator operator, int most) {
        return store.drafts(operator.account(), gate.team(operator, "a"), most);
    }

    /** The completed ones with one instrument, without those that were corrected, the oldest first. */
    public List<Assessment> standing(Operator operator, UUID person, String instrument) {
        return of(operator, person).stream()
                .filter(one -> !one.draft()
                        && !one.corrected()
                        && one.instrument().code().equals(instrument))
                .toList();
    }

    /** One, and all of the same person. */
    public record Reading(Assessment one, List<Assessment> all) {}

    /** With those around it, for somebody who looks: the register says so. */
    public Reading read(Operator operator, UUID id) {
        var sight = gate.of(operator, "a");
        var person = store.person(id, sight).orElseThrow(() -> new NotFound("assessment", id));
        var all = store.of(person, sight);
        audit.read("assessment.read", "person", person);
        return new Reading(
                all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("assessment", id)),
                all);
    }

    /** For somebody who looks: the register says so. */
    public Assessment get(Operator operator, UUID id) {
        var assessment = visible(operator, id);
        audit.read("assessment.read", "person", assessment.person());
        return assessment;
    }

    private Assessment visible(Operator operator, UUID id) {
        return store.find(id, gate.of(operator, "a")).orElseThrow(() -> new NotFound("assessment", id));
    }

    /** A draft, with the newest version of the instrument. */
    public UUID begin(Operator operator, Beginning beginning) {
        var file = gate.open(operator, beginning.caseFile());
        var instrument = instruments.newest(beginning.instrument());
        if (beginning.variant() != null
                && instrument.variant(beginning.variant()).isEmpty()) {
            throw new NotFound("variant", beginning.variant());
        }
        refuseImpossible(operator, file.person(), beginning.day());
        var id = store.add(file, instrument, beginning, operator);
        audit.wrote("assessment.begun", "person", file.person());
        return id;
    }

    private void refuseImpossible(Operator operator, UUID person, LocalDate day) {
        if (day.isAfter(time.today())) {
            throw new Refused("assessment.future", Words.date(time.today()));
        }
        gate.lived(operator, person, day);
    }

    /** A draft that begins with the answers of a completed one, in whose place it will stand. */
    public UUID correct(Operator operator, UUID id) {
        var wrong = visible(operator, id);
        if (wrong.draft() || wrong.corrected()) {
            throw new Refused("assessment.not-correctable");
        }
        var occasion = wrong.occasion();
        var code = wrong.instrument().code();
        try {
            var again = begin(
                    operator,
                    new Beginning(wrong.caseFile(), code, wrong.variant(), occasion.day(), occasion.place(), id));
            put(visible(operator, again), 1, filled(wrong));
            return again;
        } catch (DuplicateKeyException e) {
            throw new Refused("assessment.being-corrected");
        }
    }

    private static Filled filled(Assessment wrong) {
        return new Filled(
                wrong.occasion().day(),
                wrong.occasion().place(),
                wrong.answers(),
                wrong.instrument().scoring() == Scoring.SHEET ? wrong.result().total() : null,
                wrong.result().sheet());
    }

    private static List<Answer> known(List<Answer> answers, Instrument instrument) {
        return answers.stream()
                .filter(answer -> instrument.item(answer.item()).isPresent())
                .toList();
    }

    /** Kept as it is, to go on later; {@link Conflict} when somebody else has saved it since. */
    public void save(Operator operator, UUID id, int mark, Filled filled) {
        var draft = draft(operator, id);
        refuseImpossible(operator, draft.person(), filled.day());
        put(draft, mark, filled);
        audit.wrote("assessment.saved", "person", draft.person());
    }

    /**
     * From now on it does not change.
     *
     * @param lacking why answers are missing; blank: none may be
     */
    public void complete(Operator operator, UUID id, int mark, Filled filled, String lacking) {
        var draft = draft(operator, id);
        refuseImpossible(operator, draft.person(), filled.day());
        var missing = missing(draft, filled);
        if (missing && lacking.isBlank()) {
            throw new Refused("assessment.lacking");
        }
        put(draft, mark, filled);
        store.complete(id, missing ? lacking : "", operator.name());
        audit.wrote("assessment.completed", "person", draft.person());
    }

    private static boolean missing(Assessment draft, Filled filled) {
        return draft.instrument().scoring() == Scoring.SHEET
                ? filled.total() == null
                : !Score.of(draft.instrument(), draft.variant(), filled.answers())
                        .missing()
                        .isEmpty();
    }

    public void discard(Operator operator, UUID id) {
        var draft = draft(operator, id);
        gate.refuseUnlessOwn(operator, draft.caseFile(), store.author(id));
        store.remove(id);
        audit.wrote("assessment.discarded", "person", draft.person());
    }

    private Assessment draft(Operator operator, UUID id) {
        var assessment = store.find(id, gate.work(operator, "a")).orElseThrow(() -> new NotFound("assessment", id));
        if (!assessment.draft()) {
            throw new Conflict("assessment " + id + " is completed");
        }
        return assessment;
    }

    private void put(Assessment draft, int mark, Filled filled) {
        var asked = known(filled.answers(), draft.instrument()).stream()
                .filter(answer -> !answer.blank())
                .toList();
        var score = score(draft, filled);
        var kept = new Filled(filled.day(), filled.place(), asked, filled.total(), filled.sheet());
        if (!store.save(draft.id(), mark, kept, result(score, filled.sheet()))) {
            throw new Conflict("assessment " + draft.id());
        }
    }

    private static Score score(Assessment draft, Filled filled) {
        var instrument = draft.instrument();
        if (instrument.scoring() == Scoring.SHEET && filled.total() != null) {
            within(instrument, filled.total());
            return Score.of(instrument, filled.total());
        }
        return Score.of(instrument, draft.variant(), filled.answers());
    }

    private static void within(Instrument instrument, BigDecimal total) {
        var range = instrument.range(null);
        if (total.compareTo(range.low()) < 0 || total.compareTo(range.high()) > 0) {
            throw new Refused("assessment.range", Words.number(range.low()), Words.number(range.high()));
        }
    }

    private static Result result(Score score, String sheet) {
        var band = score.band();
        return new Result(score.total(), score.read(), band == null ? null : band.text(), sheet, "", null, null);
    }

    /** As a FHIR {@code QuestionnaireResponse}: it leaves the system, and the register says so. */
    public String response(Operator operator, UUID id) {
        var assessment = visible(operator, id);
        audit.read("assessment.exported", "person", assessment.person());
        return FhirExport.response(
                new FhirExport.Head(
                        id.toString(),
                        assessment.person().toString(),
                        assessment.occasion().day().toString(),
                        !assessment.draft()),
                assessment.instrument(),
                assessment.answers(),
                assessment.result().total());
    }
}
