package it.trama.plan.check;

import it.trama.plan.Indicator;
import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Objectives that have indicators, none of which can be counted. */
final class ObjectivesOnlyInWords implements Rule {
    @Override
    public About about() {
        return new About(
                "objective-only-in-words",
                Severity.MISSING,
                "Obiettivi con indicatori solo a parole",
                "Cerca gli obiettivi i cui indicatori sono tutti qualitativi o gradi senza una scala.",
                "Affianca alle parole un conteggio, o di’ quale prova vale.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var lacking = new Lacking(plan);
        return lacking.judge(
                this,
                "un indicatore che si conta",
                objective -> lacking.indicators(objective).findAny().isPresent(),
                objective -> lacking.indicators(objective).anyMatch(ObjectivesOnlyInWords::countable));
    }

    /** A degree can be counted once it has a unit. */
    static boolean countable(Indicator indicator) {
        return switch (indicator.kind()) {
            case QUALITATIVE -> false;
            case DEGREE -> indicator.unit() != null;
            default -> true;
        };
    }
}
