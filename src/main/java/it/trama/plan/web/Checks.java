package it.trama.plan.web;

import it.trama.plan.Acceptances;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.check.Checker;
import it.trama.plan.check.Finding;
import it.trama.plan.check.PlanRule;
import it.trama.shared.Recent;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The check of a version, worked out again only when the version says something else than at the last reading. */
@Component
class Checks {
    private static final int KEPT = 16;
    private final Recent<UUID, PlanPackage, Checker.Result> results = new Recent<>(KEPT);
    private final PlanVersions versions;
    private final Acceptances acceptances;
    private final List<PlanRule> others;

    Checks(PlanVersions versions, Acceptances acceptances, List<PlanRule> others) {
        this.versions = versions;
        this.acceptances = acceptances;
        this.others = others;
    }

    /** The plan against itself alone. */
    Findings of(UUID plan, UUID version) {
        var content = versions.content(version);
        return Findings.of(content, results.of(version, content, Checker::examine), acceptances.of(plan));
    }

    /** With what other modules have to say; that changes with their tables and is never kept. */
    Findings ofAll(UUID plan, UUID version, PlanPackage content) {
        var own = results.of(version, content, Checker::examine);
        var all = Stream.concat(
                        own.findings().stream(), others.stream().flatMap(rule -> rule.examine(plan, content).stream()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return Findings.of(content, new Checker.Result(all, own.holds()), acceptances.of(plan));
    }
}
