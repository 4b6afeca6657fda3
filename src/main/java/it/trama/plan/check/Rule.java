package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import java.util.stream.Stream;

/** Something that must hold in a plan; adding one is adding a class and its line in {@link Checker}. */
public interface Rule {
    About about();

    Stream<Outcome> examine(PlanPackage plan);

    /**
     * What a rule is, in words for the office.
     *
     * @param title what is wrong when it fires
     * @param explanation how it looks, and how it reads rounded figures
     * @param remedy what to do, when a finding does not know better
     */
    record About(String name, Severity severity, String title, String explanation, String remedy) {}

    default String name() {
        return about().name();
    }

    default Severity severity() {
        return about().severity();
    }

    default Stream<Finding> check(PlanPackage plan) {
        return examine(plan).filter(Finding.class::isInstance).map(Finding.class::cast);
    }

    default Stream<Held> holds(PlanPackage plan) {
        return examine(plan).filter(Held.class::isInstance).map(Held.class::cast);
    }
}
