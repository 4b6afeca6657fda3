package it.trama.budget.joint;

import it.trama.territory.Census;
import it.trama.territory.Territory;
import java.time.LocalDate;
import java.util.List;

/** A small district on the ground: a town by itself, and a union of two that merge in 2019. */
public final class JointScenarios {
    public static final LocalDate Y2015 = LocalDate.of(2015, 1, 1);
    public static final String CASALMAGGIORE = "019021", PIADENA = "019071", DRIZZONA = "019042";

    private JointScenarios() {}

    public static void aTownAndAUnion(Territory territory) {
        territory.write(new Census(
                Y2015,
                2015,
                "prova",
                List.of(
                        new Census.Member(CASALMAGGIORE, "Casalmaggiore"),
                        new Census.Member(PIADENA, "Unione"),
                        new Census.Member(DRIZZONA, "Unione")),
                List.of(
                        new Census.Counted("B1", "Comune di Casalmaggiore", List.of(CASALMAGGIORE), 15000),
                        new Census.Counted("B2", "Unione di prova", List.of(PIADENA, DRIZZONA), 5000))));
    }
}
