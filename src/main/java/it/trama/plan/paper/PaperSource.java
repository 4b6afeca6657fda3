package it.trama.plan.paper;

import it.trama.plan.Act;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersion;
import it.trama.plan.RecordedAct;
import java.util.List;
import java.util.Optional;

/**
 * What the papers of a version of a plan are made from.
 *
 * @param acts in the order of their days
 */
public record PaperSource(PlanPackage plan, PlanVersion version, List<RecordedAct> acts) {
    /** The latest act of a kind. */
    Optional<Act> act(Act.Kind kind) {
        return acts.stream()
                .map(RecordedAct::act)
                .filter(act -> act.kind() == kind)
                .reduce((_, later) -> later);
    }
}
