package it.trama.plan.check;

import it.trama.plan.Indicator;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.time.LocalDate;
import java.util.stream.Stream;

/** No threshold, action or milestone is due outside the years of the plan. */
final class DatesOutsidePlan implements Rule {
    @Override
    public About about() {
        return new About(
                "date-outside-plan",
                Severity.CONTRADICTION,
                "Una data è fuori dal periodo del Piano",
                "Confronta le date di soglie, azioni e tappe con l’inizio e la fine del Piano.",
                "Correggi la data o il periodo.");
    }

    private record Due(Place place, String what, LocalDate date) {}

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var from = plan.frame().from();
        var to = plan.frame().to();
        return dues(plan)
                .map(due -> due.date().isBefore(from) || due.date().isAfter(to)
                        ? finding(due, from, to)
                        : new Held(name(), due.what(), "il " + Dates.say(due.date()) + " è nel periodo del Piano"));
    }

    private static Stream<Due> dues(PlanPackage plan) {
        var programme = plan.programme();
        var targets = programme.indicators().stream().flatMap(DatesOutsidePlan::due);
        var actions = programme.actions().stream()
                .flatMap(action -> Stream.ofNullable(action.due())
                        .map(date -> new Due(Place.of("azioni", action.code()), "Azione " + action.code(), date)));
        var milestones = programme.milestones().stream()
                .map(milestone ->
                        new Due(Place.of("tappe", milestone.code()), "Tappa " + milestone.code(), milestone.due()));
        return Stream.of(targets, actions, milestones).flatMap(dues -> dues);
    }

    private static Stream<Due> due(Indicator indicator) {
        var target = indicator.target();
        return target == null
                ? Stream.empty()
                : Stream.ofNullable(target.by())
                        .map(date -> new Due(
                                Place.of("indicatori", indicator.code()), "Indicatore " + indicator.code(), date));
    }

    private Finding finding(Due due, LocalDate from, LocalDate to) {
        var period = "dal " + Dates.say(from) + " al " + Dates.say(to);
        return new Finding(
                name(),
                severity(),
                due.what(),
                Dates.say(due.date()),
                period,
                "",
                due.what() + " scade il " + Dates.say(due.date()) + ", il Piano va " + period + ".",
                about().remedy(),
                due.place());
    }
}
