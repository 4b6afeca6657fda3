package it.trama.plan.check;

import it.trama.plan.Indicator;
import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The objectives that lack something, told together as one finding. */
record Lacking(PlanPackage plan) {
    static final String SHEET = "obiettivi";

    /**
     * @param what what each of those concerned should have, such as "un indicatore"
     */
    Stream<Outcome> judge(Rule rule, String what, Predicate<Objective> concerned, Predicate<Objective> has) {
        var all = plan.programme().objectives().stream().filter(concerned).toList();
        var lacking = all.stream().filter(has.negate()).toList();
        if (all.isEmpty()) {
            return Stream.empty();
        }
        if (lacking.isEmpty()) {
            return Stream.of(new Held(rule.name(), "Obiettivi", all.size() + " obiettivi hanno " + what));
        }
        return Stream.of(finding(rule, what, all.size(), lacking));
    }

    private static Finding finding(Rule rule, String what, int all, List<Objective> lacking) {
        var codes = lacking.stream().map(Objective::code).toList();
        var names = lacking.stream()
                .map(objective -> objective.code() + " «" + objective.title() + "»")
                .collect(Collectors.joining("; "));
        return new Finding(
                rule.name(),
                rule.severity(),
                "Obiettivi " + String.join(", ", codes),
                what + " per obiettivo",
                "manca in " + lacking.size() + " su " + all,
                "",
                Unit.count(all - lacking.size(), "obiettivo ha", "obiettivi hanno") + " " + what + ", su " + all
                        + "; manca in: " + names + ".",
                rule.about().remedy(),
                new Place(SHEET, codes));
    }

    static boolean any(Objective objective) {
        return !objective.code().isEmpty();
    }

    Stream<Indicator> indicators(Objective objective) {
        return plan.programme().indicators().stream()
                .filter(indicator -> indicator.objective().equals(objective.code()));
    }
}
