package it.trama.plan;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The findings of the check that a plan lives with; each can be reopened, and both acts are kept. */
@Service
@Transactional
public class Acceptances {
    private final AcceptanceStore store;
    private final PlanStore plans;
    private final BusinessTime time;
    private final Audit audit;

    Acceptances(AcceptanceStore store, PlanStore plans, BusinessTime time, Audit audit) {
        this.store = store;
        this.plans = plans;
        this.time = time;
        this.audit = audit;
    }

    /** Those that hold now. */
    @Transactional(readOnly = true)
    public List<Acceptance> of(UUID plan) {
        return store.of(plan);
    }

    /** Accepting what is accepted changes nothing: the first reason stays. */
    public void accept(UUID plan, String finding, String reason, String by) {
        if (plans.find(plan).isEmpty()) {
            throw new NotFound("plan", plan);
        }
        if (reason.isBlank()) {
            throw new Refused("plan.refused.no-reason");
        }
        Unseen.refuse(finding, reason);
        store.add(plan, new Acceptance(finding, reason.strip(), by, time.instant()));
        audit.wrote("plan.finding-accepted", "finding", finding);
    }

    /** The finding is open again. */
    public void reopen(UUID plan, String finding, String by) {
        if (store.reopen(plan, finding, by, time.instant()) == 0) {
            throw new NotFound("acceptance", finding);
        }
        audit.wrote("plan.finding-reopened", "finding", finding);
    }
}
