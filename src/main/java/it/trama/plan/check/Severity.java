package it.trama.plan.check;

/** How much a finding weighs for the one who answers for the plan. */
public enum Severity {
    /** Two things that cannot both be true. */
    CONTRADICTION("Contraddizioni"),
    /** Without it something cannot be measured, paid or judged. */
    MISSING("Mancanze"),
    /** No figure is wrong, but a reader is misled. */
    WARNING("Avvertenze"),
    /** Read with an assumption that the office has to confirm. */
    RECONSTRUCTED("Ricostruito");

    private final String heading;

    Severity(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
