package it.trama.plan;

import it.trama.audit.Audit;
import it.trama.plan.PlanPackage.Figures;
import it.trama.plan.PlanPackage.Programme;
import it.trama.plan.PlanPackage.Vocabulary;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of the district. */
@Service
@Transactional
public class Plans {
    private final PlanStore store;
    private final PlanContents contents;
    private final BusinessTime time;
    private final Audit audit;

    Plans(PlanStore store, PlanContents contents, BusinessTime time, Audit audit) {
        this.store = store;
        this.contents = contents;
        this.time = time;
        this.audit = audit;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Plan> latest(int limit) {
        return store.before(null, limit);
    }

    /** Those that stand after {@code plan} in the list. */
    @Transactional(readOnly = true)
    public List<Plan> after(UUID plan, int limit) {
        return store.before(plan, limit);
    }

    /** The one in force, else the newest; empty when the district has none. */
    @Transactional(readOnly = true)
    public Optional<Plan> current() {
        return store.current();
    }

    @Transactional(readOnly = true)
    public Plan get(UUID plan) {
        return store.find(plan).orElseThrow(() -> new NotFound("plan", plan));
    }

    /** The plan whose cover has this code; {@link NotFound} when the district has none. */
    @Transactional(readOnly = true)
    public Plan get(String code) {
        return store.find(code).orElseThrow(() -> new NotFound("plan", code));
    }

    /** The plan whose cover has this code. */
    @Transactional(readOnly = true)
    public Optional<UUID> withCode(String code) {
        return store.withCode(code);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PlanVersion> versions(UUID plan) {
        return store.versions(plan);
    }

    /** A plan with nothing but its cover, as a first draft. */
    public Plan create(PlanFrame frame) {
        Unseen.refuse(frame.title(), frame.district(), frame.leadBody(), frame.region(), frame.note());
        return load(new PlanPackage(
                frame,
                new Vocabulary(List.of(), List.of(), List.of()),
                new Programme(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                new Figures(List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    /** A plan that comes whole, as a first draft; refused when the district has one with the code of its cover. */
    public Plan load(PlanPackage content) {
        var code = content.frame().code();
        if (store.withCode(code).isPresent()) {
            throw new Refused("plan.refused.code-taken", code);
        }
        var plan = store.add(code, time.today());
        contents.write(plan, store.addVersion(plan, 1, null, time.today()), null, content);
        audit.wrote("plan.loaded", "plan", code);
        return get(plan);
    }
}
