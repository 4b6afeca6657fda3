package it.trama.budget.web;

import it.trama.plan.Acceptance;
import it.trama.plan.Acceptances;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Checker;
import it.trama.plan.check.Finding;
import it.trama.shared.Recent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the check finds in the money of the plan and nobody has accepted yet; worked out once per content. */
@Component
class PlanFindings {
    private static final int KEPT = 16;
    private final Recent<UUID, PlanPackage, List<Finding>> found = new Recent<>(KEPT);
    private final Acceptances acceptances;

    PlanFindings(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    List<Finding> open(OpenBudget budget) {
        var accepted = acceptances.of(budget.plan().id()).stream()
                .map(Acceptance::finding)
                .collect(Collectors.toSet());
        return found.of(budget.plan().version(), budget.content(), Checker::check).stream()
                .filter(Watching::ofMoney)
                .filter(finding -> !accepted.contains(finding.key()))
                .toList();
    }
}
