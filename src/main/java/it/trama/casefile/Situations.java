package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.casefile.Situation.Levels;
import it.trama.casefile.Situation.Measure;
import it.trama.casefile.Situation.Need;
import it.trama.casefile.Situation.Offer;
import it.trama.casefile.Situation.Voice;
import it.trama.casefile.SituationStore.Fact;
import it.trama.network.NeedCode;
import it.trama.network.NeedCodes;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What matters to people now, what they bring and what they ask; for whoever may read one of their cases. */
@Service
@Transactional
public class Situations {
    private final SituationStore store;
    private final NeedCodes needs;
    private final PersonStore people;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    Situations(
            SituationStore store,
            NeedCodes needs,
            PersonStore people,
            CaseAccess access,
            Audit audit,
            BusinessTime time) {
        this.people = people;
        this.store = store;
        this.needs = needs;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** A need, as it is written down. */
    public record Asked(String code, @Nullable String words, Levels levels) {}

    /** Whoever holds the case has passed the gate. */
    @Transactional(readOnly = true)
    public Situation of(CaseFile file) {
        var facts = store.facts(file.person(), needs.labels());
        return new Situation(
                facts.stream()
                        .map(Fact::voice)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                facts.stream().map(Fact::offer).filter(Objects::nonNull).toList(),
                facts.stream().map(Fact::need).filter(Objects::nonNull).toList(),
                facts.stream().map(Fact::measure).filter(Objects::nonNull).toList());
    }

    /** The codes of what people need, by their words. */
    @Transactional(readOnly = true)
    public List<NeedCode> codes() {
        return needs.standing();
    }

    /** What was said before stays: this is what counts from today. */
    public void say(Operator operator, UUID person, @Nullable String words, @Nullable String reading) {
        access.follows(operator, person);
        Unseen.refuse(words, reading);
        if (words == null && reading == null) {
            throw new Refused("voice.empty");
        }
        store.say(person, new Voice(time.today(), words, reading, operator.name()), operator);
        audit.wrote("case.voice", "person", person);
    }

    public void offer(Operator operator, UUID person, Offer.Kind kind, String text) {
        access.follows(operator, person);
        Unseen.refuse(text);
        store.add(person, kind, text, time.today());
        audit.wrote("case.offer", "person", person);
    }

    public void need(Operator operator, UUID person, Asked asked) {
        access.follows(operator, person);
        refuseWrong(asked);
        store.add(person, asked, time.today());
        audit.wrote("case.need", "person", person);
    }

    @Transactional(readOnly = true)
    public Need need(CaseFile file, UUID id) {
        return of(file).needs().stream()
                .filter(need -> need.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("need", id));
    }

    /** Refused with {@link Conflict} when somebody else changed it since this version. */
    public void change(Operator operator, UUID person, UUID id, int version, Asked asked) {
        access.follows(operator, person);
        refuseWrong(asked);
        if (!store.change(person, id, version, asked)) {
            throw new Conflict("need " + id);
        }
        audit.wrote("case.need", "person", person);
    }

    private void refuseWrong(Asked asked) {
        var levels = asked.levels();
        Unseen.refuse(asked.words(), levels.self(), levels.family(), levels.community(), levels.services());
        if (codes().stream().noneMatch(known -> known.code().equals(asked.code()))) {
            throw new Refused("need.code");
        }
    }

    public void decided(Operator operator, UUID person, Measure measure) {
        access.follows(operator, person);
        Unseen.refuse(measure.holder(), measure.authority(), measure.act());
        Days.refuseFuture(measure.since(), time.today());
        people.find(person, access.people(operator, "p"))
                .ifPresent(known -> Days.refuseOutsideLife(measure.since(), known.identity()));
        store.add(person, measure);
        audit.wrote("case.measure", "person", person);
    }

    /** An offer, a need or a measure that is no more; that it was is kept. */
    public void end(Operator operator, UUID person, UUID id) {
        access.follows(operator, person);
        if (isMeasure(person, id) && !access.leads(operator, person)) {
            throw new Refused("measure.only-responsible");
        }
        if (store.end(person, id, time.today()) == 0) {
            throw new NotFound("fact of a person", id);
        }
        audit.wrote("case.ended", "person", person);
    }

    private boolean isMeasure(UUID person, UUID id) {
        return store.facts(person, needs.labels()).stream()
                .map(Fact::measure)
                .filter(Objects::nonNull)
                .anyMatch(measure -> measure.id().equals(id));
    }
}
