package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.List;
import java.util.UUID;

/** Extension point: what another module has to say against the content of a plan. Titles: {@code plan.rule.<name>}. */
public interface PlanRule {
    List<Finding> examine(UUID plan, PlanPackage content);
}
