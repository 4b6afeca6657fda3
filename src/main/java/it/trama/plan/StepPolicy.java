package it.trama.plan;

import static it.trama.shared.web.Words.t;

import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must be true for a version to take a step: the first rule that says no gives the reason. */
final class StepPolicy {
    /**
     * A step that someone asks for.
     *
     * @param earlier the acts of the version so far
     * @param yearsTaken another plan of the district is in force in the years of this one
     */
    record Request(
            VersionStep step,
            PlanVersion version,
            Act act,
            List<Act> earlier,
            int objectives,
            boolean yearsTaken,
            LocalDate today) {

        boolean has(Act.Kind kind) {
            return earlier.stream().anyMatch(e -> e.kind() == kind);
        }
    }

    private static final List<Function<Request, Optional<Refused>>> RULES = List.of(
            StepPolicy::eachStateHasItsStep,
            StepPolicy::eachStepHasItsAct,
            r -> ofTheAct(r.act, r.today),
            StepPolicy::actsFollowEachOther,
            StepPolicy::aPlanWantsSomething,
            StepPolicy::concertationComesBeforeAdoption,
            StepPolicy::theAgreementComesBeforeTheEntryIntoForce,
            StepPolicy::onePlanAtATime);

    static void check(Request request) {
        RULES.stream().flatMap(rule -> rule.apply(request).stream()).findFirst().ifPresent(refused -> {
            throw refused;
        });
    }

    /** What must be true of an act whatever it does, also of one that changes no state and of a corrected one. */
    static Optional<Refused> ofTheAct(Act act, LocalDate today) {
        return aDecisionHasANumber(act)
                .or(() -> aStepBackHasAReason(act))
                .or(() -> nothingIsDecidedInTheFuture(act, today));
    }

    private static Optional<Refused> eachStateHasItsStep(Request r) {
        return when(
                r.version.state() != r.step.from,
                "step-state",
                t("plan.state." + r.version.state()),
                t("plan.state." + r.step.from));
    }

    private static Optional<Refused> eachStepHasItsAct(Request r) {
        return when(r.act.kind() != r.step.act, "act-kind", t("plan.act." + r.step.act));
    }

    private static Optional<Refused> aDecisionHasANumber(Act act) {
        return when(act.kind() == Act.Kind.DECISION && blank(act.number()), "act-number");
    }

    private static Optional<Refused> aStepBackHasAReason(Act act) {
        var back = act.kind() == Act.Kind.WITHDRAWAL || act.kind() == Act.Kind.DISCARD;
        return when(back && blank(act.note()), "act-reason");
    }

    private static Optional<Refused> nothingIsDecidedInTheFuture(Act act, LocalDate today) {
        return when(act.day().isAfter(today), "act-future", Words.date(act.day()));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<Refused> actsFollowEachOther(Request r) {
        return r.earlier.stream()
                .map(Act::day)
                .filter(day -> day.isAfter(r.act.day()))
                .max(LocalDate::compareTo)
                .map(last -> new Refused("plan.refused.act-order", Words.date(r.act.day()), Words.date(last)));
    }

    private static Optional<Refused> aPlanWantsSomething(Request r) {
        return when(r.step.forward() && r.objectives == 0, "no-objective");
    }

    private static Optional<Refused> concertationComesBeforeAdoption(Request r) {
        return when(r.step == VersionStep.ADOPTION && !r.has(Act.Kind.CONCERTATION), "no-concertation");
    }

    private static Optional<Refused> theAgreementComesBeforeTheEntryIntoForce(Request r) {
        return when(r.step == VersionStep.ENTRY_INTO_FORCE && !r.has(Act.Kind.AGREEMENT), "no-agreement");
    }

    private static Optional<Refused> onePlanAtATime(Request r) {
        return when(r.step == VersionStep.ENTRY_INTO_FORCE && r.yearsTaken, "years-taken");
    }

    private static Optional<Refused> when(boolean no, String key, Object... details) {
        return no ? Optional.of(new Refused("plan.refused." + key, details)) : Optional.empty();
    }

    private StepPolicy() {}
}
