package it.trama.budget;

import it.trama.plan.HoursRow;
import it.trama.plan.pack.PlanPackages;
import it.trama.territory.Census;
import it.trama.territory.Territory;
import java.time.LocalDate;
import java.util.Objects;

/** The bodies of the Casalasco with their inhabitants, in some district. */
public final class GroundScenarios {
    private GroundScenarios() {}

    /** 15 bodies, 39,236 inhabitants in 2014. */
    public static void casalasco(Territory territory) {
        var plan = PlanPackages.bundled("/demo/casalasco").figures();
        var members = plan.municipalities().stream()
                .map(m -> new Census.Member(m.code(), m.aggregation()))
                .toList();
        var bodies = plan.hours().stream()
                .filter(row -> row.kind() != HoursRow.Kind.TOTAL)
                .map(row -> new Census.Counted(
                        row.code(),
                        row.body(),
                        plan.municipalities().stream()
                                .filter(m -> row.code().equals(m.body()))
                                .map(m -> m.code())
                                .toList(),
                        Objects.requireNonNull(row.population())))
                .toList();
        territory.write(new Census(LocalDate.of(2015, 1, 1), 2014, "Prova", members, bodies));
    }
}
