package it.trama.plan.web;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.toMap;

import it.trama.plan.Acceptance;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Checker;
import it.trama.plan.check.Finding;
import it.trama.plan.check.Held;
import it.trama.plan.check.Rule;
import it.trama.plan.check.Severity;
import it.trama.shared.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the check says of a version, set against what the office has accepted. */
final class Findings {
    private static final Map<String, String> TITLES = Checker.rules().stream()
            .collect(toMap(Rule::name, rule -> rule.about().title(), (a, b) -> a));
    private final PlanPackage plan;
    private final List<Finding> all;
    private final List<Held> holds;
    private final Map<String, Acceptance> acceptances;

    private Findings(PlanPackage plan, Checker.Result result, Map<String, Acceptance> acceptances) {
        this.plan = plan;
        this.all = result.findings();
        this.holds = result.holds();
        this.acceptances = acceptances;
    }

    static Findings of(PlanPackage plan, Checker.Result result, List<Acceptance> accepted) {
        return new Findings(plan, result, accepted.stream().collect(toMap(Acceptance::finding, a -> a, (a, b) -> a)));
    }

    List<Finding> all() {
        return all;
    }

    List<Held> holds() {
        return holds;
    }

    @Nullable
    Acceptance acceptance(Finding finding) {
        return acceptances.get(finding.key());
    }

    static String title(Finding finding) {
        var title = TITLES.get(finding.rule());
        return title == null ? Words.known("plan.rule." + finding.rule(), finding.rule()) : title;
    }

    List<CoherencePage.Group> groups(PlanHeading heading) {
        return Arrays.stream(Severity.values())
                .map(severity -> group(severity, heading))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private CoherencePage.Group group(Severity severity, PlanHeading heading) {
        return new CoherencePage.Group(
                id(severity),
                t("plan.severity." + severity),
                t("plan.severity." + severity + ".meaning"),
                severity == Severity.CONTRADICTION,
                open(severity).stream()
                        .map(f -> FindingRow.of(f, title(f), heading, null))
                        .toList());
    }

    List<FindingRow> accepted(PlanHeading heading) {
        return all.stream()
                .filter(f -> acceptance(f) != null)
                .map(f -> FindingRow.of(f, title(f), heading, acceptance(f)))
                .toList();
    }

    OverviewPage.FindingCounts counts(PlanHeading heading) {
        var lines = Arrays.stream(Severity.values())
                .filter(severity -> !open(severity).isEmpty())
                .map(severity -> new OverviewPage.FindingCounts.Line(
                        t("plan.severity." + severity), open(severity).size(), heading.to("/coerenza#" + id(severity))))
                .toList();
        return new OverviewPage.FindingCounts(
                lines.stream().mapToInt(OverviewPage.FindingCounts.Line::count).sum(), lines);
    }

    /** The open findings whose place or rows are of this objective. */
    List<Link> about(String objective, PlanHeading heading) {
        var own = plan.programme().indicators().stream()
                .filter(i -> i.objective().equals(objective))
                .map(it.trama.plan.Indicator::code)
                .toList();
        return all.stream()
                .filter(f -> acceptance(f) == null)
                .filter(f -> f.place().codes().stream().anyMatch(c -> c.equals(objective) || own.contains(c)))
                .map(f -> new Link(title(f), heading.to("/coerenza#" + FindingRow.id(f))))
                .toList();
    }

    List<Finding> open(Severity severity) {
        return all.stream()
                .filter(f -> f.severity() == severity && acceptance(f) == null)
                .toList();
    }

    private static String id(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
