package it.trama.plan;

import it.trama.audit.Audit;
import it.trama.plan.PlanVersion.State;
import it.trama.shared.NotFound;
import it.trama.shared.Recent;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a plan: what each says, and the dated acts by which it goes from draft to closing. */
@Service
@Transactional
public class PlanVersions {
    private static final int KEPT = 16;
    private final Recent<UUID, UUID, PlanPackage> settled = new Recent<>(KEPT);
    private final PlanStore plans;
    private final VersionStore store;
    private final SheetStore sheets;
    private final PlanContents contents;
    private final BusinessTime time;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    PlanVersions(
            PlanStore plans,
            VersionStore store,
            SheetStore sheets,
            PlanContents contents,
            BusinessTime time,
            Audit audit,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.store = store;
        this.sheets = sheets;
        this.contents = contents;
        this.time = time;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public PlanVersion get(UUID version) {
        return plans.version(version).orElseThrow(() -> new NotFound("plan version", version));
    }

    /** All its sheets, in one statement. */
    @Transactional(readOnly = true)
    public PlanPackage content(UUID version) {
        return sheets.content(version);
    }

    /**
     * What it says, apart from how far its actions have come. Once a version has been adopted the database lets nobody change
     * that any more, so it is read once.
     */
    @Transactional(readOnly = true)
    public PlanPackage settled(Plan plan) {
        var version = plan.version();
        return plan.state().open() ? content(version) : settled.of(version, version, sheets::content);
    }

    /** What the second says otherwise than the first. */
    @Transactional(readOnly = true)
    public PlanDiff diff(UUID before, UUID after) {
        return PlanComparison.of(sheets.content(before), sheets.content(after));
    }

    /** In the order of their days. */
    @Transactional(readOnly = true)
    public List<Act> acts(UUID version) {
        return recordedActs(version).stream().map(RecordedAct::act).toList();
    }

    /** The same, each with what it said before it was corrected. */
    @Transactional(readOnly = true)
    public List<RecordedAct> recordedActs(UUID version) {
        return store.acts(version);
    }

    /** Of all versions of a plan, in one statement; a version without acts is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, List<RecordedAct>> actsOfPlan(UUID plan) {
        return store.actsOfPlan(plan);
    }

    /** A new draft that says what this version says; refused while the plan has an open one. */
    public PlanVersion draftFrom(UUID version) {
        var base = contents.lock(version);
        var all = plans.versions(base.plan());
        if (all.stream().anyMatch(v -> v.state().open())) {
            throw new Refused("plan.refused.draft-open");
        }
        var draft = plans.addVersion(base.plan(), all.getFirst().number() + 1, version, time.today());
        contents.write(base.plan(), draft, null, sheets.content(version));
        audit.wrote("plan.version-drafted", "version", draft);
        return get(draft);
    }

    /** An act that changes no state: the concertation, the agreement with the health agency. */
    public void record(UUID version, Act act) {
        contents.lock(version);
        StepPolicy.ofTheAct(act, time.today()).ifPresent(refused -> {
            throw refused;
        });
        put(version, act);
    }

    public PlanVersion submitToConsultation(UUID version, Act act) {
        return take(VersionStep.CONSULTATION, version, act);
    }

    /** A draft again: the Assembly or the office has more to write. */
    public PlanVersion withdraw(UUID version, Act act) {
        return take(VersionStep.WITHDRAWAL, version, act);
    }

    /** Given up, and kept to be read; the plan can have another draft. */
    public PlanVersion discard(UUID version, Act act) {
        return take(VersionStep.DISCARD, version, act);
    }

    /** From here on the version is frozen. */
    public PlanVersion adopt(UUID version, Act decision) {
        return take(VersionStep.ADOPTION, version, decision);
    }

    /** In force for the years on its cover; the version of the same plan that was in force is closed by the same act. */
    public PlanVersion enterIntoForce(UUID version, Act act) {
        return take(VersionStep.ENTRY_INTO_FORCE, version, act);
    }

    public PlanVersion close(UUID version, Act act) {
        return take(VersionStep.CLOSING, version, act);
    }

    private PlanVersion take(VersionStep step, UUID version, Act act) {
        var current = contents.lock(version);
        var content = sheets.content(version);
        StepPolicy.check(new StepPolicy.Request(
                step,
                current,
                act,
                acts(version),
                content.programme().objectives().size(),
                store.yearsTaken(current.plan(), content.frame()),
                time.today()));
        put(version, act);
        if (step == VersionStep.ENTRY_INTO_FORCE) {
            succeed(current.plan(), act);
            store.enterIntoForce(version, content.frame());
            events.publishEvent(new VersionInForce(version, current.plan(), act));
        } else {
            store.setState(version, step.to);
        }
        return get(version);
    }

    private void put(UUID version, Act act) {
        Unseen.refuse(act.number(), act.body(), act.note(), String.join(" ", act.signatories()));
        store.add(version, act);
        audit.wrote("plan.act." + act.kind(), "version", version);
    }

    private void succeed(UUID plan, Act act) {
        plans.versions(plan).stream().filter(v -> v.state() == State.IN_FORCE).forEach(v -> {
            put(v.id(), new Act(Act.Kind.CLOSING, act.number(), act.day(), act.body(), List.of(), act.note()));
            store.setState(v.id(), State.CLOSED);
        });
    }
}
