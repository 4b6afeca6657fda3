package it.trama.plan.check;

import it.trama.plan.Indicator;
import it.trama.plan.Objective;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanPackage;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each objective has a date of its own, nearer than the end of the plan. */
final class ObjectivesWithoutDeadline implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-without-deadline",
                Severity.MISSING,
                "Obiettivi senza un termine proprio",
                "Cerca una data nelle soglie, nelle azioni e nelle tappe, o un anno nei tempi; «nel corso del triennio» dura quanto il Piano e non è un termine.",
                "Scrivi entro quando, almeno l’anno.");
    }

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Lacking(plan).judge(this, "un termine", Lacking::any, objective -> dated(plan, objective));
    }

    private static boolean dated(PlanPackage plan, Objective objective) {
        return objective.timings().stream()
                        .anyMatch(timing -> YEAR.matcher(timing).find())
                || new Lacking(plan).indicators(objective).anyMatch(ObjectivesWithoutDeadline::due)
                || plan.programme().actions().stream()
                        .filter(action -> action.objective().equals(objective.code()))
                        .anyMatch(action -> action.due() != null || hasMilestone(plan, action));
    }

    private static boolean due(Indicator indicator) {
        var target = indicator.target();
        return target != null && target.by() != null;
    }

    private static boolean hasMilestone(PlanPackage plan, PlanAction action) {
        return plan.programme().milestones().stream()
                .anyMatch(milestone -> milestone.action().equals(action.code()));
    }
}
