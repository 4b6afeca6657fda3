package it.trama.plan.check;

import it.trama.plan.Indicator;
import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The threshold of an objective has a date, its times say the whole plan. */
final class TwoDeadlines implements Rule {
    @Override
    public About about() {
        return new About(
                "two-deadlines",
                Severity.CONTRADICTION,
                "Un obiettivo ha due termini diversi",
                "Confronta la data della soglia con i tempi della scheda: se nessuno dei tempi porta una data e tutti durano quanto il Piano, i termini sono due.",
                "Scegli il termine; fino ad allora vale il più vicino.");
    }

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return plan.programme().objectives().stream()
                .filter(objective -> !objective.timings().isEmpty())
                .flatMap(objective -> new Lacking(plan)
                        .indicators(objective)
                        .flatMap(indicator -> by(indicator).stream())
                        .sorted()
                        .limit(1)
                        .map(date -> judge(plan, objective, date)));
    }

    private static Optional<LocalDate> by(Indicator indicator) {
        var target = indicator.target();
        return target == null ? Optional.empty() : Optional.ofNullable(target.by());
    }

    private Outcome judge(PlanPackage plan, Objective objective, LocalDate by) {
        var times = String.join("; ", objective.timings());
        var where = "Obiettivo " + objective.code() + ", soglia e tempi";
        var end = plan.frame().to();
        if (!by.isBefore(end) || YEAR.matcher(times).find()) {
            return new Held(name(), where, "soglia al " + Dates.say(by) + ", tempi «" + times + "»");
        }
        return new Finding(
                name(),
                severity(),
                where,
                "«" + String.join("; ", objective.ranges()) + "»",
                "«" + times + "», cioè fino al " + Dates.say(end),
                "",
                "La soglia scade il " + Dates.say(by) + ", i tempi durano fino al " + Dates.say(end) + ": "
                        + Dates.months(by, end) + " mesi dopo.",
                about().remedy(),
                Place.of(Lacking.SHEET, objective.code()));
    }
}
