package it.trama.plan.web;

import it.trama.plan.Acceptances;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.check.Checker;
import it.trama.shared.Recent;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The check of a version, worked out again only when the version says something else than at the last reading. */
@Component
class Checks {
    private static final int KEPT = 16;
    private final Recent<UUID, PlanPackage, Checker.Result> results = new Recent<>(KEPT);
    private final PlanVersions versions;
    private final Acceptances acceptances;

    Checks(PlanVersions versions, Acceptances acceptances) {
        this.versions = versions;
        this.acceptances = acceptances;
    }

    Findings of(UUID plan, UUID version) {
        return of(plan, version, versions.content(version));
    }

    /** Of a content that the caller has read already. */
    Findings of(UUID plan, UUID version, PlanPackage content) {
        return Findings.of(content, results.of(version, content, Checker::examine), acceptances.of(plan));
    }
}
