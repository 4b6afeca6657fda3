package it.trama.access;

import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Request.Ending;
import it.trama.access.Request.Kind;
import it.trama.audit.Audit;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people ask for, until it goes into a case or ends otherwise. */
@Service
@Transactional
public class Requests {
    private final RequestStore store;
    private final UnmetNeeds unmet;
    private final CaseFiles cases;
    private final DeskSight sight;
    private final Audit audit;
    private final BusinessTime time;

    Requests(RequestStore store, UnmetNeeds unmet, CaseFiles cases, DeskSight sight, Audit audit, BusinessTime time) {
        this.store = store;
        this.unmet = unmet;
        this.cases = cases;
        this.sight = sight;
        this.audit = audit;
        this.time = time;
    }

    /**
     * How a request ends.
     *
     * @param cause of a need that found no answer
     * @param unanswered which of the needs; may be empty when there is one alone
     */
    public record Closing(
            Ending ending,
            LocalDate day,
            @Nullable String why,
            UnmetNeed.@Nullable Cause cause,
            List<String> unanswered) {}

    /** What is not for us is written down and ends on the same day. */
    UUID open(Operator operator, UUID contact, Arrival arrival, Answer answer) {
        var kind = switch (answer.outcome()) {
            case APPLICATION -> Kind.OTHER_BODY;
            case OUTSIDE -> Kind.OUTSIDE;
            default -> Kind.OURS;
        };
        var id = store.add(contact, kind, arrival, answer, operator);
        if (kind == Kind.OUTSIDE) {
            store.close(id, new Closing(Ending.ELSEWHERE, arrival.day(), answer.advice(), null, List.of()));
        }
        return id;
    }

    /** The request, for somebody who looks: the register says so. */
    public Request read(Operator operator, UUID id) {
        var request = find(operator, id);
        audit.read("request.read", "person", request.person());
        return request;
    }

    /** The request; not put down as a reading. */
    @Transactional(readOnly = true)
    public Request find(Operator operator, UUID id) {
        return store.find(id, sight.rows(operator, "r")).orElseThrow(() -> new NotFound("request", id));
    }

    /** Those with which something can still be done, the oldest first; after this one when given. */
    public List<Request> open(Operator operator, @Nullable UUID after, int most) {
        var found = store.open(sight.rows(operator, "r"), after, most);
        audit.readEach(
                "request.read", "person", found.stream().map(Request::person).toList());
        return found;
    }

    /** Those of a person, for whoever may see them. */
    @Transactional(readOnly = true)
    public List<Request> about(Operator operator, UUID person) {
        return store.about(person, sight.rows(operator, "r"));
    }

    /** One step: the operator answers for the case from today. */
    public UUID openCase(Operator operator, UUID id, String reason) {
        var request = workable(operator, id);
        var place = cases.place(operator, request.person()).orElse(request.municipality());
        var file = cases.open(
                operator, new Opening(request.person(), time.today(), reason, complexity(request), place, false));
        store.take(id, file, time.today());
        return file;
    }

    /** The person has an open case, which the operator reads. */
    @Transactional(readOnly = true)
    public boolean mayJoin(Operator operator, Request request) {
        return cases.worked(operator, request.person()).isPresent();
    }

    /** Goes into the open case of the person, which the operator works on. */
    public void join(Operator operator, UUID id) {
        var request = workable(operator, id);
        var file = cases.worked(operator, request.person()).orElseThrow(() -> new Refused("request.no-case"));
        store.take(id, file.id(), time.today());
        audit.wrote("request.joined", "person", request.person());
    }

    private static Complexity complexity(Request request) {
        var outcome = request.facts().outcome();
        return outcome == Analysis.Outcome.LIGHT
                ? Complexity.LIGHT
                : outcome == Analysis.Outcome.COMPLEX ? Complexity.COMPLEX : Complexity.SIMPLE;
    }

    /** A need that found no answer is recorded as such: what, where and for which cause. */
    public void close(Operator operator, UUID id, Closing closing) {
        Unseen.refuse(closing.why());
        var request = workable(operator, id);
        refuseDay(request, closing.day());
        refuseCause(closing);
        store.close(id, closing);
        if (closing.cause() != null) {
            unmet.record(
                    new UnmetNeed.Source(null, id, request.person(), request.municipality()),
                    request.needs(),
                    new UnmetNeed.Missing(closing.unanswered(), closing.cause(), closing.day(), null));
        }
        audit.wrote("request.closed", "person", request.person());
    }

    private static void refuseCause(Closing closing) {
        var unanswered = closing.ending() == Ending.NO_ANSWER;
        if (unanswered != (closing.cause() != null)) {
            throw new Refused(unanswered ? "request.cause" : "request.no-cause");
        }
    }

    /** The request, with which something can still be done. */
    Request workable(Operator operator, UUID id) {
        var request = store.lock(id, sight.rows(operator, "r")).orElseThrow(() -> new NotFound("request", id));
        if (!request.open()) {
            throw new Refused("request.over");
        }
        return request;
    }

    /** What happens to a request happens after it was received, and not tomorrow. */
    void refuseDay(Request request, LocalDate day) {
        if (day.isAfter(time.today())) {
            throw new Refused("request.future");
        }
        if (day.isBefore(request.received())) {
            throw new Refused("request.before", it.trama.shared.web.Words.date(request.received()));
        }
    }
}
