package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way into a case of others for a reason, for a day; the coordinator of its place reviews it. Never into a protected one. */
@Service
@Transactional
public class BreakGlass {
    static final Duration OPEN = Duration.ofHours(24);
    private static final Set<Role> MAY = Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR);
    private static final int SHORTEST = 10, LONGEST = 400;
    private final BreakGlassStore store;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    BreakGlass(BreakGlassStore store, CaseAccess access, Audit audit, BusinessTime time) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** The person of the case; not found when there is nothing that the operator may come into. */
    @Transactional(readOnly = true)
    public UUID person(Operator operator, UUID caseFile) {
        return MAY.contains(operator.role())
                ? store.person(caseFile, access.people(operator, "p")).orElseThrow(() -> new NotFound("case", caseFile))
                : notFound(caseFile);
    }

    private static UUID notFound(UUID caseFile) {
        throw new NotFound("case", caseFile);
    }

    public void open(Operator operator, UUID caseFile, String reason) {
        Unseen.refuse(reason);
        var person = person(operator, caseFile);
        if (reason.strip().length() < SHORTEST || reason.length() > LONGEST) {
            throw new Refused("glass.reason", String.valueOf(SHORTEST));
        }
        store.add(caseFile, operator, reason.strip(), now(), now().plus(OPEN));
        audit.wrote("case.glass", "person", person);
    }

    /** Those that nobody has looked at yet, in the place of the coordinator; never one's own. */
    @Transactional(readOnly = true)
    public List<Broken> toReview(Operator operator) {
        return operator.role() == Role.COORDINATOR
                ? store.toReview(operator.account(), access.work(operator, "c"))
                : List.of();
    }

    public void review(Operator operator, UUID id, boolean justified) {
        var broken = toReview(operator).stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("access", id));
        store.review(id, operator.name(), justified, now());
        audit.wrote("case.glass-reviewed", "person", broken.person());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    /** Somebody has come into a case of others. */
    public record Broken(UUID id, UUID person, String personName, String who, String reason, OffsetDateTime since) {}
}
