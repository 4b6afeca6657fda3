package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.pack.PlanPackages;
import java.nio.file.Path;
import java.util.Objects;

/** The real plan, from the demo package. */
final class Casalasco {
    static final Path FOLDER = Path.of("src/main/resources/demo/casalasco");

    static PlanPackage plan() {
        var reading = PlanPackages.read(FOLDER);
        return Objects.requireNonNull(reading.plan(), () -> reading.problems().toString());
    }

    private Casalasco() {}
}
