package it.trama.plan;

import static it.trama.shared.web.Words.t;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts that were typed wrongly from the paper: put right by one more record, never by deleting the first. */
@Service
@Transactional
public class ActCorrections {
    private final VersionStore store;
    private final PlanContents contents;
    private final BusinessTime time;
    private final Audit audit;

    ActCorrections(VersionStore store, PlanContents contents, BusinessTime time, Audit audit) {
        this.store = store;
        this.contents = contents;
        this.time = time;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public RecordedAct get(UUID version, UUID act) {
        return find(store.acts(version), act);
    }

    /** The act stays of its kind: what it did to the version is done. */
    public void correct(UUID version, UUID act, Act right, String reason) {
        contents.lock(version);
        var acts = store.acts(version);
        var wrong = find(acts, act);
        refuseUnsound(wrong, right, reason);
        refuseOtherOrder(acts, wrong, right.day());
        Unseen.refuse(right.number(), right.body(), right.note(), String.join(" ", right.signatories()), reason);
        store.correct(version, act, right, reason.strip(), time.today());
        audit.wrote("plan.act-corrected", "version", version);
    }

    /** Steps follow each other; what only has to be there has to be there before the step that asks for it. */
    private static boolean bound(Act.Kind one, Act.Kind other) {
        var pair = EnumSet.of(one, other);
        return one.step() && other.step()
                || pair.equals(EnumSet.of(Act.Kind.CONCERTATION, Act.Kind.DECISION))
                || pair.equals(EnumSet.of(Act.Kind.AGREEMENT, Act.Kind.ENTRY_INTO_FORCE));
    }

    private static RecordedAct find(List<RecordedAct> acts, UUID act) {
        return acts.stream()
                .filter(recorded -> recorded.id().equals(act))
                .findFirst()
                .orElseThrow(() -> new NotFound("act", act));
    }

    private void refuseUnsound(RecordedAct wrong, Act right, String reason) {
        if (right.kind() != wrong.act().kind()) {
            throw new Refused(
                    "plan.refused.act-kind", t("plan.act." + wrong.act().kind()));
        }
        if (reason.isBlank()) {
            throw new Refused("plan.refused.correction-reason");
        }
        if (right.equals(wrong.act())) {
            throw new Refused("plan.refused.nothing-corrected");
        }
        StepPolicy.ofTheAct(right, time.today()).ifPresent(refused -> {
            throw refused;
        });
    }

    /** A day that changes who came before whom would tell another history. */
    private static void refuseOtherOrder(List<RecordedAct> acts, RecordedAct wrong, LocalDate day) {
        var kind = wrong.act().kind();
        var ordered = acts.stream()
                .filter(other -> other.equals(wrong) || bound(kind, other.act().kind()))
                .toList();
        var before = ordered.subList(0, ordered.indexOf(wrong));
        var after = ordered.subList(ordered.indexOf(wrong) + 1, ordered.size());
        var tooEarly = kind.step()
                && !before.isEmpty()
                && day.isBefore(before.getLast().act().day());
        var tooLate = !after.isEmpty() && day.isAfter(after.getFirst().act().day());
        if (tooEarly || tooLate) {
            var other = tooEarly ? before.getLast() : after.getFirst();
            throw new Refused(
                    "plan.refused.correction-order",
                    Words.date(day),
                    t("plan.act." + other.act().kind()),
                    Words.date(other.act().day()));
        }
    }
}
