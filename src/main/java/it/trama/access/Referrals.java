package it.trama.access;

import it.trama.audit.Audit;
import it.trama.security.Body;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests that go from one body to another. Who works for the other body finds what was sent to it, and answers; a person who is
 * protected in the meantime is there no more.
 */
@Service
@Transactional
public class Referrals {
    private static final int MOST = 200;
    private final ReferralStore store;
    private final Requests requests;
    private final Mandates mandates;
    private final DeskSight sight;
    private final Audit audit;
    private final BusinessTime time;

    Referrals(
            ReferralStore store,
            Requests requests,
            Mandates mandates,
            DeskSight sight,
            Audit audit,
            BusinessTime time) {
        this.store = store;
        this.requests = requests;
        this.mandates = mandates;
        this.sight = sight;
        this.audit = audit;
        this.time = time;
    }

    /** @param reason must be there when it is refused */
    public record Reply(
            boolean accepted, LocalDate day, @Nullable String reason) {}

    /** To whom a request can be sent. */
    @Transactional(readOnly = true)
    public List<Body> bodies(Operator operator) {
        return mandates.bodies().stream()
                .filter(body -> !body.name().equals(operator.body()))
                .toList();
    }

    public void send(Operator operator, UUID request, UUID body, String why) {
        Unseen.refuse(why);
        var known = requests.workable(operator, request);
        var other = bodies(operator).stream()
                .filter(b -> b.id().equals(body))
                .findFirst()
                .orElseThrow(() -> new Refused("referral.body"));
        try {
            store.add(known, other, why, operator, time.today());
        } catch (DuplicateKeyException e) {
            throw new Refused("referral.already", other.name());
        }
        audit.wrote("request.referred", "person", known.person());
    }

    @Transactional(readOnly = true)
    public List<Referral> of(Request request) {
        return store.of(request.id());
    }

    /** What was sent to the operator's body and waits for its answer, the oldest first; by day alone, not read. */
    @Transactional(readOnly = true)
    public List<Referral> waiting(Operator operator, int most) {
        return store.incoming(operator.body(), sight.notProtected(operator, "r"), most);
    }

    /** The same, with what is asked. */
    public List<Referral> incoming(Operator operator) {
        return read(waiting(operator, MOST));
    }

    /** What the operator's body has accepted, the last first. */
    public List<Referral> accepted(Operator operator) {
        return read(store.accepted(operator.body(), sight.notProtected(operator, "r"), MOST));
    }

    private List<Referral> read(List<Referral> referrals) {
        audit.readEach(
                "referral.read",
                "person",
                referrals.stream().map(Referral::person).toList());
        return referrals;
    }

    /** The referral, for somebody who looks: the register says so. */
    public Referral read(Operator operator, UUID id) {
        return read(List.of(find(operator, id))).getFirst();
    }

    /** The referral, for whoever answers it: the body it was sent to, or the desk that hears from it. */
    @Transactional(readOnly = true)
    public Referral find(Operator operator, UUID id) {
        return store.find(id, operator.body(), sight.notProtected(operator, "r"))
                .or(() -> store.find(id, null, sight.rows(operator, "r")))
                .orElseThrow(() -> new NotFound("referral", id));
    }

    public void answer(Operator operator, UUID id, Reply reply) {
        Unseen.refuse(reply.reason());
        var referral = find(operator, id);
        refuseImpossible(referral, reply);
        if (store.answer(id, reply, operator.name()) == 0) {
            throw new Refused("referral.answered");
        }
        audit.wrote(reply.accepted() ? "request.accepted" : "request.refused", "person", referral.person());
    }

    private void refuseImpossible(Referral referral, Reply reply) {
        if (!reply.accepted() && reply.reason() == null) {
            throw new Refused("referral.reason");
        }
        if (reply.day().isAfter(time.today())) {
            throw new Refused("request.future");
        }
        if (reply.day().isBefore(referral.sent())) {
            throw new Refused("request.before", Words.date(referral.sent()));
        }
    }
}
